//! The npm package: its tools, and its scripts.

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

/// Where the npm package is.
pub(crate) const PACKAGE: &str = "bindings/npm";

/// What the lock file said when its tools were installed. Times of files say too little: a checkout of another
/// commit or a copied folder has any.
const INSTALLED: &str = "node_modules/.installed-package-lock.json";

/// Installs exactly what the lock file names, where that is not what is there.
pub(crate) fn install(shell: &Shell) -> Result<()> {
    let _directory = shell.push_dir(PACKAGE);
    let node = cmd!(shell, "node --version").quiet().read();
    let node = node.context("Node.js is missing; install version 20 or newer, with npm")?;
    let major = node.trim_start_matches('v').split('.').next().unwrap_or_default();
    ensure!(20 <= major.parse::<u32>()?, "Node.js {node} is too old; install version 20 or newer");

    let wanted = shell.read_file("package-lock.json")?;
    if shell.read_file(INSTALLED).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    eprintln!("the tools of {PACKAGE} are missing or old; installing them with npm");
    cmd!(shell, "npm ci --no-audit --no-fund").run().context("npm cannot install them")?;
    Ok(shell.write_file(INSTALLED, wanted)?)
}

/// Runs a script of package.json.
pub(crate) fn run(shell: &Shell, script: &str) -> Result<()> {
    let _directory = shell.push_dir(PACKAGE);
    cmd!(shell, "npm run --silent {script}")
        .run()
        .with_context(|| format!("`npm run {script}` failed"))
}
