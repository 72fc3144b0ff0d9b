//! Everything that checks the project, the quick parts first.

use std::time::Instant;

use anyhow::{Context, Result};
use xshell::{Cmd, Shell, cmd};

/// Runs every check and stops at the first that fails.
pub(crate) fn everything(shell: &Shell) -> Result<()> {
    let started = Instant::now();
    install_component(shell, "rustfmt", "fmt")?;
    install_component(shell, "clippy", "clippy")?;

    step("format", cmd!(shell, "cargo fmt --all --check"))?;
    step("lints", cmd!(shell, "cargo clippy --workspace --all-targets -- --deny warnings"))?;
    step("tests", cmd!(shell, "cargo test --workspace"))?;
    step("benchmarks run", cmd!(shell, "cargo test --package samenwerkscan-benches --benches"))?;
    let documentation = cmd!(shell, "cargo doc --package samenwerkscan --no-deps");
    step("documentation", documentation.env("RUSTDOCFLAGS", "--deny warnings"))?;
    eprintln!("\neverything passes, after {} s", started.elapsed().as_secs());
    Ok(())
}

fn step(name: &str, command: Cmd<'_>) -> Result<()> {
    eprintln!("\n== {name}: {command}");
    command.quiet().run().with_context(|| format!("{name} failed"))
}

/// Adds a component of the Rust toolchain where it is missing.
fn install_component(shell: &Shell, component: &str, subcommand: &str) -> Result<()> {
    let is_there = cmd!(shell, "cargo {subcommand} --version").quiet().ignore_stdout();
    if is_there.ignore_stderr().run().is_ok() {
        return Ok(());
    }
    eprintln!("{component} is missing; installing it with rustup");
    cmd!(shell, "rustup component add {component}")
        .run()
        .with_context(|| format!("install it by hand: rustup component add {component}"))
}
