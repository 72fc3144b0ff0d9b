//! The project's own tasks: `cargo xtask test` checks everything.

mod browsers;
mod check;
mod glue;
mod install;
mod npm;
mod serve;
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
    /// Checks everything: format, lints, tests, docs, examples, and the npm package in browsers.
    Test,
    /// Builds the npm package into `bindings/npm/dist`, and says how large it is.
    Wasm,
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
        Task::Test => check::everything(&shell),
        Task::Wasm => wasm::build(&shell),
        Task::Serve { port } => serve::examples(&shell, port),
    }
}
