//! The JSON Schemas of the file formats, written from what the crate knows: the items and scale of
//! the built-in instrument, and the words of the enums.

mod histograms;
mod instrument;
mod invitation;
mod parts;
mod response;
mod summary;
mod team;
#[cfg(test)]
mod tests;

use anyhow::Result;
use serde_json::Value;
use xshell::Shell;

use self::instrument::Instrument;

/// Where the schemas are published; crate and npm package take them from here.
const FOLDER: &str = "docs/schemas";

/// Writes the schemas.
pub(crate) fn write(shell: &Shell) -> Result<()> {
    for (file, text) in files()? {
        shell.write_file(format!("{FOLDER}/{file}"), text)?;
        eprintln!("{FOLDER}/{file}");
    }
    Ok(())
}

/// The name and text of each schema.
fn files() -> Result<[(&'static str, String); 5]> {
    let instrument = Instrument::built_in()?;
    let text = |schema: Value| Ok::<_, serde_json::Error>(format!("{schema:#}\n"));
    Ok([
        ("response-1.schema.json", text(response::schema(&instrument))?),
        ("summary-1.schema.json", text(summary::schema(&instrument))?),
        ("histograms-1.schema.json", text(histograms::schema(&instrument))?),
        ("team-1.schema.json", text(team::schema(&instrument))?),
        ("invitation-1.schema.json", text(invitation::schema(&instrument))?),
    ])
}
