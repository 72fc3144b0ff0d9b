//! One step of a task: a command that must succeed.

use anyhow::{Context as _, Result};
use xshell::Cmd;

/// Says what is done, and does it.
pub(crate) fn step(name: &str, command: Cmd<'_>) -> Result<()> {
    eprintln!("\n== {name}: {command}");
    command.quiet().run().with_context(|| format!("{name} failed"))
}
