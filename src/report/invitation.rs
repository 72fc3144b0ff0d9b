//! What an invitation says to people: why, until when, who sees what; a message, a letter, and the message with which
//! somebody hands in.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use serde::Serialize;

use super::messages::{invitation as messages, solo};
use super::{Block, Remark, Report, paragraph, section};
use crate::base::Form;
use crate::field::Perspective;
use crate::saved::invitation::Invitation;
use crate::team::Mode;
use crate::words::{BuiltInLang, inside_text};

/// A text to mail or to send by app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Message {
    /// The subject of a mail.
    pub subject: String,
    /// The text, in lines.
    pub text: String,
}

/// Why people look at this together, in three sentences.
pub fn why(lang: BuiltInLang) -> [&'static str; 3] {
    let [causes, worlds, together] = &messages::WHY;
    [causes, worlds, together].map(|text| text.get(lang))
}

/// For which school the scan is and until when, as far as the invitation says so.
pub fn occasion(invitation: &Invitation, lang: BuiltInLang) -> Vec<String> {
    let school =
        invitation.school().map(|school| messages::FOR_SCHOOL.fill(lang, [&inside_text(school)]));
    let until =
        invitation.until().map(|date| messages::UNTIL.fill(lang, [&solo::date(lang, date)]));
    school.into_iter().chain(until).collect()
}

/// Who sees what, in three sentences: whoever collects the answers, the others, and what is not asked.
pub fn who_sees(
    collects: Option<&str>,
    side: Option<Perspective>,
    mode: Mode,
    lang: BuiltInLang,
) -> [String; 3] {
    let collects = collects.map_or_else(
        || messages::SOMEBODY_COLLECTS.owned(lang),
        |name| messages::COLLECTS.fill(lang, [&inside_text(name)]),
    );
    let others = match mode {
        Mode::Open => messages::OTHERS_SEE_GROUPS.owned(lang),
        Mode::Anonymous(anonymity) if side.is_some_and(|side| anonymity.is_open(side)) => {
            messages::OTHERS_SEE_ORGANISATION.owned(lang)
        }
        Mode::Anonymous(anonymity) => messages::OTHERS_SEE_COUNTS.fill(lang, [&anonymity.k()]),
    };
    [collects, others, messages::NO_NAME.owned(lang)]
}

/// The text with which people of the invited side get their link.
pub fn invite(invitation: &Invitation, link: &str, mode: Mode, lang: BuiltInLang) -> Message {
    let school = invitation.school().map(inside_text);
    let side = invitation.perspective();
    let (subject, for_school) = match &school {
        Some(school) => (
            messages::SUBJECT_OF_SCHOOL.fill(lang, [school]),
            Some(messages::FOR_SCHOOL.fill(lang, [school])),
        ),
        None => (messages::SUBJECT.owned(lang), None),
    };
    let n_questions = invitation.form().filter(|form| *form == Form::Short).map(|form| {
        let n_items = invitation.instrument().n_items(invitation.perspective(), form);
        messages::N_QUESTIONS.fill(lang, [&n_items])
    });
    let ask = [messages::ask(side).owned(lang)].into_iter().chain(for_school).chain(n_questions);
    let until =
        invitation.until().map(|date| messages::UNTIL.fill(lang, [&solo::date(lang, date)]));
    let thanks = [messages::THANKS.owned(lang)].into_iter().chain(name(invitation));
    let parts = [
        messages::HELLO.owned(lang),
        ask.collect::<Vec<_>>().join(" "),
        until.unwrap_or_default(),
        who_sees(name(invitation).as_deref(), side, mode, lang).join(" "),
        // It is long, so it comes after what people read.
        [messages::OPEN_LINK.get(lang), link].join("\n"),
        thanks.collect::<Vec<_>>().join("\n"),
    ];
    Message { subject, text: text(&parts) }
}

/// The text with which somebody hands in answers: to whom the invitation says, if there is one.
pub fn hand_in(invitation: Option<&Invitation>, code: &str, lang: BuiltInLang) -> Message {
    let school = invitation.and_then(Invitation::school).map(inside_text);
    let hello = match invitation.and_then(name) {
        Some(name) => messages::HELLO_NAME.fill(lang, [&name]),
        None => messages::HELLO.owned(lang),
    };
    let subject = match school {
        Some(school) => messages::ANSWERS_OF_SCHOOL.fill(lang, [&school]),
        None => messages::ANSWERS.owned(lang),
    };
    let parts = [
        hello,
        messages::MY_ANSWERS.owned(lang),
        code.to_string(),
        messages::KEEP_CODE_WHOLE.owned(lang),
    ];
    Message { subject, text: text(&parts) }
}

impl Report {
    /// The letter on paper that goes with an invitation; `page` is the address that people type.
    #[must_use]
    pub fn letter(invitation: &Invitation, page: &str, mode: Mode, lang: BuiltInLang) -> Self {
        let title = invitation.instrument().title.owned(lang);
        let until =
            invitation.until().map(|date| messages::UNTIL.fill(lang, [&solo::date(lang, date)]));
        let on_paper = match name(invitation) {
            Some(name) => messages::GIVE_BACK.fill(lang, [&name]),
            None => messages::ON_PAPER.owned(lang),
        };
        // Whoever types the address comes without the invitation, so the scan cannot say who gets the answers.
        let hand_in = match (mail(invitation), name(invitation)) {
            (Some(mail), _) => Some(messages::MAIL_TO.fill(lang, [&mail])),
            (None, name) => name.map(|name| messages::HAND_IN_TO.fill(lang, [&name])),
        };
        let on_screen = [messages::GO_TO.fill(lang, [&page])].into_iter().chain(hand_in);
        let steps = on_screen.chain([on_paper]).chain(until);
        let items = steps.map(|text| Remark { label: None, text, why: None }).collect();
        let side = invitation.perspective();
        let who_sees = who_sees(name(invitation).as_deref(), side, mode, lang);
        let ask = paragraph(messages::ask(side).get(lang));
        let sections = vec![
            section("ask", messages::WILL_YOU.get(lang), vec![ask]),
            section("reason", messages::WHY_THIS.get(lang), vec![paragraph(why(lang).join(" "))]),
            section("how", messages::HOW.get(lang), vec![Block::List { items }]),
            section("who-sees", messages::WHO_SEES.get(lang), vec![paragraph(who_sees.join(" "))]),
        ];
        let about = invitation.school().map(inside_text);
        let for_school = about.as_ref().map(|school| messages::FOR_SCHOOL.fill(lang, [school]));
        let subtitle = for_school.unwrap_or_else(|| messages::WILL_YOU.owned(lang));
        Self { lang: lang.into(), title, about, subtitle, sections }
    }
}

/// Who gets the answers.
fn name(invitation: &Invitation) -> Option<String> {
    invitation.return_to()?.name.as_deref().map(inside_text)
}

/// The address to which the answers go.
fn mail(invitation: &Invitation) -> Option<String> {
    invitation.return_to()?.mail.as_deref().map(inside_text)
}

/// Parts with an empty line between them.
fn text(parts: &[String]) -> String {
    let written = parts.iter().filter(|part| !part.is_empty());
    written.map(String::as_str).collect::<Vec<_>>().join("\n\n")
}
