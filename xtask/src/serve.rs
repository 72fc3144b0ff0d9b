//! The example pages, with the package as it is now.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::{npm, wasm};

/// Builds the package and serves `examples/embed` on this machine, until somebody stops it.
pub(crate) fn examples(shell: &Shell, port: u16) -> Result<()> {
    wasm::package(shell)?;
    let _directory = shell.push_dir(npm::PACKAGE);
    let port = port.to_string();
    cmd!(shell, "node scripts/serve.js {port}")
        .quiet()
        .run()
        .context("the examples cannot be served")
}
