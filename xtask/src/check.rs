//! Everything that checks the project, the quick parts first.

use std::time::Instant;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::step::step;
use crate::{browsers, compatibility, crate_package, fuzz, install, npm, release, wasm};

/// What a change must pass before anybody looks at it: no Node, no browser, and nothing that needs the rights
/// of root.
pub(crate) fn quick(shell: &Shell) -> Result<()> {
    let started = Instant::now();
    format(shell)?;
    lints(shell, "--package=samenwerkscan")?;
    step("tests", cmd!(shell, "cargo test --package samenwerkscan"))?;
    finished("the quick part", started);
    Ok(())
}

/// Runs every check and stops at the first that fails.
pub(crate) fn everything(shell: &Shell) -> Result<()> {
    let started = Instant::now();
    format(shell)?;
    lints(shell, "--workspace")?;
    step("tests", cmd!(shell, "cargo test --workspace"))?;
    let formats =
        cmd!(shell, "cargo test --manifest-path tests/formats/Cargo.toml --target-dir target");
    step("other formats", formats)?;
    apart(shell, "bulk", "examples/bulk", "bulk", "--release")?;
    apart(shell, "DataFusion and Ballista", "bindings/datafusion", "datafusion", "--all-features")?;
    step("benchmarks run", cmd!(shell, "cargo test --package samenwerkscan-benches --benches"))?;
    let documentation = cmd!(shell, "cargo doc --package samenwerkscan --no-deps --all-features");
    step("documentation", documentation.env("RUSTDOCFLAGS", "--deny warnings"))?;
    compatibility::everything(shell)?;
    crate_package::check(shell)?;
    eprintln!("\n== fuzz targets");
    fuzz::smoke(shell)?;

    eprintln!("\n== npm package: format and lints");
    npm::install(shell)?;
    npm::run(shell, "lint")?;
    eprintln!("\n== npm package: build");
    wasm::build(shell)?;
    eprintln!("\n== files of a release, twice");
    release::check(shell)?;
    eprintln!("\n== npm package: tests");
    browsers::install(shell)?;
    npm::run(shell, "test")?;
    eprintln!("\n== plugin in WordPress");
    npm::install_in(shell, npm::WORDPRESS)?;
    npm::run_in(shell, npm::WORDPRESS, "test")?;
    finished("everything", started);
    Ok(())
}

fn format(shell: &Shell) -> Result<()> {
    install::component(shell, "rustfmt", "fmt")?;
    step("format", cmd!(shell, "cargo fmt --all --check"))?;
    step(
        "format of the fuzz targets",
        cmd!(shell, "cargo fmt --manifest-path fuzz/Cargo.toml --check"),
    )?;
    for package in ["examples/bulk", "bindings/datafusion"] {
        let command = cmd!(shell, "cargo fmt --manifest-path {package}/Cargo.toml --check");
        step(&format!("format of {package}"), command)?;
    }
    Ok(())
}

/// Lints and tests of a package outside the workspace, which builds in a folder of its own.
fn apart(shell: &Shell, name: &str, package: &str, folder: &str, options: &str) -> Result<()> {
    let on = format!("--manifest-path {package}/Cargo.toml --target-dir target/{folder} {options}");
    let on: &Vec<&str> = &on.split(' ').collect();
    let lints = cmd!(shell, "cargo clippy {on...} --all-targets -- --deny warnings");
    step(&format!("lints of {name}"), lints)?;
    step(name, cmd!(shell, "cargo test {on...}"))
}

/// Among them is one for what is newer than `rust-version`.
fn lints(shell: &Shell, packages: &str) -> Result<()> {
    install::component(shell, "clippy", "clippy")?;
    step("lints", cmd!(shell, "cargo clippy {packages} --all-targets -- --deny warnings"))
}

fn finished(what: &str, started: Instant) {
    eprintln!("\n{what} passes, after {} s", started.elapsed().as_secs());
}
