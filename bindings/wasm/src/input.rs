//! What a call is given: responses, and words of closed lists.

use alloc::vec::Vec;
use core::str::FromStr;

use samenwerkscan::{BuiltInLang, Document, KANSENGELIJKHEID, Problem, Response};

use crate::refusal::Refusal;

/// The response that is this document; else every problem of it.
pub(crate) fn parse(document: &Document) -> Result<Response, Vec<Problem>> {
    Response::parse(document, &KANSENGELIJKHEID).map_err(|error| error.problems)
}

/// The response that is this document; else why it is none.
pub(crate) fn response(document: &Document) -> Result<Response, Refusal> {
    parse(document).map_err(Refusal::response)
}

/// A language.
pub(crate) fn lang(word: Option<&Document>) -> Result<BuiltInLang, Refusal> {
    read(word, Refusal::new("unknownLanguage", "the languages are `nl` and `en`"))
}

/// One of the words of a closed list; else the refusal.
pub(crate) fn read<T: FromStr>(word: Option<&Document>, refusal: Refusal) -> Result<T, Refusal> {
    match word {
        Some(Document::Text(word)) => word.parse().map_err(|_| refusal),
        _ => Err(refusal),
    }
}
