//! Everything that checks the project, the quick parts first.

use std::time::Instant;

use anyhow::{Context, Result};
use xshell::{Cmd, Shell, cmd};

use crate::{browsers, install, npm, wasm};

/// Runs every check and stops at the first that fails.
pub(crate) fn everything(shell: &Shell) -> Result<()> {
    let started = Instant::now();
    install::component(shell, "rustfmt", "fmt")?;
    install::component(shell, "clippy", "clippy")?;

    step("format", cmd!(shell, "cargo fmt --all --check"))?;
    step("lints", cmd!(shell, "cargo clippy --workspace --all-targets -- --deny warnings"))?;
    step("tests", cmd!(shell, "cargo test --workspace"))?;
    let formats =
        cmd!(shell, "cargo test --manifest-path tests/formats/Cargo.toml --target-dir target");
    step("other formats", formats)?;
    step("benchmarks run", cmd!(shell, "cargo test --package samenwerkscan-benches --benches"))?;
    let documentation = cmd!(shell, "cargo doc --package samenwerkscan --no-deps");
    step("documentation", documentation.env("RUSTDOCFLAGS", "--deny warnings"))?;

    eprintln!("\n== npm package: build");
    wasm::build(shell)?;
    eprintln!("\n== npm package: tests");
    browsers::install(shell)?;
    npm::run(shell, "test")?;
    eprintln!("\neverything passes, after {} s", started.elapsed().as_secs());
    Ok(())
}

fn step(name: &str, command: Cmd<'_>) -> Result<()> {
    eprintln!("\n== {name}: {command}");
    command.quiet().run().with_context(|| format!("{name} failed"))
}
