//! The fuzz targets: libFuzzer on a stable compiler, by its passes of LLVM.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::install;

const MANIFEST: &str = "fuzz/Cargo.toml";

/// Where what is found and what is built goes.
const FOLDER: &str = "target/fuzz";

/// The marks that libFuzzer follows to see which inputs reach something new.
const MARKS: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=3",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Ccodegen-units=1",
];

/// What each target starts from, and how many inputs a smoke run gives it.
const TARGETS: [(&str, &[&str], u32); 5] = [
    ("response", &["examples/data", "tests/golden/saved"], 20_000),
    ("code", &["tests/golden/saved"], 20_000),
    ("group", &["tests/golden/saved"], 4_000),
    ("instrument", &[], 2_000),
    ("names", &[], 4_000),
];

/// Gives every target a fixed number of inputs, the same in every run.
pub(crate) fn smoke(shell: &Shell) -> Result<()> {
    build(shell)?;
    for (target, seeds, n_inputs) in TARGETS {
        let (runs, found) = (format!("-runs={n_inputs}"), folder(target, "smoke")?);
        run(shell, target, seeds, &found, &["-seed=1", &runs, "-verbosity=0"])?;
        eprintln!("{target}: {n_inputs} inputs");
    }
    Ok(())
}

/// Runs a target until it finds something or somebody stops it. What reaches something new is kept.
pub(crate) fn run_on(shell: &Shell, target: &str) -> Result<()> {
    let known = TARGETS.into_iter().find(|(name, ..)| *name == target);
    let names = TARGETS.map(|(name, ..)| name).join(", ");
    let (target, seeds, _) = known.with_context(|| format!("the targets are {names}"))?;
    build(shell)?;
    run(shell, target, seeds, &folder(target, "corpus")?, &[])
}

fn build(shell: &Shell) -> Result<()> {
    install::program(shell, "c++", "libFuzzer is C++")?;
    // The target is named, so that build scripts and macros stay without marks.
    let host = host(shell)?;
    cmd!(shell, "cargo build --locked --release --manifest-path {MANIFEST} --target-dir {FOLDER} --target {host}")
        .env("CARGO_ENCODED_RUSTFLAGS", MARKS.join("\u{1f}"))
        .run()
        .context("the fuzz targets cannot be built")
}

/// An input that fails is left beside the corpus, and libFuzzer says its name.
fn run(shell: &Shell, target: &str, seeds: &[&str], found: &str, options: &[&str]) -> Result<()> {
    let host = host(shell)?;
    let program = format!("{FOLDER}/{host}/release/{target}");
    let artifacts = format!("-artifact_prefix={FOLDER}/{target}-");
    cmd!(shell, "{program} {artifacts} -max_len=40000 -len_control=0 -timeout=10 {options...} {found} {seeds...}")
        .quiet()
        .run()
        .with_context(|| format!("the fuzz target {target} found something"))
}

/// An empty folder for a smoke run; else the one that is there.
fn folder(target: &str, kind: &str) -> Result<String> {
    let folder = format!("{FOLDER}/{kind}/{target}");
    if kind == "smoke" && Path::new(&folder).exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn host(shell: &Shell) -> Result<String> {
    let version = cmd!(shell, "rustc --version --verbose").quiet().read()?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc does not say for which machine it compiles")?.to_owned();
    ensure!(!host.contains("windows"), "libFuzzer is not built on Windows");
    Ok(host)
}
