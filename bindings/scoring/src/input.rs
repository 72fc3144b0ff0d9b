//! What stands on a tape from JavaScript: a response, and words of closed lists.

use alloc::vec::Vec;
use core::str::FromStr;

use samenwerkscan::{Document, KANSENGELIJKHEID, Lang, Problem, Response, ResponseError};
use samenwerkscan_tape::Reader;

use crate::refusal::Refusal;

/// A response.
///
/// # Errors
///
/// What is wrong with it.
pub fn response(tape: &mut Reader<'_>) -> Result<Response, Refusal> {
    parse(&tape.document()).map_err(Refusal::response)
}

/// The response that is this document.
///
/// # Errors
///
/// Every problem of the document.
pub fn parse(document: &Document) -> Result<Response, Vec<Problem>> {
    Response::parse(document, &KANSENGELIJKHEID).map_err(|ResponseError { problems }| problems)
}

/// A language.
///
/// # Errors
///
/// Where it is another one, or none.
pub fn lang(tape: &mut Reader<'_>) -> Result<Lang, Refusal> {
    word(tape, Refusal::new("unknownLanguage", "the languages are `nl` and `en`"))
}

/// One of the words of a closed list.
///
/// # Errors
///
/// The refusal, where it is none of them.
pub fn word<T: FromStr>(tape: &mut Reader<'_>, refusal: Refusal) -> Result<T, Refusal> {
    tape.text().parse().map_err(|_| refusal)
}
