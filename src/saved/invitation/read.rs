//! From a document to an invitation, with everything that is wrong with it.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::{FORMAT, Invitation, InvitationDraft, MAX_PARTNERS, ReturnAddress};
use crate::base::is_invisible;
use crate::field::ListedPartner;
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Excerpt, ProblemKind, Reader, Value};

/// Maximum number of characters in an id.
const MAX_ID_CHARS: usize = 64;

impl Invitation {
    /// Reads an invitation to fill in an instrument.
    ///
    /// # Errors
    ///
    /// Every problem of the document, each with its place.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, DocumentError> {
        Reader::read(|reader| invitation(reader, Value::whole(document), instrument))
    }
}

fn invitation(
    reader: &mut Reader,
    document: Value<'_>,
    instrument: &Instrument,
) -> Option<Invitation> {
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
    let fields = reader.fields(&document, keys)?;
    let [format, id, reference, school, perspective, form, lang, until, return_to, partners] =
        fields;
    reader.format(format, FORMAT);
    let id = reader.required(id).and_then(|id| self::id(reader, id));
    reader.instrument(reference, instrument);
    let school = school.value().and_then(|name| reader.name(name));
    let perspective = perspective.value().and_then(|side| reader.code(side));
    let form = form.value().and_then(|form| reader.code(form));
    let not_a_language = |found| ProblemKind::NotALanguage { found };
    let lang = lang.value().and_then(|tag| reader.parsed(tag, not_a_language));
    let until = until.value().and_then(|date| reader.date(date));
    let return_to = return_to.value().and_then(|address| self::return_to(reader, address));
    let partners = partners.value().map(|list| self::partners(reader, list));
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

fn id(reader: &mut Reader, value: Value<'_>) -> Option<String> {
    let id = reader.text(value)?;
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_');
    if !(1..=MAX_ID_CHARS).contains(&id.len()) || !id.bytes().all(is_letter) {
        reader.report(value.at, ProblemKind::NotAnId { found: Excerpt::of(id) });
    }
    Some(id.to_owned())
}

fn return_to(reader: &mut Reader, address: Value<'_>) -> Option<ReturnAddress> {
    let [mail, name] = reader.fields(&address, ["mail", "name"])?;
    let mail = mail.value().and_then(|mail| self::mail(reader, mail));
    let name = name.value().and_then(|name| reader.name(name));
    Some(ReturnAddress { mail, name: name.map(ToOwned::to_owned) })
}

fn mail(reader: &mut Reader, value: Value<'_>) -> Option<String> {
    let mail = reader.text(value)?;
    let sides = mail.split_once('@');
    let is_address = sides.is_some_and(|(person, place)| {
        !person.is_empty() && !place.is_empty() && !place.contains('@')
    });
    if !is_address || mail.contains(is_invisible) {
        reader.report(value.at, ProblemKind::NotAMailAddress { found: Excerpt::of(mail) });
    }
    Some(mail.to_owned())
}

fn partners(reader: &mut Reader, partners: Value<'_>) -> Vec<ListedPartner> {
    let list = reader.list(&partners);
    if MAX_PARTNERS < list.len() {
        reader.report(partners.at, ProblemKind::TooManyPartners { limit: MAX_PARTNERS });
    }
    list.filter_map(|entry| reader.listed_partner(entry)).collect()
}
