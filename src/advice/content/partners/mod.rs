//! What there is to say about each kind of partner at levels 0 to 4: one file per kind.

mod anders;
mod gemeente;
mod jongerenwerk;
mod kinderopvang;
mod organisatie;
mod ouders;
mod vervolgonderwijs;
mod vrijetijd;
mod wijkteam;

pub(in crate::advice) use self::anders::ANDERS;
pub(in crate::advice) use self::gemeente::GEMEENTE;
pub(in crate::advice) use self::jongerenwerk::JONGERENWERK;
pub(in crate::advice) use self::kinderopvang::KINDEROPVANG;
pub(in crate::advice) use self::organisatie::ORGANISATIE;
pub(in crate::advice) use self::ouders::OUDERS;
pub(in crate::advice) use self::vervolgonderwijs::VERVOLGONDERWIJS;
pub(in crate::advice) use self::vrijetijd::VRIJETIJD;
pub(in crate::advice) use self::wijkteam::WIJKTEAM;
use super::Questions;
use crate::lang::Text;

/// For every kind of partner.
pub(in crate::advice) static PARTNER_QUESTIONS: Questions = [
    Text::new("Wat doen we nu samen met deze partner?", "What do we do with this partner now?"),
    Text::new("Wat vindt deze partner zelf belangrijk?", "What matters to this partner?"),
    Text::new(
        "Hoe willen we samenwerken, en wat heeft een kind daaraan?",
        "How do we want to work together, and what does a child gain from it?",
    ),
    Text::new(
        "Wie neemt contact op, en wanneer bespreken we hoe het ging?",
        "Who gets in touch, and when do we discuss how it went?",
    ),
];
