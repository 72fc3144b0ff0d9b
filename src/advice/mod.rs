//! What a result gives to talk about: strengths first, then at most three topics.
//!
//! Each [`Topic`] has the questions of the conversation guide, next steps that fit the level, the
//! partners and the leefwereld concerned, and where to read more. Every line has a [`Reason`]: the
//! score, gap, unknown item or white spot that calls it up. It holds texts and reasons as data and
//! says nothing by itself; [`report`](crate::report) puts reasons in words.
//!
//! # What is chosen
//!
//! | from | first topic | second | third |
//! |---|---|---|---|
//! | one respondent | the lowest dimension, which is also the one that holds the level down | a white spot, else the partner furthest from its wish | the dimension with most "weet ik niet", else the next lowest, else the next partner |
//! | a team | the dimension on which people differ most (S15) | the lowest dimension | a partner that sees it differently than the school (S13), else a dimension with an item that many do not know (S10) |
//! | two moments | the largest clear decline | the dimension that is lowest now | |
//!
//! Where a place stays empty, the next of the same lists fills it. No subject comes twice, and a
//! dimension that scores as high as the highest is not called low, unless all are the same. What is
//! equal stands in the order of the instrument, of [`PartnerKind::ALL`] and of the alphabet, so the
//! order of partners in a file changes nothing.
//!
//! ```
//! use samenwerkscan::advice::{Advice, Reason, Subject};
//! use samenwerkscan::{Document, KANSENGELIJKHEID, Lang, Response, score};
//!
//! let file = include_str!("../../examples/data/de-regenboog-school.json");
//! let document: Document = serde_json::from_str(file)?;
//! let response = Response::parse(&document, &KANSENGELIJKHEID)?;
//! let card = score(&response);
//! let advice = Advice::solo(&card, &KANSENGELIJKHEID);
//!
//! // Children and parents have the lowest score, so that comes first …
//! assert_eq!(advice.topics[0].subject, Subject::Dimension { id: "stem" });
//! assert!(matches!(advice.topics[0].reasons[..], [Reason::LowestScore { .. }]));
//! // … and then a partner that is furthest from what the school wants.
//! assert!(matches!(advice.topics[1].reasons[..], [Reason::NotYet]));
//! let step = advice.topics[1].steps[0].text.get(Lang::En);
//! assert_eq!(step, "Ask pupils which youth worker they know. Call that person.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`PartnerKind::ALL`]: crate::PartnerKind::ALL

mod choose;
mod content;
mod facts;
mod guide;
mod phase;
mod progress;
mod reason;
mod solo;
mod team;
mod topic;

use alloc::vec::Vec;

use serde::Serialize;

pub use self::guide::{questions, steps};
pub use self::phase::Phase;
pub use self::reason::Reason;
use crate::lang::Text;
use crate::leefwereld::Leefwereld;
use crate::partner::PartnerKind;
use crate::source::Source;

/// What a result gives to talk about. It borrows from the result it was made from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Advice<'a> {
    /// What goes well. There is one wherever there is a score.
    pub strengths: Vec<Strength<'a>>,
    /// What to talk about, the first one first; at most three.
    pub topics: Vec<Topic<'a>>,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
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
        /// Its own name, where it has one.
        name: Option<&'a str>,
    },
    /// A leefwereld.
    Leefwereld {
        /// Which leefwereld.
        id: Leefwereld,
    },
}

/// Something that goes well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Strength<'a> {
    /// What it is about.
    pub subject: Subject<'a>,
    /// How that shows.
    pub reason: Reason<'a>,
}

/// Something to talk about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Topic<'a> {
    /// What it is about.
    pub subject: Subject<'a>,
    /// Why it is a topic: one reason or more.
    pub reasons: Vec<Reason<'a>>,
    /// The questions of the conversation guide, phase after phase. All are there for the reasons of
    /// the topic.
    pub questions: Vec<Question>,
    /// Two or three next steps.
    pub steps: Vec<Step<'a>>,
    /// Where to read more.
    pub sources: Vec<&'static Source>,
}

/// A question of the conversation guide.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Question {
    /// When to ask it.
    pub phase: Phase,
    /// The question.
    pub text: &'static Text,
}

/// A next step.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step<'a> {
    /// What to do.
    pub text: &'static Text,
    /// What it is about: the subject of the topic, or a partner or leefwereld that it concerns.
    pub about: Subject<'a>,
    /// Why it is this step.
    pub reason: Reason<'a>,
}
