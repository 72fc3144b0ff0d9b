//! The crate as users get it: what is in the package, and nothing else.

use std::path::PathBuf;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::step::step;

const FOLDER: &str = "target/package";

/// Packs the crate, and tests the unpacked package on its own.
pub(crate) fn check(shell: &Shell) -> Result<()> {
    let package = pack(shell)?;
    let name = package.with_extension("");
    let name = name.file_name().unwrap_or_default();
    // Outside this folder, for no file of the repository may be near. What it depends on is built already.
    let temporary = shell.create_temp_dir()?;
    let directory = temporary.path().join(name);
    let target = shell.current_dir().join("target");
    // With the time of now: all files of a package are equally old, so Cargo would take what it built of an earlier one.
    cmd!(shell, "tar -x -m -f {package} -C").arg(temporary.path()).quiet().run()?;
    let _directory = shell.push_dir(&directory);
    step("tests of the package", cmd!(shell, "cargo test --locked --target-dir {target}"))
}

/// The package, as the registry would get it.
pub(crate) fn pack(shell: &Shell) -> Result<PathBuf> {
    let command = cmd!(shell, "cargo package --package samenwerkscan --allow-dirty --no-verify");
    step("package", command)?;
    let version = env!("CARGO_PKG_VERSION");
    Ok(shell.current_dir().join(FOLDER).join(format!("samenwerkscan-{version}.crate")))
}
