//! The engines for JavaScript: compiled, given their glue, optimised, measured.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::glue::Engine;
use crate::{install, npm, release};

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the npm package into `bindings/npm/dist`, and says how large it is.
pub(crate) fn build(shell: &Shell) -> Result<()> {
    package(shell)?;
    npm::run(shell, "size")
}

/// Builds the npm package into `bindings/npm/dist`.
pub(crate) fn package(shell: &Shell) -> Result<()> {
    // Before minutes of compiling.
    npm::install(shell)?;
    install::target(shell, TARGET)?;
    let generated = Path::new(npm::PACKAGE).join("generated");
    let mut whole = compile(shell, "samenwerkscan", "people")?;
    let mut scoring = compile(shell, "score", "")?;
    whole.share_glue(&mut scoring, shell, &generated)?;
    whole.write(shell, "samenwerkscan", &generated)?;
    scoring.write(shell, "score", &generated)?;

    release::write_notices(shell)?;
    npm::run(shell, "build")
}

/// The engine with these features of the binding crate. Each has a folder of its own, because Cargo writes all to the
/// same file name.
fn compile(shell: &Shell, name: &str, features: &str) -> Result<Engine> {
    let directory = target_directory()?.join("engines").join(name);
    cmd!(
        shell,
        "cargo build --package=samenwerkscan-wasm --no-default-features --features={features}
         --profile wasm --target {TARGET} --target-dir {directory}"
    )
    .run()?;
    Engine::of(shell, &directory.join(TARGET).join("wasm/samenwerkscan_wasm.wasm"))
}

/// Where cargo puts what it builds: two folders above this program.
fn target_directory() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let directory = program.ancestors().nth(2).context("this program is not in a target folder")?;
    Ok(directory.to_owned())
}
