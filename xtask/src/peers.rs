//! This crate beside the programs that people would use instead: the same rule, the same data, the same hour.

use std::env;
use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

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
    let data = format!("{FOLDER}/data");
    let mut text = cmd!(
        shell,
        "cargo run --release --package samenwerkscan-benches --example peers -- {data}"
    )
    .read()?;
    // One thread for everything that can be told so; polars has a name that says it uses all.
    let peers = cmd!(shell, "{python} benches/peers/peers.py {data}");
    let peers = peers.env("OMP_NUM_THREADS", "1").env("OPENBLAS_NUM_THREADS", "1");
    for output in [peers.read()?, cmd!(shell, "node benches/peers/peers.mjs {data}").read()?] {
        text.push('\n');
        text += &output;
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
    for part in ["scores", "alpha", "agreement"] {
        let of_part = || all.iter().filter(|measured| measured.part == part);
        let Some(first) = of_part().find(|measured| measured.name.starts_with("this crate")) else {
            continue;
        };
        println!("{:<46} {:>9} {:>8} {:>11} {:>9}", part, "ms", "times", "rows/s", "of copying");
        for measured in of_part() {
            let rows = if part == "agreement" {
                String::new()
            } else {
                format!("{:.1} M", ROWS / measured.seconds / 1e6)
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
