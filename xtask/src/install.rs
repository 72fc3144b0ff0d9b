//! Installs what is missing, and says so; or says what to do by hand. What rustup and cargo install goes into the
//! home folder of whoever runs it, and needs no other rights.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

/// A component of the Rust toolchain, known by a subcommand of cargo.
pub(crate) fn component(shell: &Shell, component: &str, subcommand: &str) -> Result<()> {
    if succeeds(shell, &["cargo", subcommand, "--version"]) {
        return Ok(());
    }
    rustup(shell, &["component", "add", component])
}

/// A target that the Rust toolchain compiles for.
pub(crate) fn target(shell: &Shell, target: &str) -> Result<()> {
    let library = cmd!(shell, "rustc --print target-libdir --target {target}").quiet().read()?;
    if shell.path_exists(library) {
        return Ok(());
    }
    rustup(shell, &["target", "add", target])
}

/// How to run the toolchain of this version: the one in use, or another one beside it. None where it
/// cannot be had, as on a machine that reaches no server with toolchains; then that is said.
pub(crate) fn toolchain(shell: &Shell, version: &str) -> Result<Option<Vec<String>>> {
    let in_use = cmd!(shell, "rustc --version").quiet().read()?;
    if in_use.starts_with(&format!("rustc {version}")) {
        return Ok(Some(Vec::new()));
    }
    let run = Some(["rustup", "run", version].map(String::from).into());
    let installed = cmd!(shell, "rustup toolchain list").quiet().ignore_stderr().read();
    let installed = installed.unwrap_or_default();
    if installed.lines().any(|line| line.starts_with(&format!("{version}-"))) {
        return Ok(run);
    }
    let install = ["toolchain", "install", version, "--profile", "minimal", "--no-self-update"];
    if rustup(shell, &install).is_ok() {
        return Ok(run);
    }
    eprintln!("Rust {version} cannot be installed here, so what needs it is not checked");
    Ok(None)
}

/// A subcommand of cargo that is a program of its own.
pub(crate) fn cargo_program(shell: &Shell, package: &str, subcommand: &str) -> Result<()> {
    if succeeds(shell, &["cargo", subcommand, "--version"]) {
        return Ok(());
    }
    eprintln!("{package} is missing; installing it into your home folder: cargo install {package}");
    cmd!(shell, "cargo install --locked {package}")
        .run()
        .with_context(|| format!("install it by hand: cargo install --locked {package}"))
}

/// A program that this project cannot install; why it is needed.
pub(crate) fn program(shell: &Shell, program: &str, reason: &str) -> Result<()> {
    if succeeds(shell, &[program, "--version"]) {
        return Ok(());
    }
    bail!("{program} is missing ({reason}); install it by hand")
}

fn succeeds(shell: &Shell, command: &[&str]) -> bool {
    let [program, arguments @ ..] = command else { return false };
    cmd!(shell, "{program} {arguments...}").quiet().ignore_stdout().ignore_stderr().run().is_ok()
}

fn rustup(shell: &Shell, arguments: &[&str]) -> Result<()> {
    let command = format!("rustup {}", arguments.join(" "));
    eprintln!("something is missing; installing it into your home folder: {command}");
    cmd!(shell, "rustup {arguments...}")
        .run()
        .with_context(|| format!("install it by hand: {command}"))
}
