//! The profile of each kind of partner: one file per kind, text only.

mod anders;
mod gemeente;
mod jongerenwerk;
mod kinderopvang;
mod organisatie;
mod ouders;
mod vervolgonderwijs;
mod vrijetijd;
mod wijkteam;

pub(super) use self::anders::ANDERS;
pub(super) use self::gemeente::GEMEENTE;
pub(super) use self::jongerenwerk::JONGERENWERK;
pub(super) use self::kinderopvang::KINDEROPVANG;
pub(super) use self::organisatie::ORGANISATIE;
pub(super) use self::ouders::OUDERS;
pub(super) use self::vervolgonderwijs::VERVOLGONDERWIJS;
pub(super) use self::vrijetijd::VRIJETIJD;
pub(super) use self::wijkteam::WIJKTEAM;
use super::{PartnerKind, PartnerProfile};
use crate::field::Source;

/// The national network on equal opportunities; more than one kind refers to it.
const GELIJKE_KANSEN_ALLIANTIE: Source = Source {
    title: "Gelijke Kansen Alliantie",
    organisation: "Gelijke Kansen Alliantie",
    address: "https://www.gelijke-kansen.nl/",
};

// Every text exists in both languages, with at least one activity and one source.
const _: () = {
    let mut kinds: &[PartnerKind] = &PartnerKind::ALL;
    while let [kind, others @ ..] = kinds {
        let PartnerProfile {
            name,
            other_names,
            theme,
            adds,
            school_brings,
            partner_brings,
            activities,
            link: _,
            sources,
        } = kind.profile();
        assert!(name.is_written() && theme.is_written() && adds.is_written());
        assert!(school_brings.is_written() && partner_brings.is_written());
        assert!(!activities.is_empty() && !sources.is_empty());
        let mut texts = *other_names;
        while let [text, others @ ..] = texts {
            assert!(text.is_written());
            texts = others;
        }
        let mut texts = *activities;
        while let [text, others @ ..] = texts {
            assert!(text.is_written());
            texts = others;
        }
        kinds = others;
    }
};
