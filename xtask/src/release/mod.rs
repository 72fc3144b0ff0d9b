//! The files of a release: the crate, the npm package, what the owners of sites download, what all of it is made of,
//! and check sums. Two builds of one commit give the same bytes.

mod archive;
mod materials;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use xshell::{Shell, cmd};

use crate::{crate_package, npm, wasm};

const FOLDER: &str = "target/release-files";
const SUMS: &str = "SHA256SUMS";

/// What `npm run site` leaves for the owners of sites.
const SITE: &str = "bindings/npm/site";

/// Makes all files, and publishes nothing. With a tag, it must be that of this version.
pub(crate) fn make(shell: &Shell, tag: Option<&str>, twice: bool) -> Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    if let Some(tag) = tag {
        ensure!(tag == format!("v{version}"), "the tag is {tag}, and the version {version}");
        let changes = shell.read_file("CHANGELOG.md")?;
        ensure!(
            changes.contains(&format!("# {version}")),
            "CHANGELOG.md says nothing of {version}"
        );
    }
    npm::install(shell)?;
    say("the engines and the npm package; minutes, if nothing is compiled yet");
    wasm::package(shell)?;
    let folder = shell.current_dir().join(FOLDER);
    pack(shell, &folder)?;
    say("what the crate and the engine are made of (SBOM)");
    materials::write(shell, &folder)?;
    let sums = check_sums(&folder)?;
    if twice {
        say("the same again, from a new copy of this commit");
        ensure!(again(shell)? == sums, "two builds of this commit differ; see {FOLDER}");
    }
    eprintln!("\n{FOLDER} has {SUMS} and\n{sums}");
    Ok(())
}

/// Packs what is built, twice, and compares. Faster than two whole builds: what the compilers gave is used again.
pub(crate) fn check(shell: &Shell) -> Result<()> {
    let folder = shell.current_dir().join(FOLDER);
    pack(shell, &folder)?;
    let first = check_sums(&folder)?;
    npm::run(shell, "build")?;
    pack(shell, &folder)?;
    ensure!(check_sums(&folder)? == first, "two packages of the same commit differ");
    Ok(())
}

/// Everything but what the release is made of, into an empty folder.
fn pack(shell: &Shell, folder: &Path) -> Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    shell.remove_path(folder)?;
    shell.create_dir(folder)?;
    shell.copy_file(crate_package::pack(shell)?, folder)?;
    let package = npm::PACKAGE;
    say("the npm package");
    cmd!(shell, "npm pack ./{package} --silent --pack-destination {folder}").quiet().run()?;
    say("what the owners of sites download");
    npm::run(shell, "site")?;
    for kind in ["web", "wordpress"] {
        let archive = folder.join(format!("samenwerkscan-{kind}-{version}.zip"));
        archive::write(&Path::new(SITE).join(kind).join("samenwerkscan"), &archive)?;
    }
    shell.copy_file(format!("{SITE}/samenwerkscan.html"), folder)?;
    shell.copy_file(format!("{SITE}/web/integrity.txt"), folder)?;
    shell.copy_file(format!("{package}/NOTICES.txt"), folder)?;
    Ok(())
}

/// The check sums of all files in a folder, which go into a file as well.
fn check_sums(folder: &Path) -> Result<String> {
    let mut lines: Vec<String> = Vec::new();
    for path in files(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sum: String = Sha256::digest(fs::read(&path)?)
            .iter()
            .fold(String::new(), |sum, byte| sum + &format!("{byte:02x}"));
        lines.push(format!("{sum}  {name}\n"));
    }
    let sums = lines.concat();
    fs::write(folder.join(SUMS), &sums)?;
    Ok(sums)
}

/// The files of a folder by name, but for the check sums.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.retain(|path| !path.ends_with(SUMS));
    paths.sort();
    Ok(paths)
}

/// The check sums of a release that is built elsewhere, from the commit alone and with nothing compiled before.
fn again(shell: &Shell) -> Result<String> {
    let changed = cmd!(shell, "git status --porcelain").quiet().read()?;
    ensure!(changed.is_empty(), "there are changes that are in no commit:\n{changed}");
    let temporary = shell.create_temp_dir()?;
    let copy = temporary.path().join("samenwerkscan");
    let here = shell.current_dir();
    cmd!(shell, "git -c advice.detachedHead=false clone --quiet --no-hardlinks {here} {copy}")
        .run()?;
    let _directory = shell.push_dir(&copy);
    cmd!(shell, "cargo xtask release").run().context("the second build failed")?;
    Ok(shell.read_file(copy.join(FOLDER).join(SUMS))?)
}

fn say(what: &str) {
    eprintln!("\n== release: {what}");
}
