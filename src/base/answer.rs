//! One answer to one item.

/// An answer that somebody gave. An item that was not answered has no `Answer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A step on the scale of the instrument, counted from 0.
    Rating(u8),
    /// "Weet ik niet": counted, never scored.
    DontKnow,
    /// "Past niet bij ons": the item does not count for this respondent.
    NotApplicable,
}

impl Answer {
    /// How files write "weet ik niet".
    pub const DONT_KNOW: &'static str = "dontKnow";
    /// How files write "past niet bij ons".
    pub const NOT_APPLICABLE: &'static str = "notApplicable";
}

/// What a list of answers adds up to, as integers: all that scoring needs to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Sum of the ratings.
    pub(crate) sum: u32,
    /// Number of ratings.
    pub(crate) answered: u32,
    /// Number of items that are not "past niet bij ons", including unanswered ones.
    pub(crate) applicable: u32,
    /// Number of times "weet ik niet".
    pub(crate) dont_know: u32,
}

impl FromIterator<Option<Answer>> for Tally {
    fn from_iter<I: IntoIterator<Item = Option<Answer>>>(answers: I) -> Self {
        let mut tally = Self::default();
        for answer in answers {
            match answer {
                Some(Answer::Rating(value)) => {
                    tally.sum += u32::from(value);
                    tally.answered += 1;
                    tally.applicable += 1;
                }
                Some(Answer::DontKnow) => {
                    tally.dont_know += 1;
                    tally.applicable += 1;
                }
                Some(Answer::NotApplicable) => {}
                None => tally.applicable += 1,
            }
        }
        tally
    }
}
