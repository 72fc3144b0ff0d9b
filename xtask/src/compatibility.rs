//! What users of the crate rely on beside its results: old compilers and dependencies, machines without a standard
//! library, fewer features, and an API that changes on purpose only.

use core::fmt::Write as _;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xshell::{Shell, cmd};

use crate::install;
use crate::step::step;

/// A machine without an operating system: whatever builds for it needs no standard library.
const BARE_MACHINE: &str = "thumbv7em-none-eabi";

/// The toolchain that writes down the API. Its JSON is not stable, so compiler and reader (`public-api`) go
/// together: change both at once.
const API_TOOLCHAIN: &str = "1.95.0";

/// The API as it was last meant to be.
const API: &str = "tests/golden/public-api.txt";

/// What is built for this goes beside what developers build, not over it.
const FOLDER: &str = "target/compatibility";

pub(crate) fn everything(shell: &Shell) -> Result<()> {
    features(shell)?;
    bare_machine(shell)?;
    oldest_compiler(shell)?;
    oldest_dependencies(shell)?;
    api(shell)
}

/// Every set of features, without a warning.
fn features(shell: &Shell) -> Result<()> {
    for features in ["", "advice", "sources", "advice,sources"] {
        let command = cmd!(
            shell,
            "cargo clippy --package samenwerkscan --lib --target-dir {FOLDER} --no-default-features --features {features} -- --deny warnings"
        );
        step("features", command)?;
    }
    Ok(())
}

fn bare_machine(shell: &Shell) -> Result<()> {
    install::target(shell, BARE_MACHINE)?;
    let command = cmd!(
        shell,
        "cargo check --package samenwerkscan --lib --target-dir {FOLDER} --target {BARE_MACHINE}"
    );
    step("without a standard library", command)
}

fn oldest_compiler(shell: &Shell) -> Result<()> {
    let oldest = env!("CARGO_PKG_RUST_VERSION");
    // Without it, a lint of clippy still finds what is newer than `rust-version`.
    let Some(run) = install::toolchain(shell, oldest)? else { return Ok(()) };
    let command = [run, ["cargo", "check", "--locked"].map(String::from).into()].concat();
    let command =
        cmd!(shell, "env {command...} --package samenwerkscan --lib --target-dir {FOLDER}");
    step("oldest compiler", command)
}

/// The oldest version that the manifest allows of each dependency, by a package that asks for exactly these.
fn oldest_dependencies(shell: &Shell) -> Result<()> {
    let metadata = cmd!(shell, "cargo metadata --no-deps --format-version 1").quiet().read()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let list =
        |value: &Value, key| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let text =
        |value: &Value, key| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let packages = list(&metadata, "packages").into_iter();
    let ours = packages.into_iter().find(|package| text(package, "name") == "samenwerkscan");
    let ours = ours.context("the crate is not in the workspace")?;
    let all = list(&ours, "dependencies").into_iter();
    let mut manifest = format!(
        "[package]\nname = \"oldest-dependencies\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         samenwerkscan = {{ path = \"{}\", features = [\"rayon\"] }}\n",
        shell.current_dir().display(),
    );
    for dependency in all.filter(|dependency| text(dependency, "kind").is_empty()) {
        let (name, required) = (text(&dependency, "name"), text(&dependency, "req"));
        let oldest = required.trim_start_matches('^');
        ensure!(
            oldest.split('.').count() == 3,
            "Cargo.toml should say from which version on {name} will do, with three numbers"
        );
        writeln!(manifest, "{name} = {{ version = \"={oldest}\", default-features = false }}")?;
    }
    let temporary = shell.create_temp_dir()?;
    shell.write_file(temporary.path().join("Cargo.toml"), manifest)?;
    shell.write_file(temporary.path().join("src/lib.rs"), "")?;
    let target = shell.current_dir().join(FOLDER);
    let _directory = shell.push_dir(temporary.path());
    step("oldest dependencies", cmd!(shell, "cargo check --target-dir {target}"))
}

fn api(shell: &Shell) -> Result<()> {
    let Some(found) = read_api(shell)? else { return Ok(()) };
    let expected = shell.read_file(API)?;
    let removed = expected.lines().filter(|line| !found.lines().any(|other| other == *line));
    let added = found.lines().filter(|line| !expected.lines().any(|other| other == *line));
    let changes: Vec<String> = removed
        .map(|line| format!("- {line}"))
        .chain(added.map(|line| format!("+ {line}")))
        .collect();
    ensure!(
        changes.is_empty(),
        "the public API changed. If that is meant, run `cargo xtask api`:\n{}",
        changes.join("\n"),
    );
    Ok(())
}

/// Writes the API down as it is now.
pub(crate) fn write_api(shell: &Shell) -> Result<()> {
    let found = read_api(shell)?;
    let found = found.with_context(|| format!("this needs Rust {API_TOOLCHAIN}"))?;
    Ok(shell.write_file(API, found)?)
}

fn read_api(shell: &Shell) -> Result<Option<String>> {
    let Some(run) = install::toolchain(shell, API_TOOLCHAIN)? else { return Ok(None) };
    let command = [run, ["cargo".to_owned()].into()].concat();
    let command = cmd!(
        shell,
        "env {command...} rustdoc --locked --package samenwerkscan --lib --all-features --target-dir {FOLDER} -- --cap-lints=allow -Zunstable-options --output-format=json"
    );
    // The JSON of rustdoc is unstable, so only with this.
    step("public API", command.env("RUSTC_BOOTSTRAP", "1"))?;
    let json = shell.current_dir().join(FOLDER).join("doc/samenwerkscan.json");
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(false)
        .build()
        .context("the JSON of rustdoc cannot be read")?;
    let lines: Vec<String> = api.items().map(ToString::to_string).collect();
    Ok(Some(lines.join("\n") + "\n"))
}
