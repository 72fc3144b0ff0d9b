//! What people look at together: teams, two moments, meetings, invitations and forms on paper.

#![expect(unreachable_pub, reason = "JavaScript reaches them")]

mod errors;
pub(crate) mod group;
mod invitation;
mod kept;
mod options;

use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::interview::Asked;
use samenwerkscan::report::Report;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::person::options::Options;
use crate::values::answer;

/// What a team sees of a list of responses, or of a team file.
#[wasm_bindgen]
pub fn team(group: JsValue, options: JsValue) -> JsValue {
    let shareable = group::shareable(group, &Options::of(options));
    answer(shareable.map(|shareable| shareable.result()))
}

/// The leefwereldenkaart of a team.
#[wasm_bindgen]
pub fn map(group: JsValue, options: JsValue) -> JsValue {
    let shareable = group::shareable(group, &Options::of(options));
    answer(shareable.map(|shareable| shareable.result().map))
}

/// What changed between two lists of responses or team files.
#[wasm_bindgen]
pub fn progress(before: JsValue, after: JsValue, options: JsValue) -> JsValue {
    answer(group::two_moments(before, after, &Options::of(options)))
}

/// The form on paper.
#[wasm_bindgen]
pub fn blank(options: JsValue) -> JsValue {
    let options = Options::of(options);
    answer(options.lang().and_then(|lang| {
        let (format, form, meeting) = (options.format()?, options.form()?, options.meeting()?);
        let asked = Asked::new(&KANSENGELIJKHEID, lang);
        Ok(Report::blank(&asked, form).at(&meeting.of_report()).write(format))
    }))
}
