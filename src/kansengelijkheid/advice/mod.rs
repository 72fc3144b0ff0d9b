//! What to talk about and what to do: for each item what school, partners, parents and the
//! municipality can do, and questions for a conversation.
//!
//! All of it is written by this project. Sources say where to read more; none endorses the scan.

pub(super) mod aanbod;
pub(super) mod afspraken;
pub(super) mod ambitie;
mod contact;
pub(super) mod core;
pub(super) mod kinds;
mod leefwerelden;
pub(super) mod leren;
mod sources;
pub(super) mod stem;
pub(super) mod vertrouwen;

use crate::instrument::{Guide, Phase, Question};

pub(super) const GUIDE: Guide = Guide::new(
    PARTNER_QUESTIONS,
    contact::KINDS,
    leefwerelden::QUESTIONS,
    leefwerelden::LEEFWERELDEN,
);

const PARTNER_QUESTIONS: &[Question] = &[
    Question::new(
        Phase::Kijken,
        "Wat doen we nu samen met deze partner?",
        "What do we do with this partner now?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Wat vindt deze partner zelf belangrijk?",
        "What matters to this partner?",
    ),
    Question::new(
        Phase::Kiezen,
        "Hoe willen we samenwerken, en wat heeft een kind daaraan?",
        "How do we want to work together, and what does a child gain from it?",
    ),
    Question::new(
        Phase::Doen,
        "Wie neemt contact op, en wanneer bespreken we hoe het ging?",
        "Who gets in touch, and when do we discuss how it went?",
    ),
];
