//! The project's own tasks: `cargo xtask check` is quick, `cargo xtask test` checks everything.

extern crate alloc;

mod browsers;
mod check;
mod compatibility;
mod crate_package;
mod fuzz;
mod glue;
mod install;
mod kernel;
mod language;
mod notices;
mod npm;
mod peers;
mod release;
mod schema;
mod serve;
mod step;
mod wasm;

use anyhow::Result;
use clap::{Parser, Subcommand};
use xshell::Shell;

/// Builds and checks samenwerkscan.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// The quick part: format, lints and tests of the crate. Needs neither Node nor a browser.
    Check,
    /// Checks everything: format, lints, tests, docs, examples, the crate as users get it, and the npm package in
    /// browsers. What is missing is installed, and said: parts of Rust by rustup and tools by npm, without
    /// other rights; browsers by apt-get, if you are root.
    Test,
    /// Writes the public API into its golden file.
    Api,
    /// Runs a fuzz target until it finds something or you stop it.
    Fuzz {
        /// `response`, `code`, `group`, `instrument` or `names`.
        target: String,
    },
    /// Builds the npm package into `bindings/npm/dist`, and says how large it is.
    Wasm,
    /// Writes the JSON Schemas of the file formats into `docs/schemas`.
    Schema,
    /// Writes into `docs/kernel.md` which instructions the compiler makes of the loop that scores tables.
    Kernel,
    /// Writes `languages/LANG.json` with every text that asks, keeps the translations that are there, and says what
    /// is missing; without a language, `languages/template.json`.
    Language {
        /// The language: `tr`, `ar`, `zh-Hant`.
        lang: Option<String>,
    },
    /// Times this crate beside numpy, numba, polars and others, which it installs into `target/peers`. Takes a minute.
    Peers,
    /// Makes the files of a release in `target/release-files`, and publishes nothing.
    Release {
        /// The tag of the release, `v` and the version, to check that this commit is meant.
        tag: Option<String>,
        /// Builds all of it a second time, from a new copy of the commit, and compares.
        #[arg(long)]
        twice: bool,
    },
    /// Builds the npm package and serves the pages of `examples/embed` on this machine.
    Serve {
        /// The port; 0 takes any that is free.
        #[arg(long, default_value_t = 8123)]
        port: u16,
    },
}

fn main() -> Result<()> {
    let shell = Shell::new()?;
    shell.change_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    match Arguments::parse().task {
        Task::Check => check::quick(&shell),
        Task::Api => compatibility::write_api(&shell),
        Task::Fuzz { target } => fuzz::run_on(&shell, &target),
        Task::Kernel => kernel::write(&shell),
        Task::Peers => peers::compare(&shell),
        Task::Release { tag, twice } => release::make(&shell, tag.as_deref(), twice),
        Task::Test => check::everything(&shell),
        Task::Language { lang } => language::write(&shell, lang.as_deref()),
        Task::Schema => schema::write(&shell),
        Task::Wasm => wasm::build(&shell),
        Task::Serve { port } => serve::examples(&shell, port),
    }
}
