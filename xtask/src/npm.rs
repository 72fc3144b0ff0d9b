//! The npm package: its tools, and its scripts.

use std::time::SystemTime;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

/// Where the npm package is.
pub(crate) const PACKAGE: &str = "bindings/npm";

/// Installs exactly what the lock file names, where that is not what is there.
pub(crate) fn install(shell: &Shell) -> Result<()> {
    let _directory = shell.push_dir(PACKAGE);
    let node = cmd!(shell, "node --version").quiet().read();
    let node = node.context("Node.js is missing; install version 20 or newer, with npm")?;
    let major = node.trim_start_matches('v').split('.').next().unwrap_or_default();
    ensure!(20 <= major.parse::<u32>()?, "Node.js {node} is too old; install version 20 or newer");

    // npm writes the second when it is done installing the first.
    if changed(shell, "package-lock.json") <= changed(shell, "node_modules/.package-lock.json") {
        return Ok(());
    }
    eprintln!("the tools of {PACKAGE} are missing or old; installing them with npm");
    cmd!(shell, "npm ci --no-audit --no-fund").run().context("npm cannot install them")
}

/// Runs a script of package.json.
pub(crate) fn run(shell: &Shell, script: &str) -> Result<()> {
    let _directory = shell.push_dir(PACKAGE);
    cmd!(shell, "npm run --silent {script}")
        .run()
        .with_context(|| format!("`npm run {script}` failed"))
}

fn changed(shell: &Shell, path: &str) -> Option<SystemTime> {
    shell.current_dir().join(path).metadata().ok()?.modified().ok()
}
