//! S1 and S1b: the score of a list of answers, and of each dimension.

use alloc::vec::Vec;

use super::DimensionScore;
use crate::base::{Form, Level, Points, Tally};
use crate::instrument::{Definition, Rules};
use crate::response::Response;

impl Rules {
    /// S1: "need = max(2, ceil(0.75 * K))", where K is the number of applicable items.
    pub(crate) fn needed(&self, applicable: u32) -> u32 {
        let share = self.answered_share.value.of_rounded_up(applicable);
        share.max(self.minimum_answered.value)
    }

    /// S6: the level of a score. A boundary belongs to the higher level.
    pub(crate) fn level_of(&self, score: Points) -> Level {
        let passed = self.cut_points.value.iter().take_while(|cut| !score.is_below(**cut)).count();
        Level::FIRST.plus(u8::try_from(passed).unwrap_or(u8::MAX))
    }
}

impl Rules {
    /// S16: whole points, for people. Rounding never lifts a score over a cut point: 49.7 is shown
    /// as 49, because it belongs to the level below 50.
    pub(crate) fn whole_points(&self, score: Points) -> u64 {
        let rounded = score.rounded();
        let shown = u32::try_from(rounded).ok().and_then(Points::whole);
        if shown.is_some_and(|shown| self.level_of(score) < self.level_of(shown)) {
            rounded - 1
        } else {
            rounded
        }
    }
}

impl Definition {
    /// S1: the mean of the ratings in points, if enough items were answered.
    pub(crate) fn points(&self, tally: Tally) -> Option<Points> {
        if tally.answered < self.rules.needed(tally.applicable) {
            return None;
        }
        self.mean_rating(tally)
    }

    /// S1, S1b: the number of ratings that a dimension needs for a score. One anchor item is its own
    /// score.
    pub(super) fn needed_on(&self, form: Form, applicable: u32) -> u32 {
        match form {
            Form::Full => self.rules.needed(applicable),
            Form::Short => 1,
        }
    }

    /// S6, S1b: the level of the score of a dimension. One item is not a measure of a level.
    pub(super) fn level_on(&self, form: Form, score: Points) -> Option<Level> {
        (form == Form::Full).then(|| self.rules.level_of(score))
    }

    /// The mean of the ratings in points, if there are any.
    pub(super) fn mean_rating(&self, tally: Tally) -> Option<Points> {
        Points::share(tally.sum, tally.answered * u32::from(self.scale.max()))
    }
}

pub(super) fn score_all(response: &Response) -> Vec<DimensionScore> {
    let instrument = &response.instrument;
    let dimensions = instrument.dimensions.iter().zip(response.answers());
    let scores = dimensions.map(|(dimension, answers)| {
        let tally: Tally = answers.iter().copied().collect();
        let Tally { answered, applicable, dont_know, .. } = tally;
        let needed = instrument.needed_on(response.form, applicable);
        let score = if answered < needed { None } else { instrument.mean_rating(tally) };
        let level = score.and_then(|score| instrument.level_on(response.form, score));
        DimensionScore {
            id: dimension.id.clone(),
            score,
            level,
            answered,
            applicable,
            needed,
            dont_know,
        }
    });
    scores.collect()
}
