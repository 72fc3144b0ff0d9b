//! From a document to an invitation, with everything that is wrong with it.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::{FORMAT, Invitation, InvitationDraft, MAX_PARTNERS, ReturnAddress};
use crate::base::is_invisible;
use crate::field::ListedPartner;
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Excerpt, Path, ProblemKind, Problems};

/// Maximum number of characters in an id.
const MAX_ID_CHARS: usize = 64;

impl Invitation {
    /// Reads an invitation to fill in an instrument.
    ///
    /// # Errors
    ///
    /// Every problem of the document, each with its place.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, DocumentError> {
        let mut problems = Problems::default();
        let invitation = invitation(&mut problems, document, instrument);
        problems.finish(invitation)
    }
}

fn invitation(
    problems: &mut Problems,
    document: &Document,
    instrument: &Instrument,
) -> Option<Invitation> {
    let at = Path::Root;
    let keys = [
        "format",
        "id",
        "instrument",
        "school",
        "perspective",
        "form",
        "lang",
        "until",
        "returnTo",
        "partners",
    ];
    let fields = problems.fields(document, at, keys)?;
    let [format, id, reference, school, perspective, form, lang, until, return_to, partners] =
        fields;
    problems.format(format, at, FORMAT);
    let id = problems.required(id, at, "id");
    let id = id.and_then(|value| self::id(problems, value, Path::Key(&at, "id")));
    problems.instrument(reference, at, instrument);
    let school = school.and_then(|name| problems.name(name, Path::Key(&at, "school")));
    let perspective =
        perspective.and_then(|side| problems.perspective(side, Path::Key(&at, "perspective")));
    let form = form.and_then(|form| problems.form(form, Path::Key(&at, "form")));
    let lang = lang.and_then(|tag| self::lang(problems, tag, Path::Key(&at, "lang")));
    let until = until.and_then(|date| problems.date(date, Path::Key(&at, "until")));
    let return_to = return_to
        .and_then(|address| self::return_to(problems, address, Path::Key(&at, "returnTo")));
    let partners = partners.map(|list| self::partners(problems, list, Path::Key(&at, "partners")));
    Some(Invitation(InvitationDraft {
        id: id?,
        instrument: instrument.clone(),
        school: school.map(ToOwned::to_owned),
        perspective,
        form,
        lang,
        until,
        return_to,
        partners: partners.unwrap_or_default(),
    }))
}

fn id(problems: &mut Problems, id: &Document, at: Path<'_>) -> Option<String> {
    let id = problems.text(id, at)?;
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_');
    if !(1..=MAX_ID_CHARS).contains(&id.len()) || !id.bytes().all(is_letter) {
        problems.report(at, ProblemKind::NotAnId { found: Excerpt::of(id) });
    }
    Some(id.to_owned())
}

/// A language tag (BCP 47): letters, then groups of letters and digits.
fn lang(problems: &mut Problems, tag: &Document, at: Path<'_>) -> Option<String> {
    const MAX_TAG_CHARS: usize = 35;
    let tag = problems.text(tag, at)?;
    let mut parts = tag.split('-');
    let is_language = parts.next().is_some_and(|language| {
        (2..=8).contains(&language.len())
            && language.bytes().all(|letter| letter.is_ascii_alphabetic())
    });
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
    };
    if MAX_TAG_CHARS < tag.len() || !is_language || !parts.all(is_part) {
        problems.report(at, ProblemKind::NotALanguage { found: Excerpt::of(tag) });
    }
    Some(tag.to_owned())
}

fn return_to(problems: &mut Problems, address: &Document, at: Path<'_>) -> Option<ReturnAddress> {
    let [mail, name] = problems.fields(address, at, ["mail", "name"])?;
    let mail = mail.and_then(|mail| self::mail(problems, mail, Path::Key(&at, "mail")));
    let name = name.and_then(|name| problems.name(name, Path::Key(&at, "name")));
    Some(ReturnAddress { mail, name: name.map(ToOwned::to_owned) })
}

fn mail(problems: &mut Problems, mail: &Document, at: Path<'_>) -> Option<String> {
    let mail = problems.text(mail, at)?;
    let sides = mail.split_once('@');
    let is_address = sides.is_some_and(|(person, place)| {
        !person.is_empty() && !place.is_empty() && !place.contains('@')
    });
    if !is_address || mail.contains(is_invisible) {
        problems.report(at, ProblemKind::NotAMailAddress { found: Excerpt::of(mail) });
    }
    Some(mail.to_owned())
}

fn partners(problems: &mut Problems, list: &Document, at: Path<'_>) -> Vec<ListedPartner> {
    let list = problems.list(list, at).unwrap_or_default();
    if MAX_PARTNERS < list.len() {
        problems.report(at, ProblemKind::TooManyPartners { limit: MAX_PARTNERS });
    }
    let entries = list.iter().enumerate();
    let read = |(idx, entry)| problems.listed_partner(entry, Path::Index(&at, idx));
    entries.filter_map(read).collect()
}
