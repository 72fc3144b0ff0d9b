//! What crate and engine are made of, in the format of `CycloneDX`. The npm package has no dependencies but the engine.

use std::path::Path;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::install;

/// Writes a list for the crate and one for the engine.
pub(super) fn write(shell: &Shell, folder: &Path) -> Result<()> {
    install::cargo_program(shell, "cargo-cyclonedx", "cyclonedx")?;
    let root = shell.current_dir().canonicalize()?;
    // With a time given, the tool writes neither that of now nor a random number.
    let time = cmd!(shell, "git log -1 --format=%ct").quiet().read().unwrap_or_else(|_| "0".into());
    for (name, manifest) in [("crate", "Cargo.toml"), ("engine", "bindings/wasm/Cargo.toml")] {
        let file = format!("samenwerkscan-{name}.cdx");
        cmd!(
            shell,
            "cargo cyclonedx --quiet --manifest-path {manifest} --format json --no-build-deps --override-filename {file}"
        )
        .env("SOURCE_DATE_EPOCH", &time)
        .quiet()
        .run()?;
        // The tool writes next to every manifest of the workspace.
        for directory in cmd!(shell, "git ls-files *Cargo.toml").quiet().read()?.lines() {
            let written = root.join(directory).with_file_name(format!("{file}.json"));
            if directory == manifest {
                let list = shell.read_file(&written)?;
                // No release says where it was built.
                let list = list.replace(&root.to_string_lossy().into_owned(), "");
                shell.write_file(folder.join(format!("{file}.json")), list)?;
            }
            shell.remove_path(written)?;
        }
    }
    Ok(())
}
