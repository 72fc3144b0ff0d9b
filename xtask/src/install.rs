//! Installs what is missing, and says so; or says what to do by hand.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

/// A component of the Rust toolchain, known by a subcommand of cargo.
pub(crate) fn component(shell: &Shell, component: &str, subcommand: &str) -> Result<()> {
    let is_there = cmd!(shell, "cargo {subcommand} --version").quiet().ignore_stdout();
    if is_there.ignore_stderr().run().is_ok() {
        return Ok(());
    }
    eprintln!("{component} is missing; installing it with rustup");
    cmd!(shell, "rustup component add {component}")
        .run()
        .with_context(|| format!("install it by hand: rustup component add {component}"))
}

/// A target that the Rust toolchain compiles for.
pub(crate) fn target(shell: &Shell, target: &str) -> Result<()> {
    let library = cmd!(shell, "rustc --print target-libdir --target {target}").quiet().read()?;
    if shell.path_exists(library) {
        return Ok(());
    }
    eprintln!("the target {target} is missing; installing it with rustup");
    cmd!(shell, "rustup target add {target}")
        .run()
        .with_context(|| format!("install it by hand: rustup target add {target}"))
}
