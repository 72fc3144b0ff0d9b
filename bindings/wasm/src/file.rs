//! The text of a file. Read here, it keeps what `JSON.parse` drops without a word: a key that is there twice.

use alloc::string::{String, ToString};
use alloc::vec;

use samenwerkscan::response::{Problem, ProblemKind};
use samenwerkscan::{Document, Response, saved};
use samenwerkscan_scoring::Refusal;
use samenwerkscan_scoring::input::parse;

/// The response in the text of a file.
pub(crate) fn response(text: &str) -> Result<Response, Refusal> {
    let text = saved::text(text.as_bytes()).map_err(whole_file)?;
    let document: Document = serde_json::from_str(text)
        .map_err(|error| whole_file(ProblemKind::NotReadable { reason: error.to_string() }))?;
    parse(&document).map_err(Refusal::response)
}

fn whole_file(kind: ProblemKind) -> Refusal {
    Refusal::response(vec![Problem { path: String::new(), kind }])
}
