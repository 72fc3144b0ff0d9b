//! What can be computed of a pilot: a number, or the reason why there is none.

use core::num::NonZeroU64;

use samenwerkscan::columns::{MeanRating, code};
use samenwerkscan::stats::{
    Alpha, Confidence, Estimate, ItemRest, Moments, OneFactor, Table, TeamIcc, Undefined,
    average_deviation, cronbach_alpha, estimate_cliffs_delta, estimate_mean, item_rest,
    largest_agreeing_deviation, one_factor, standard_error_of_measurement, team_icc, welch,
};
use samenwerkscan::{Form, Perspective, Text, instrument};

use super::Pilot;

/// Respondents with all items of a dimension from which alpha is shown, with its interval.
pub(super) const FOR_ALPHA: u64 = 30;
/// … from which something is said about single items, and omega is shown.
pub(super) const FOR_ITEMS: u64 = 100;
/// Teams from which it is shown how much they differ.
pub(super) const FOR_ICC: usize = 20;
/// Raters of a team from which its agreement is judged.
pub(super) const FOR_AGREEMENT: u64 = 5;
/// People on each side from which a difference gets an interval.
pub(super) const FOR_DIFFERENCE: u64 = 5;

pub(super) struct Findings {
    pub(super) n: usize,
    pub(super) form: Form,
    pub(super) by_perspective: Vec<(Perspective, u64)>,
    pub(super) n_teams: usize,
    pub(super) items: Vec<Item>,
    pub(super) dimensions: Vec<Dimension>,
    /// Empty if all look from one side.
    pub(super) differences: Vec<Difference>,
}

pub(super) struct Item {
    pub(super) id: String,
    pub(super) text: Text,
    /// The place of its dimension.
    pub(super) dimension: usize,
    /// How often each step was chosen.
    pub(super) counts: Vec<u32>,
    pub(super) dont_know: u32,
    pub(super) not_applicable: u32,
    pub(super) not_answered: u32,
    pub(super) rest: Result<ItemRest, Undefined>,
}

pub(super) struct Dimension {
    pub(super) id: String,
    pub(super) label: Text,
    /// The scores in points.
    pub(super) scores: Moments,
    pub(super) mean: Result<Estimate, Undefined>,
    /// Of those with a score: how many have the lowest possible one, and the highest.
    pub(super) at_ends: [u64; 2],
    /// Respondents who rated every item.
    pub(super) n_complete: u64,
    pub(super) alpha: Result<Alpha, Undefined>,
    pub(super) factor: Result<OneFactor, Undefined>,
    /// In points.
    pub(super) sem: Result<f64, Undefined>,
    pub(super) icc: Result<TeamIcc, Undefined>,
    /// Teams with enough raters for a verdict, and those of them that agree, over all items.
    pub(super) agreeing: [u64; 2],
    /// The mean of the deviations within teams, over teams and items, in steps.
    pub(super) deviation: Result<f64, Undefined>,
}

/// A dimension seen from two sides: the first less the second.
pub(super) struct Difference {
    pub(super) dimension: String,
    pub(super) label: Text,
    pub(super) sides: [(Perspective, u64); 2],
    pub(super) points: Result<Estimate, Undefined>,
    pub(super) delta: Result<Estimate, Undefined>,
}

