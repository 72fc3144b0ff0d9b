//! The browsers in which the npm package is tested, and what reads the pages that they print.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

/// A program that a test runs, and the Debian package that has it.
const PROGRAMS: [(&str, &str); 6] = [
    ("chromium", "chromium"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("xvfb-run", "xvfb"),
    ("xauth", "xauth"),
    ("pdftoppm", "poppler-utils"),
];

/// Installs the browsers that are missing, where this is allowed: as root, on Debian and its kin.
pub(crate) fn install(shell: &Shell) -> Result<()> {
    let is_there = |program: &str| {
        cmd!(shell, "which {program}").quiet().ignore_stdout().ignore_stderr().run().is_ok()
    };
    let missing = PROGRAMS.iter().filter(|(program, _)| !is_there(program));
    let packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
    if packages.is_empty() {
        return Ok(());
    }
    let is_root = cmd!(shell, "id --user").quiet().read().is_ok_and(|user| user == "0");
    if !is_root || !is_there("apt-get") {
        bail!(by_hand(&packages));
    }
    eprintln!("browsers are missing; installing them with apt-get: {}", packages.join(" "));
    let _not_interactive = shell.push_env("DEBIAN_FRONTEND", "noninteractive");
    cmd!(shell, "apt-get update").run()?;
    let install = cmd!(shell, "apt-get install --yes --no-install-recommends");
    install.args(&packages).run().with_context(|| by_hand(&packages))
}

fn by_hand(packages: &[&str]) -> String {
    format!(
        "browsers are missing. On Debian install them with\n    sudo apt-get update && sudo apt-get \
         install --no-install-recommends {}\nElsewhere install Chromium, Firefox ESR and WebKitGTK \
         with its driver, and Poppler, so that these programs are found: {}",
        packages.join(" "),
        PROGRAMS.map(|(program, _)| program).join(", "),
    )
}
