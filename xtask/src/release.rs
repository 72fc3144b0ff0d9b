//! The files of a release: crate, npm package, an archive for pages without npm, what is in them (SBOM), and
//! their check sums.

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::{crate_package, install, npm, wasm};

const FOLDER: &str = "target/release-files";

/// Makes all files, and publishes nothing.
pub(crate) fn make(shell: &Shell, tag: &str) -> Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    ensure!(tag == format!("v{version}"), "the tag is {tag}, and the version {version}");
    let changes = shell.read_file("CHANGELOG.md")?;
    ensure!(changes.contains(&format!("# {version}")), "CHANGELOG.md says nothing of {version}");
    shell.remove_path(FOLDER)?;
    let folder = shell.create_dir(FOLDER)?;

    shell.copy_file(crate_package::pack(shell)?, &folder)?;
    wasm::package(shell)?;
    let package = npm::PACKAGE;
    cmd!(shell, "npm pack ./{package} --pack-destination {folder}").run()?;
    // Order, owner and time are fixed, so that the same commit gives the same bytes.
    let archive = folder.join(format!("samenwerkscan-{version}-web.tar.gz"));
    cmd!(
        shell,
        "tar --create --gzip --file {archive} --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 --directory {package} dist ELEMENT.md LICENSE-MIT LICENSE-APACHE"
    )
    .env("GZIP", "-n")
    .run()?;
    materials(shell, &folder)?;

    let _directory = shell.push_dir(&folder);
    let mut names: Vec<String> = Vec::new();
    for path in shell.read_dir(".")? {
        names.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    shell.write_file("SHA256SUMS", cmd!(shell, "sha256sum").args(&names).read()? + "\n")?;
    eprintln!("{FOLDER}: {} and SHA256SUMS", names.join(", "));
    Ok(())
}

/// What crate and engine are made of, in the format of `CycloneDX`. The npm package has no dependencies but the engine.
fn materials(shell: &Shell, folder: &std::path::Path) -> Result<()> {
    install::cargo_program(shell, "cargo-cyclonedx", "cyclonedx")?;
    for (name, manifest) in [("crate", "Cargo.toml"), ("engine", "bindings/wasm/Cargo.toml")] {
        let file = format!("samenwerkscan-{name}.cdx");
        cmd!(
            shell,
            "cargo cyclonedx --manifest-path {manifest} --format json --no-build-deps --override-filename {file}"
        )
        .run()?;
        let directory = shell.current_dir().join(manifest).with_file_name("");
        shell.copy_file(directory.join(format!("{file}.json")), folder)?;
        shell.remove_path(directory.join(format!("{file}.json")))?;
    }
    Ok(())
}