impl Item {
    pub(super) fn n_ratings(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// Everybody to whom the item applies.
    pub(super) fn n_applicable(&self) -> u32 {
        self.n_ratings() + self.dont_know + self.not_answered
    }

    /// In steps, from 0.
    pub(super) fn moments(&self) -> Moments {
        Moments::of_counts(0, &self.counts)
    }
}

pub(super) fn measure(pilot: &Pilot) -> Findings {
    let sides = Perspective::ALL.map(|side| {
        (side, pilot.perspectives.iter().filter(|perspective| **perspective == side).count() as u64)
    });
    let mut findings = Findings {
        n: pilot.perspectives.len(),
        form: pilot.form,
        by_perspective: sides.into_iter().filter(|(_, n)| 0 < *n).collect(),
        n_teams: pilot.names.len(),
        items: Vec::new(),
        dimensions: Vec::new(),
        differences: Vec::new(),
    };
    let mut first_item = 0;
    for (idx, dimension) in pilot.instrument.dimensions.iter().enumerate() {
        let items = dimension.items_on(pilot.form);
        let columns = first_item..first_item + items.len();
        first_item = columns.end;
        let complete = complete(pilot, columns.clone());
        let rests = item_rest(&complete);
        for (place, (item, column)) in items.iter().zip(columns.clone()).enumerate() {
            let rest = rests.as_ref().map_err(|reason| *reason);
            let rest = rest.and_then(|all| all.get(place).copied().ok_or(Undefined::TooFewItems));
            findings.items.push(measure_item(pilot, item, [idx, column], rest));
        }
        let units = Units::new(pilot, items.len());
        findings
            .dimensions
            .push(measure_dimension(pilot, dimension, idx, columns, &complete, units));
        let sides: Vec<Perspective> =
            findings.by_perspective.iter().map(|(side, _)| *side).collect();
        for (place, one) in sides.iter().enumerate() {
            for other in sides.iter().skip(place + 1) {
                let difference = difference(pilot, dimension, idx, [*one, *other], units);
                findings.differences.push(difference);
            }
        }
    }
    findings
}

/// The answers of a pilot, row by row.
fn rows(pilot: &Pilot) -> impl Iterator<Item = &[u8]> {
    let dimensions = pilot.instrument.dimensions.iter();
    let n_items: usize = dimensions.map(|dimension| dimension.items_on(pilot.form).len()).sum();
    pilot.codes.chunks(n_items)
}

fn complete(pilot: &Pilot, columns: core::ops::Range<usize>) -> Table {
    let rating = |code: &u8| (*code < code::DONT_KNOW).then(|| i64::from(*code));
    let rows: Vec<Vec<Option<i64>>> =
        rows(pilot).map(|row| row[columns.clone()].iter().map(rating).collect()).collect();
    Table::complete(&rows)
}

fn measure_item(
    pilot: &Pilot,
    asked: &instrument::Item,
    [dimension, column]: [usize; 2],
    rest: Result<ItemRest, Undefined>,
) -> Item {
    let mut item = Item {
        id: asked.id.to_string(),
        text: asked.text.clone(),
        dimension,
        counts: vec![0; pilot.instrument.scale.steps.len()],
        dont_know: 0,
        not_applicable: 0,
        not_answered: 0,
        rest,
    };
    for row in rows(pilot) {
        match row[column] {
            code::DONT_KNOW => item.dont_know += 1,
            code::NOT_APPLICABLE => item.not_applicable += 1,
            code::NOT_ANSWERED => item.not_answered += 1,
            rating => item.counts[usize::from(rating)] += 1,
        }
    }
    item
}

/// In which whole numbers the scores of a dimension are counted.
#[derive(Clone, Copy)]
struct Units {
    /// A common multiple of the numbers of answers.
    multiple: u64,
    per_point: NonZeroU64,
    highest: u64,
}

impl Units {
    fn new(pilot: &Pilot, n_items: usize) -> Self {
        let multiple = (1..=n_items as u64).fold(1, |all, number| {
            let divisor =
                (1..=number).rev().find(|divisor| all % divisor == 0 && number % divisor == 0);
            all / divisor.unwrap_or(1) * number
        });
        let highest = u64::from(pilot.instrument.scale.max());
        let per_point = NonZeroU64::new(multiple * highest).unwrap_or(NonZeroU64::MIN);
        Self { multiple, per_point, highest }
    }

    /// A score in these units, if there is one.
    fn of(self, score: MeanRating) -> Option<i64> {
        let (sum, answered) = (u64::from(score.sum()), u64::from(score.answered()));
        let units = (0 < answered).then(|| 100 * sum * (self.multiple / answered))?;
        i64::try_from(units).ok()
    }

    fn moments(self, scores: &[i64]) -> Moments {
        scores.iter().copied().collect::<Moments>().per_point(self.per_point)
    }

