//! Random instruments with one fault: they are refused, with the place of the fault.

use samenwerkscan::instrument::{Definition, Share};
use samenwerkscan::{Instrument, Level, Points};

use super::{N_RULE_SETS, Random, legal};

/// Introduces one fault, and returns its place.
type Damage = fn(&mut Definition, &mut Random) -> &'static str;

/// Above a bound, or far above it.
fn above(highest: u32, random: &mut Random) -> u32 {
    random.pick(&[highest + 1, highest + 2, 1 << 16, u32::MAX])
}

fn bad_share(random: &mut Random) -> Share {
    let of = random.from(1, 1000);
    let part = above(of, random);
    random.pick(&[
        Share { part, of },
        Share { part: 0, of: 0 },
        Share { part: 1, of: 0 },
        Share { part: 1, of: 1001 },
        Share { part: u32::MAX, of: u32::MAX },
    ])
}

fn bad_percent(random: &mut Random) -> u32 {
    random.pick(&[0, 100, 101, u32::MAX])
}

const DAMAGES: [Damage; 27] = [
    |own, random| {
        own.rules.answered_share.value = bad_share(random);
        "/rules/answeredShare"
    },
    |own, random| {
        let longest = own.dimensions.iter().map(|dimension| dimension.items.len()).max();
        own.rules.minimum_answered.value = above(u32::try_from(longest.unwrap()).unwrap(), random);
        "/rules/minimumAnswered"
    },
    |own, _| {
        own.rules.minimum_answered.value = 0;
        "/rules/minimumAnswered"
    },
    |own, random| {
        own.rules.minimum_dimensions.value =
            above(u32::try_from(own.dimensions.len()).unwrap(), random);
        "/rules/minimumDimensions"
    },
    |own, _| {
        own.rules.minimum_dimensions.value = 0;
        "/rules/minimumDimensions"
    },
    |own, _| {
        own.rules.cut_points.value.to_mut().reverse();
        own.rules.cut_points.value.to_mut()[0] = Points::HUNDRED;
        "/rules/cutPoints"
    },
    |own, _| {
        own.rules.cut_points.value.to_mut()[0] = Points::ZERO;
        "/rules/cutPoints"
    },
    |own, random| {
        let more = random.from(0, 200_u8);
        own.rules.cap.value = own.highest_level().plus(more).number();
        "/rules/cap"
    },
    |own, random| {
        let more = random.from(1, 200_u8);
        let level = random.pick(&[Level::NONE, own.highest_level().plus(more)]);
        own.rules.active_from.value = level.number();
        "/rules/activeFrom"
    },
    |own, random| {
        own.rules.unknown.share.value = bad_share(random);
        "/rules/unknown/share"
    },
    |own, _| {
        own.rules.unknown.share.value.part = 0;
        "/rules/unknown/share"
    },
    |own, random| {
        own.rules.unknown.minimum_answers.value = random.pick(&[0, 1001, u32::MAX]);
        "/rules/unknown/minimumAnswers"
    },
    |own, random| {
        own.rules.agreement.minimum_respondents.value = random.pick(&[0, 1, 1001, u32::MAX]);
        "/rules/agreement/minimumRespondents"
    },
    |own, random| {
        own.rules.agreement.deviation_divisor.value = random.pick(&[0, 1, 4, 101, u32::MAX]);
        "/rules/agreement/deviationDivisor"
    },
    |own, random| {
        own.rules.agreement.chance_percent.value = bad_percent(random);
        "/rules/agreement/chancePercent"
    },
    |own, random| {
        own.rules.gap.moderate.value =
            random.pick(&[Points::ZERO, own.rules.gap.large.value, Points::HUNDRED]);
        "/rules/gap/moderate"
    },
    |own, _| {
        own.rules.gap.large.value = Points::ZERO;
        "/rules/gap/large"
    },
    |own, _| {
        own.rules.mutual.points.value = Points::ZERO;
        "/rules/mutual/points"
    },
    |own, _| {
        own.rules.change.points.value = Points::ZERO;
        "/rules/change/points"
    },
    |own, random| {
        own.rules.change.confidence_percent.value = bad_percent(random);
        "/rules/change/confidencePercent"
    },
    |own, random| {
        own.rules.change.correlation_within.value = bad_share(random);
        "/rules/change/correlationWithin"
    },
    |own, random| {
        own.rules.change.correlation_between.value = bad_share(random);
        "/rules/change/correlationBetween"
    },
    |own, random| {
        own.rules.change.minimum_respondents.value = random.pick(&[0, 1, 1001, u32::MAX]);
        "/rules/change/minimumRespondents"
    },
    |own, random| {
        own.rules.privacy.group_size_min.value = random.pick(&[0, 1, 3, 21, u32::MAX]);
        "/rules/privacy/groupSizeMin"
    },
    |own, random| {
        own.rules.privacy.group_size_max.value = random.pick(&[0, 3, 21, u32::MAX]);
        "/rules/privacy/groupSizeMax"
    },
    |own, random| {
        own.rules.privacy.group_size.value = random.pick(&[0, 3, 21, u32::MAX]);
        "/rules/privacy/groupSize"
    },
    |own, random| {
        let n_levels = random.pick(&[0, 1, 2, 12, 300]);
        let level = own.levels[0].clone();
        own.levels.to_mut().resize(n_levels, level);
        "/levels"
    },
];

#[test]
fn illegal_rules_are_refused_in_their_place() {
    let mut random = Random::new(N_RULE_SETS);
    for damage in DAMAGES.iter().cycle().take(usize::try_from(N_RULE_SETS).unwrap()) {
        let mut own = legal::definition(&mut random);
        let expected = damage(&mut own, &mut random);
        let places: Vec<String> = own.check().iter().map(|(place, _)| place.to_string()).collect();
        assert!(places.iter().any(|place| place == expected), "{expected}: {places:?}");
        let refused = Instrument::new(own).unwrap_err();
        let refused: Vec<String> = refused.iter().map(|(place, _)| place.to_string()).collect();
        assert_eq!(refused, places);
    }
}
