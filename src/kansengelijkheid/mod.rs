//! Samenwerkscan gelijke kansen, version 1.0: the built-in instrument. Data only.
//!
//! A school, its partners, parents and the municipality say how they work together for the equal
//! opportunities of children (kansengelijkheid). The main scan has 24 items in six dimensions; its
//! six anchor items are the short form. About each partner there are four core items and at most
//! two of its own.
//!
//! # Not validated
//!
//! This is not a validated scale. No study has tested its reliability, its structure or its cut
//! points. Only the table below supports the completeness of its content. The scan supports a
//! conversation, and says so under every result.
//!
//! # Where it comes from
//!
//! This project wrote all items, labels and explanations; none is taken from another instrument.
//! The dimensions are the clusters that recur in these sources:
//!
//! | dimension | De Sterkste Schakels, NJi | Kaats & Opheij | Kennisrotonde | Nuffield | D'Amour |
//! |---|---|---|---|---|---|
//! | `ambitie` | broad view; shared vision and goals | ambition, interests | vision, support | 1, 2 | goals |
//! | `stem` | all partners at the table, also youth and parents | interests | | | client-centred |
//! | `vertrouwen` | trust and respect | relation | communication | 4 | acquaintance, trust |
//! | `afspraken` | roles; leadership; conditions | organisation | coordination, conditions | 5 | centrality, leadership, formalisation, information |
//! | `aanbod` | broad view in practice | | joint activities | 3 | connectivity |
//! | `leren` | continuity of people; reflection | process | | 6 | support for innovation |
//!
//! - De Sterkste Schakels: wat werkt in de samenwerking tussen jeugdgezondheidszorg, wijkteams en
//!   onderwijs? NJi, NCJ and Verwey-Jonker Instituut, 2019.
//! - NJi, *Succesvol samenwerken aan een maatschappelijke opgave jeugd*. Of its seven bouwstenen
//!   only the first two, integrale blik and alle partners aan tafel, are used here.
//! - Kaats & Opheij: five conditions for collaboration.
//! - NRO Kennisrotonde: success factors of schools with educational partners.
//! - Hardy, Hudson & Waddington 2003, Nuffield Partnership Assessment Tool: principles 1 to 6.
//! - D'Amour and others 2008, BMC Health Services Research 8:188, table 3.
//!
//! `stem` is a separate dimension because existing tools lack lived experience and culture (Tsou
//! and others 2015, review in BMC Public Health). There are six because factor lists do not
//! converge (Stolp and others 2017: 113 factors, 88 of them measured once), and six cover every
//! cluster that recurs in the Dutch sources. The order of levels 1 to 3 follows Himmelman's
//! continuum. Being named here does not mean that an author or organisation endorses this scan.
//!
//! # Scoring
//!
//! `rules` holds every parameter with its reason. docs/rules.md says which code applies each
//! rule.
//!
//! # Licence
//!
//! MIT OR Apache-2.0, like the rest of the crate.
//!
//! # Versions
//!
//! `version` covers the items, the answers to choose from, the levels and the rules together. A
//! change that can affect an answer or a score gets a new version beside this one. A filled-in scan
//! keeps the version it was filled in with, and two versions are never compared (rule S14). A
//! correction that can affect neither, such as a spelling mistake, keeps the version. Ids are never
//! reused.

mod advice;
mod dimensions;
mod levels;
mod partner_scan;
mod rules;
mod scale;

use alloc::borrow::Cow;

use self::dimensions::DIMENSIONS;
use self::levels::LEVELS;
use self::partner_scan::PARTNER_SCAN;
use self::rules::RULES;
use self::scale::SCALE;
use crate::instrument::{Definition, Instrument};
use crate::words::Text;

/// The built-in instrument: Samenwerkscan gelijke kansen.
///
/// It supports a conversation about working together for equal opportunities. It is not a validated
/// scale.
pub static KANSENGELIJKHEID: Instrument = Instrument::built_in(&DEFINITION);

static DEFINITION: Definition = Definition {
    id: Cow::Borrowed("kansengelijkheid"),
    version: Cow::Borrowed("1.0"),
    title: Text::new("Samenwerkscan gelijke kansen", "Collaboration scan for equal opportunities"),
    purpose: Text::new(
        "Deze scan laat zien hoe school, ouders en partners samenwerken voor gelijke kansen. \
         Jullie zien wat goed gaat en waarover jullie kunnen praten.",
        "This scan shows how school, parents and partners work together for equal opportunities. \
         You see what goes well and what you can talk about.",
    ),
    limits: Text::new(
        "De scan laat zien hoe jullie de samenwerking ervaren. De scan laat niet zien of kinderen \
         daardoor meer kansen krijgen. De scan is een hulp bij een gesprek. Het is geen toets en \
         geen bewijs. De scan is niet gevalideerd: onderzoekers hebben de vragen nog niet getest.",
        "The scan shows how you experience working together. It does not show whether children \
         get more opportunities because of it. The scan helps you to have a conversation. It is \
         not a test and it proves nothing. It is not a validated scale: researchers have not \
         tested the questions yet.",
    ),
    own_estimate: Text::new(
        "Wat past nu het best bij jullie samenwerking?",
        "What fits the way you work together best right now?",
    ),
    scale: SCALE,
    dimensions: Cow::Borrowed(DIMENSIONS),
    partner_scan: PARTNER_SCAN,
    levels: Cow::Borrowed(LEVELS),
    rules: RULES,
    guide: advice::GUIDE,
};