    /// The units of 100 points.
    fn most(self) -> i64 {
        i64::try_from(100 * self.multiple * self.highest).unwrap_or(i64::MAX)
    }
}

fn measure_dimension(
    pilot: &Pilot,
    asked: &instrument::Dimension,
    idx: usize,
    columns: core::ops::Range<usize>,
    complete: &Table,
    units: Units,
) -> Dimension {
    let scores: Vec<i64> = pilot.scores[idx].iter().filter_map(|score| units.of(*score)).collect();
    let moments = units.moments(&scores);
    let alpha = cronbach_alpha(complete, Confidence::NINETY_FIVE);
    let sem = moments.sd().and_then(|sd| standard_error_of_measurement(sd, alpha?.value));
    let (deviation, agreeing) = agreement(pilot, columns);
    Dimension {
        id: asked.id.to_string(),
        label: asked.label.clone(),
        scores: moments,
        mean: estimate_mean(&moments, None, Confidence::NINETY_FIVE),
        at_ends: [0, units.most()]
            .map(|end| scores.iter().filter(|score| **score == end).count() as u64),
        n_complete: complete.n_rows() as u64,
        alpha,
        factor: one_factor(complete),
        sem,
        icc: team_icc(&by_team(pilot, idx, units)),
        agreeing,
        deviation,
    }
}

/// The scores of each team.
fn by_team(pilot: &Pilot, dimension: usize, units: Units) -> Vec<Vec<i64>> {
    let mut teams = vec![Vec::new(); pilot.names.len()];
    for (team, score) in pilot.teams.iter().zip(&pilot.scores[dimension]) {
        teams[*team].extend(units.of(*score));
    }
    teams
}

/// S11 within each team, for all items of a dimension: the mean deviation, and how many judgements there are
/// and how many of them are agreement.
fn agreement(
    pilot: &Pilot,
    columns: core::ops::Range<usize>,
) -> (Result<f64, Undefined>, [u64; 2]) {
    let n_steps = pilot.instrument.scale.steps.len();
    let categories = u8::try_from(n_steps).unwrap_or(u8::MAX);
    let rules = &pilot.instrument.rules.agreement;
    let mut counts = vec![vec![vec![0_u32; n_steps]; columns.len()]; pilot.names.len()];
    for (team, row) in pilot.teams.iter().zip(rows(pilot)) {
        for (counts, code) in counts[*team].iter_mut().zip(&row[columns.clone()]) {
            if *code < code::DONT_KNOW {
                counts[usize::from(*code)] += 1;
            }
        }
    }
    let (mut deviations, mut judged, mut agree) = (Vec::new(), 0, 0);
    for counts in counts.iter().flatten() {
        let n: u32 = counts.iter().sum();
        let Ok(deviation) = average_deviation(counts) else { continue };
        deviations.push(deviation);
        if FOR_AGREEMENT <= u64::from(n) {
            let (divisor, chance) = (rules.deviation_divisor.value, rules.chance_percent.value);
            let largest = largest_agreeing_deviation(n, categories, divisor, chance);
            judged += 1;
            agree += u64::from(largest.is_ok_and(|largest| deviation <= largest));
        }
    }
    let mean = if deviations.is_empty() {
        Err(Undefined::TooFewRaters)
    } else {
        Ok(deviations.iter().sum::<f64>() / deviations.len() as f64)
    };
    (mean, [judged, agree])
}

fn difference(
    pilot: &Pilot,
    asked: &instrument::Dimension,
    dimension: usize,
    sides: [Perspective; 2],
    units: Units,
) -> Difference {
    let [one, other] = sides.map(|side| -> Vec<i64> {
        let scores = pilot.perspectives.iter().zip(&pilot.scores[dimension]);
        scores.filter(|(of, _)| **of == side).filter_map(|(_, score)| units.of(*score)).collect()
    });
    let (first, second) = (units.moments(&one), units.moments(&other));
    Difference {
        dimension: asked.id.to_string(),
        label: asked.label.clone(),
        sides: [(sides[0], first.n()), (sides[1], second.n())],
        points: welch(&first, &second, Confidence::NINETY_FIVE),
        delta: estimate_cliffs_delta(&one, &other, Confidence::NINETY_FIVE),
    }
}
