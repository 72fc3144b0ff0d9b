//! The engine for JavaScript: compiled, given its glue, optimised, measured.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{glue, install, npm};

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the npm package into `bindings/npm/dist`, and says how large it is.
pub(crate) fn build(shell: &Shell) -> Result<()> {
    package(shell)?;
    npm::run(shell, "size")
}

/// Builds the npm package into `bindings/npm/dist`.
pub(crate) fn package(shell: &Shell) -> Result<()> {
    install::target(shell, TARGET)?;
    let package = "samenwerkscan-wasm";
    cmd!(shell, "cargo build --package {package} --profile wasm --target {TARGET}").run()?;
    let compiled = target_directory()?.join(TARGET).join("wasm").join("samenwerkscan_wasm.wasm");
    glue::generate(shell, &compiled, &Path::new(npm::PACKAGE).join("generated"))?;

    npm::install(shell)?;
    npm::run(shell, "build")
}

/// Where cargo puts what it builds: two folders above this program.
fn target_directory() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let directory = program.ancestors().nth(2).context("this program is not in a target folder")?;
    Ok(directory.to_owned())
}
