//! The engines for JavaScript: compiled, given their glue, optimised, measured.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{glue, install, npm};

const TARGET: &str = "wasm32-unknown-unknown";

/// The whole engine and the one that scores: their names in the npm package, and their crates.
const ENGINES: [(&str, &str); 2] =
    [("samenwerkscan", "samenwerkscan-wasm"), ("score", "samenwerkscan-wasm-score")];

/// Builds the npm package into `bindings/npm/dist`, and says how large it is.
pub(crate) fn build(shell: &Shell) -> Result<()> {
    package(shell)?;
    npm::run(shell, "size")
}

/// Builds the npm package into `bindings/npm/dist`.
pub(crate) fn package(shell: &Shell) -> Result<()> {
    install::target(shell, TARGET)?;
    // Together, the engine that scores would get the features of the other, and its texts.
    for (_, package) in ENGINES {
        cmd!(shell, "cargo build --package={package} --profile wasm --target {TARGET}").run()?;
    }
    let compiled = target_directory()?.join(TARGET).join("wasm");
    let generated = Path::new(npm::PACKAGE).join("generated");
    for (name, package) in ENGINES {
        let module = compiled.join(package.replace('-', "_")).with_extension("wasm");
        glue::generate(shell, name, &module, &generated)?;
    }

    npm::install(shell)?;
    npm::run(shell, "build")
}

/// Where cargo puts what it builds: two folders above this program.
fn target_directory() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let directory = program.ancestors().nth(2).context("this program is not in a target folder")?;
    Ok(directory.to_owned())
}
