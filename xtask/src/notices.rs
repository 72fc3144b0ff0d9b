//! The licences of the software of others within the package: crates in the engine, and the code that tools add.

use alloc::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use xshell::{Shell, cmd};

use crate::npm;

/// Tools whose own code is in what they write, and where npm installs their licence.
const TOOLS: [(&str, &str); 3] = [
    ("esbuild (functions that its bundles share)", "esbuild/LICENSE.md"),
    ("LZMA-JS (in the scan in one file)", "lzma/LICENSE"),
    ("Binaryen (the beginning of the engine as JavaScript)", "binaryen/LICENSE"),
];

/// The standard library comes with the compiler and not as a package.
const STANDARD_LIBRARY: (&str, &str) = (
    "the standard library of Rust",
    "Copyright (c) The Rust Project Contributors. Licensed under the MIT license or the Apache License, Version 2.0.",
);

const HEADING: &str =
    "samenwerkscan contains software of others. Each part is named with its licence.\n";

/// What cargo knows of the packages that a build may need.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    manifest_path: PathBuf,
}

/// Writes `NOTICES.txt` into the npm package.
pub(crate) fn write(shell: &Shell) -> Result<()> {
    // The same words are printed once, with everybody who uses them.
    let mut by_text: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (library, text) = STANDARD_LIBRARY;
    by_text.entry(text.into()).or_default().insert(library.into());
    for package in linked(shell)? {
        let licence = package.license.as_deref().unwrap_or("see below");
        let name = format!("{} {} ({licence})", package.name, package.version);
        by_text.entry(licence_text(&package)?).or_default().insert(name);
    }
    for (tool, file) in TOOLS {
        let text = shell.read_file(format!("{}/node_modules/{file}", npm::PACKAGE))?;
        by_text.entry(tidy(&text)).or_default().insert(tool.into());
    }
    let mut parts: Vec<String> = by_text
        .into_iter()
        .map(|(text, names)| {
            format!("{}\n\n{text}\n", names.into_iter().collect::<Vec<_>>().join("\n"))
        })
        .collect();
    parts.sort();
    let line = format!("\n{}\n\n", "-".repeat(80));
    shell.write_file(
        format!("{}/NOTICES.txt", npm::PACKAGE),
        format!("{HEADING}{line}{}", parts.join(&line)),
    )?;
    Ok(())
}

/// The packages of others that are linked into the engine.
fn linked(shell: &Shell) -> Result<Vec<Package>> {
    let mut names = BTreeSet::new();
    let tree = cmd!(
        shell,
        "cargo tree --package samenwerkscan-wasm --edges normal,no-proc-macro --target wasm32-unknown-unknown --prefix none --no-dedupe"
    );
    for line in tree.quiet().read()?.lines() {
        let mut words = line.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
        names.insert((name.to_owned(), version.trim_start_matches('v').to_owned()));
    }
    let known = cmd!(shell, "cargo metadata --format-version 1 --locked").quiet().read()?;
    let Metadata { packages } = serde_json::from_str(&known)?;
    let is_of_others = |package: &Package| {
        names.contains(&(package.name.clone(), package.version.clone()))
            && !package
                .manifest_path
                .starts_with(shell.current_dir().canonicalize().unwrap_or_default())
    };
    let linked: Vec<Package> = packages.into_iter().filter(is_of_others).collect();
    ensure!(!linked.is_empty(), "cargo names no package in the engine");
    Ok(linked)
}

/// The text of its licence, of several the one with the fewest conditions.
fn licence_text(package: &Package) -> Result<String> {
    let folder = package.manifest_path.parent().unwrap_or(Path::new("."));
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        path.is_file()
            && ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"]
                .iter()
                .any(|start| name.starts_with(start))
    });
    files
        .sort_by_key(|path| (!path.to_string_lossy().to_uppercase().contains("MIT"), path.clone()));
    let file = files.first().with_context(|| format!("{} has no licence file", package.name))?;
    Ok(tidy(&fs::read_to_string(file)?))
}

/// Without spaces that differ between copies of one text.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}
