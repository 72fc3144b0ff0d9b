//! Invitations, and the texts that go with them.

use alloc::string::String;

use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::report::invitation::invite;
use samenwerkscan::report::{Format, Report};
use samenwerkscan::saved::invitation::parse;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::people::errors;
use crate::person::options::{self, Options};
use crate::refusal::Refusal;
use crate::values::{answer, document};

/// The invitation in a link; else its problems.
#[wasm_bindgen]
pub fn invitation(link: &str) -> JsValue {
    let invitation = parse(link, &KANSENGELIJKHEID);
    answer(invitation.map_err(|error| errors::document("invalidInvitation", &error)))
}

/// An invitation as a link to a page.
#[wasm_bindgen(js_name = invite)]
pub fn link(invitation: JsValue, page: &str) -> JsValue {
    answer(options::invitation(&document(invitation)).map(|invitation| invitation.link(page)))
}

/// The text with which people get their link.
#[wasm_bindgen(js_name = invitationText)]
pub fn invitation_text(invitation: JsValue, link: &str, options: JsValue) -> JsValue {
    let options = Options::of(options);
    answer(options::invitation(&document(invitation)).and_then(|invitation| {
        let mode = options.team()?.mode(None);
        Ok(invite(&invitation, link, mode, options.lang()?))
    }))
}

/// The letter on paper that goes with an invitation, as a page to print.
#[wasm_bindgen]
pub fn letter(invitation: JsValue, page: &str, options: JsValue) -> JsValue {
    let options = Options::of(options);
    answer(options::invitation(&document(invitation)).and_then(|invitation| {
        let mode = options.team()?.mode(None);
        let letter = Report::letter(&invitation, page, mode, options.lang()?);
        Ok::<String, Refusal>(letter.write(Format::Html))
    }))
}
