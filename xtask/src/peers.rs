//! This crate beside the programs that people would use instead: the same rule, the same data, the same hour.

use std::env;
use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Cmd, Shell, cmd};

use crate::wasm;

const FOLDER: &str = "target/peers";

/// One measurement.
struct Measured {
    part: String,
    name: String,
    seconds: f64,
    bytes: f64,
}

/// Installs the peers into `target/peers`, runs everything, and prints a table.
pub(crate) fn compare(shell: &Shell) -> Result<()> {
    let python = install(shell)?;
    wasm::package(shell)?;
    let data = format!("{FOLDER}/data");
    let datafusion = "bindings/datafusion/Cargo.toml";
    // One thread for everything that can be told so; who uses all processors has a name that says so.
    let one_thread = |command: Cmd<'_>| {
        let names = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "POLARS_MAX_THREADS"];
        command.envs(names.map(|name| (name, "1"))).read()
    };
    let mut text = cmd!(
        shell,
        "cargo run --release --package samenwerkscan-benches --example peers -- {data}"
    )
    .read()?;
    for peer in [
        cmd!(
            shell,
            "cargo run --release --manifest-path {datafusion} --target-dir target/datafusion --example peers -- {data}"
        ),
        cmd!(shell, "node benches/peers/peers.mjs {data}"),
        cmd!(shell, "{python} benches/peers/peers.py {data}"),
    ] {
        text = format!("{text}\n{}", one_thread(peer)?);
    }
    if cmd!(shell, "Rscript --version").quiet().ignore_stderr().read().is_ok() {
        let peer = one_thread(cmd!(shell, "Rscript benches/peers/peers.R {data}"))?;
        text = format!("{text}\n{peer}");
    } else {
        eprintln!("without R; on Debian it is in r-cran-psych and r-cran-multilevel");
    }
    print(&text.lines().map(read).collect::<Result<Vec<_>>>()?);
    Ok(())
}

/// The Python of the peers, installed if the list of them changed.
fn install(shell: &Shell) -> Result<String> {
    const LIST: &str = "benches/peers/requirements.txt";
    let (environment, done) = (format!("{FOLDER}/python"), format!("{FOLDER}/installed.txt"));
    let program = if cfg!(windows) { "Scripts/python" } else { "bin/python" };
    let python = env::current_dir()?.join(&environment).join(program);
    let python = python.to_str().context("the path is not Unicode")?.to_owned();
    let wanted = shell.read_file(LIST)?;
    if !shell.read_file(&done).is_ok_and(|installed| installed == wanted) {
        eprintln!("installing what {LIST} names into {environment}");
        cmd!(shell, "python3 -m venv {environment}")
            .run()
            .context("this needs Python 3 with venv")?;
        cmd!(shell, "{python} -m pip install --quiet --requirement {LIST}").run()?;
        shell.write_file(Path::new(&done), wanted)?;
    }
    Ok(python)
}

fn read(line: &str) -> Result<Measured> {
    let mut cells = line.split('\t');
    let mut next = || cells.next().with_context(|| format!("this is no measurement: {line}"));
    let (part, name) = (next()?.to_owned(), next()?.to_owned());
    Ok(Measured { part, name, seconds: next()?.parse()?, bytes: next()?.parse()? })
}

#[expect(clippy::print_stdout, reason = "it is what the command is for")]
fn print(all: &[Measured]) {
    const ROWS: f64 = 1e6;
    let speed = |measured: &Measured| measured.bytes / measured.seconds;
    let copying = all.iter().find(|measured| measured.part == "memory").map_or(1.0, speed);
    println!("copying: {:.1} GB a second\n", copying / 1e9);
    for part in ["scores", "alpha", "agreement", "deviation"] {
        let of_part = || all.iter().filter(|measured| measured.part == part);
        let Some(first) = of_part().find(|measured| measured.name.starts_with("this crate")) else {
            continue;
        };
        println!("{:<46} {:>9} {:>8} {:>11} {:>9}", part, "ms", "times", "rows/s", "of copying");
        for measured in of_part() {
            let rows = if ["scores", "alpha"].contains(&part) {
                format!("{:.1} M", ROWS / measured.seconds / 1e6)
            } else {
                String::new()
            };
            println!(
                "{:<46} {:>9.3} {:>8.2} {:>11} {:>8.0} %",
                measured.name,
                1000.0 * measured.seconds,
                measured.seconds / first.seconds,
                rows,
                100.0 * speed(measured) / copying,
            );
        }
        println!();
    }
}
