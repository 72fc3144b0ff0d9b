//! The score card of one respondent.
//!
//! Scoring is exact: answers are summed as integers, levels are decided on ratios, and a number
//! becomes an `f64` only when it is written. It needs no language and cannot fail.

mod card;
pub mod columns;
mod dimension;
mod leefwereld;
mod overall;
mod partner;

use alloc::vec::Vec;

pub use self::card::{DimensionScore, LeefwereldScore, PartnerScore, SchoolScore, ScoreCard};
pub(crate) use self::leefwereld::cover;
pub use self::overall::Overall;
use crate::base::Form;
use crate::field::Leefwereld;
use crate::response::Response;

impl Response {
    /// Its score card: [`score`] as a method.
    #[must_use]
    pub fn score(&self) -> ScoreCard {
        score(self)
    }
}

/// Scores a response by the rules of its instrument: S1, S1b, S2, S6 to S9.
///
/// ```
/// use samenwerkscan::{Answer, Draft, Form, KANSENGELIJKHEID, Level, Perspective, score};
///
/// let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School);
/// for dimension in KANSENGELIJKHEID.dimensions.iter() {
///     // "Leren en volhouden" is not there yet; everything else is.
///     let rating = if dimension.id == "leren" { 0 } else { 4 };
///     for item in dimension.items.iter() {
///         draft.answers.insert(item.id.clone(), Answer::Rating(rating));
///     }
/// }
/// let response = draft.finish()?;
/// let card = score(&response);
///
/// // Five times 100 and once 0 make 500 / 6 points: level 4 before the cap …
/// assert_eq!(card.total.unwrap().to_f64(), 500.0 / 6.0);
/// assert_eq!(card.uncapped_level, Some(Level::new(4)));
/// // … but the result is at most one level above the weakest dimension, which is at 1.
/// assert_eq!(card.level, Some(Level::new(2)));
/// assert_eq!(card.capped_by.unwrap(), ["leren"]);
/// # Ok::<(), samenwerkscan::ResponseError>(())
/// ```
#[must_use]
pub fn score(response: &Response) -> ScoreCard {
    let instrument = &response.instrument;
    let dimensions = dimension::score_all(response);
    let scores: Vec<_> =
        dimensions.iter().map(|dimension| (&dimension.id, dimension.score)).collect();
    let overall = instrument.rules.overall(&scores);
    let Overall { total, level, uncapped_level, capped_by, provisional } = match response.form {
        Form::Full => overall,
        // S1b: the mean of single items is not a measure of a level.
        Form::Short => Overall { level: None, uncapped_level: None, capped_by: None, ..overall },
    };
    let partners: Vec<PartnerScore> =
        response.partners.iter().map(|entry| partner::score(entry, instrument)).collect();
    let leefwerelden = Leefwereld::ALL
        .map(|leefwereld| leefwereld::score(leefwereld, &partners, &instrument.rules));
    let about_school = response.about_school.as_ref().map(|answers| {
        let score = instrument.points(answers.iter().copied().collect());
        SchoolScore { score, level: score.map(|score| instrument.rules.level_of(score)) }
    });
    ScoreCard {
        instrument: instrument.clone(),
        form: response.form,
        perspective: response.perspective,
        from: response.from.clone(),
        dimensions,
        total,
        level,
        uncapped_level,
        capped_by,
        provisional,
        partners,
        leefwerelden,
        about_school,
        self_estimate: response.self_estimate,
    }
}
