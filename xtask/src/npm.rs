//! The npm packages: their tools, and their scripts.

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

/// Where the npm package is.
pub(crate) const PACKAGE: &str = "bindings/npm";

/// Where the WordPress plugin is. Its tests bring WordPress and PHP, some 1 GB that nothing else needs.
pub(crate) const WORDPRESS: &str = "bindings/wordpress";

/// What the lock file said when its tools were installed. Times of files say too little: a checkout of another
/// commit or a copied folder has any.
const INSTALLED: &str = "node_modules/.installed-package-lock.json";

/// Installs exactly what the lock file of the npm package names, where that is not what is there.
pub(crate) fn install(shell: &Shell) -> Result<()> {
    install_in(shell, PACKAGE)
}

/// The same for another package of this repository.
pub(crate) fn install_in(shell: &Shell, package: &str) -> Result<()> {
    let _directory = shell.push_dir(package);
    let node = cmd!(shell, "node --version").quiet().read();
    let node = node.context("Node.js is missing; install version 20 or newer, with npm")?;
    let major = node.trim_start_matches('v').split('.').next().unwrap_or_default();
    ensure!(20 <= major.parse::<u32>()?, "Node.js {node} is too old; install version 20 or newer");

    let wanted = shell.read_file("package-lock.json")?;
    if shell.read_file(INSTALLED).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    eprintln!("the tools of {package} are missing or old; installing them with npm");
    cmd!(shell, "npm ci --no-audit --no-fund").run().context("npm cannot install them")?;
    Ok(shell.write_file(INSTALLED, wanted)?)
}

/// Runs a script of the npm package.
pub(crate) fn run(shell: &Shell, script: &str) -> Result<()> {
    run_in(shell, PACKAGE, script)
}

/// Runs a script of a package of this repository.
pub(crate) fn run_in(shell: &Shell, package: &str, script: &str) -> Result<()> {
    let _directory = shell.push_dir(package);
    cmd!(shell, "npm run --silent {script}")
        .run()
        .with_context(|| format!("`npm run {script}` failed in {package}"))
}
