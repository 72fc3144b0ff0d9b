//! What a result gives to talk about: strengths first, then at most three topics.
//!
//! Each [`Topic`] has the questions of the conversation guide, next steps and further reading. The
//! steps come from the lowest items of the topic: a first step if an item is not there yet or
//! hardly, a further step if there is a beginning. A single reader gets steps to take alone; a
//! group gets one for each side. Every topic has a [`Reason`]: the score, gap, unknown item or
//! white spot that calls it up. Texts come from the instrument, with general ones as the fallback.
//! Advice holds texts and reasons as data; [`report`](crate::report) puts the reasons into words.
//!
//! # What is chosen
//!
//! | from | first topic | second | third |
//! |---|---|---|---|
//! | one respondent | the lowest dimension, which is also the one that holds the level down | a white spot, else the partner furthest from its wish | the dimension with most "weet ik niet", else the next lowest, else the next partner |
//! | a team | the dimension on which people differ most (S15) | the lowest dimension | a partner that sees it differently than the school (S13), else a dimension with an item that many do not know (S10) |
//! | two moments | the largest clear decline | the dimension that is lowest now | |
//!
//! A team that [chose] dimensions has these, in its order.
//!
//! Partners and white spots are topics for the school; a partner that speaks about the school has
//! that as a topic instead. If a place stays empty, the next of the same lists fills it. No subject
//! comes twice. Nothing under 50 points is called a strength, neither on
//! average nor on one side of a group; a dimension that scores as high as
//! the highest is not called low, and if all are equal the advice says so (S21). Equal subjects
//! keep the order of the instrument, of [`PartnerKind::ALL`] and of the alphabet, so the order of
//! partners in a file changes nothing.
//!
//! ```
//! use samenwerkscan::advice::{Advice, Reason, Subject};
//! use samenwerkscan::{Document, KANSENGELIJKHEID, BuiltInLang, Perspective, Response, score};
//!
//! let file = include_str!("../../examples/data/de-regenboog-school.json");
//! let document: Document = serde_json::from_str(file)?;
//! let response = Response::parse(&document, &KANSENGELIJKHEID)?;
//! let card = score(&response);
//! let advice = Advice::solo(&response);
//!
//! // Children and parents have the lowest score, so that comes first …
//! assert_eq!(advice.topics[0].subject, Subject::Dimension { id: "stem" });
//! assert!(matches!(advice.topics[0].reasons[..], [Reason::LowestScore { .. }]));
//! // … and then a partner that is furthest from what the school wants.
//! assert!(matches!(advice.topics[1].reasons[..], [Reason::NotYet]));
//! let step = &advice.topics[1].steps[0];
//! assert_eq!(step.text.get(BuiltInLang::En), "Ask pupils which youth worker they know. Call that person.");
//! assert_eq!(step.who, Perspective::School);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`PartnerKind::ALL`]: crate::PartnerKind::ALL
//! [chose]: crate::team::TeamResult::with_topics

mod choose;
mod facts;
mod general;
mod items;
mod progress;
mod questions;
mod reason;
mod solo;
mod team;
mod topic;

use alloc::vec::Vec;

use serde::Serialize;

pub use self::questions::{actions, questions};
pub use self::reason::Reason;
use crate::base::{Points, coded, points};
use crate::field::{Leefwereld, PartnerKind, Perspective, Source};
use crate::instrument::Item;
pub use crate::instrument::{Effort, Phase, Question};
use crate::team::Voice;
use crate::words::Text;

/// S21: "Nothing is called a strength under 50 points."
const GOES_WELL: Points = points(50);

/// What a result gives to talk about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Advice<'a> {
    /// The side of the one person who reads it; none for a group.
    pub reader: Option<Perspective>,
    /// The dimensions with the highest score, even if that is low.
    pub highest: Option<Highest<'a>>,
    /// What else goes well.
    pub strengths: Vec<Strength<'a>>,
    /// What to talk about, the first one first; at most three.
    pub topics: Vec<Topic<'a>>,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Subject<'a> {
    /// A dimension of the main scan.
    Dimension {
        /// Its id.
        id: &'a str,
    },
    /// A partner.
    Partner {
        /// The kind of partner.
        kind: PartnerKind,
        /// Its name, if it has one.
        name: Option<&'a str>,
    },
    /// A leefwereld.
    Leefwereld {
        /// Which leefwereld.
        id: Leefwereld,
    },
    /// The school, for a partner.
    School,
}

/// What came out highest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Highest<'a> {
    /// The ids of all dimensions with this score, in the order of the instrument.
    pub dimensions: Vec<&'a str>,
    /// The score. If a team has anchor items alone, the mean of the scores of the perspectives.
    pub score: Points,
    /// The rating, if every answer behind the score is this one.
    pub answer: Option<u8>,
    /// How it compares with the others.
    pub among: Among,
    /// The sides that give one of these dimensions less than half, where the group gives half or more.
    pub doubted_by: Vec<Perspective>,
    /// S21: whether it may be called a strength. A group has none that one of its sides denies.
    pub goes_well: bool,
    /// These sides with their people, for reports.
    #[serde(skip)]
    pub(crate) doubts: Vec<Voice>,
}

impl Highest<'_> {
    /// Whether the group as a whole is still at the beginning.
    pub(crate) fn is_low(&self) -> bool {
        self.score < GOES_WELL
    }
}

/// How many of the dimensions that have a score came out highest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Among {
    /// The only one: there is nothing to compare it with.
    One,
    /// Some, while others are lower.
    Others,
    /// All of them are the same.
    Equals,
}

coded!(pub Among { One = "one", Others = "others", Equals = "equals" });

/// Something that goes well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Strength<'a> {
    /// What it is about: all subjects with the same reason.
    pub subjects: Vec<Subject<'a>>,
    /// How that shows.
    pub reason: Reason<'a>,
}

/// Something to talk about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Topic<'a> {
    /// What it is about.
    pub subject: Subject<'a>,
    /// Why it is a topic: one or more reasons.
    pub reasons: Vec<Reason<'a>>,
    /// The questions of the conversation guide, phase by phase, including those that the reasons
    /// add.
    pub questions: Vec<&'a Question>,
    /// Next steps; empty if an earlier topic already has all of them.
    pub steps: Vec<Step<'a>>,
    /// Where to read more.
    pub sources: Vec<&'a Source>,
    /// The sides that have a score on it, with their people, for reports.
    #[serde(skip)]
    pub(crate) voices: Vec<Voice>,
}

/// A next step.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Step<'a> {
    /// What to do.
    pub text: &'a Text,
    /// What it takes.
    pub effort: Effort,
    /// Who starts.
    pub who: Perspective,
    /// What it is about: the subject of the topic, or a partner or leefwereld connected with it.
    pub about: Subject<'a>,
    /// The item that it works on, if the result says something about that item.
    pub item: Option<&'a Item>,
    /// Why it is there, if the reasons of the topic do not say so.
    pub reason: Option<Reason<'a>>,
}
