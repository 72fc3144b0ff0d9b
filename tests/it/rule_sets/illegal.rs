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
    |definition, random| {
        definition.rules.answered_share.value = bad_share(random);
        "/rules/answeredShare"
    },
    |rule, random| {
        let longest = rule.dimensions.iter().map(|dimension| dimension.items.len()).max();
        rule.rules.minimum_answered.value = above(u32::try_from(longest.unwrap()).unwrap(), random);
        "/rules/minimumAnswered"
    },
    |rule, _| {
        rule.rules.minimum_answered.value = 0;
        "/rules/minimumAnswered"
    },
    |rule, random| {
        rule.rules.minimum_dimensions.value =
            above(u32::try_from(rule.dimensions.len()).unwrap(), random);
        "/rules/minimumDimensions"
    },
    |rule, _| {
        rule.rules.minimum_dimensions.value = 0;
        "/rules/minimumDimensions"
    },
    |rule, _| {
        rule.rules.cut_points.value.to_mut().reverse();
        rule.rules.cut_points.value.to_mut()[0] = Points::HUNDRED;
        "/rules/cutPoints"
    },
    |rule, _| {
        rule.rules.cut_points.value.to_mut()[0] = Points::ZERO;
        "/rules/cutPoints"
    },
    |rule, random| {
        let more = random.from(0, 200_u8);
        rule.rules.cap.value = rule.highest_level().plus(more).number();
        "/rules/cap"
    },
    |rule, random| {
        let more = random.from(1, 200_u8);
        let level = random.pick(&[Level::NONE, rule.highest_level().plus(more)]);
        rule.rules.active_from.value = level.number();
        "/rules/activeFrom"
    },
    |rule, random| {
        rule.rules.unknown.share.value = bad_share(random);
        "/rules/unknown/share"
    },
    |rule, _| {
        rule.rules.unknown.share.value.part = 0;
        "/rules/unknown/share"
    },
    |rule, random| {
        rule.rules.unknown.minimum_answers.value = random.pick(&[0, 1001, u32::MAX]);
        "/rules/unknown/minimumAnswers"
    },
    |rule, random| {
        rule.rules.agreement.minimum_respondents.value = random.pick(&[0, 1, 1001, u32::MAX]);
        "/rules/agreement/minimumRespondents"
    },
    |rule, random| {
        rule.rules.agreement.deviation_divisor.value = random.pick(&[0, 1, 4, 101, u32::MAX]);
        "/rules/agreement/deviationDivisor"
    },
    |rule, random| {
        rule.rules.agreement.chance_percent.value = bad_percent(random);
        "/rules/agreement/chancePercent"
    },
    |rule, random| {
        rule.rules.gap.moderate.value =
            random.pick(&[Points::ZERO, rule.rules.gap.large.value, Points::HUNDRED]);
        "/rules/gap/moderate"
    },
    |rule, _| {
        rule.rules.gap.large.value = Points::ZERO;
        "/rules/gap/large"
    },
    |rule, _| {
        rule.rules.mutual.points.value = Points::ZERO;
        "/rules/mutual/points"
    },
    |point, _| {
        point.rules.change.points.value = Points::ZERO;
        "/rules/change/points"
    },
    |point, random| {
        point.rules.change.confidence_percent.value = bad_percent(random);
        "/rules/change/confidencePercent"
    },
    |rule, random| {
        rule.rules.change.correlation_within.value = bad_share(random);
        "/rules/change/correlationWithin"
    },
    |rule, random| {
        rule.rules.change.correlation_between.value = bad_share(random);
        "/rules/change/correlationBetween"
    },
    |rule, random| {
        rule.rules.change.minimum_respondents.value = random.pick(&[0, 1, 1001, u32::MAX]);
        "/rules/change/minimumRespondents"
    },
    |rule, random| {
        rule.rules.privacy.group_size_min.value = random.pick(&[0, 1, 3, 21, u32::MAX]);
        "/rules/privacy/groupSizeMin"
    },
    |rule, random| {
        rule.rules.privacy.group_size_max.value = random.pick(&[0, 3, 21, u32::MAX]);
        "/rules/privacy/groupSizeMax"
    },
    |rule, random| {
        rule.rules.privacy.group_size.value = random.pick(&[0, 3, 21, u32::MAX]);
        "/rules/privacy/groupSize"
    },
    |rule, random| {
        let n_levels = random.pick(&[0, 1, 2, 12, 300]);
        let level = rule.levels[0].clone();
        rule.levels.to_mut().resize(n_levels, level);
        "/levels"
    },
];

#[test]
fn illegal_rules_are_refused_in_their_place() {
    let mut random = Random::new(N_RULE_SETS);
    for damage in DAMAGES.iter().cycle().take(usize::try_from(N_RULE_SETS).unwrap()) {
        let mut definition = legal::definition(&mut random);
        let expected = damage(&mut definition, &mut random);
        let places: Vec<String> =
            definition.check().iter().map(|(place, _)| place.to_string()).collect();
        assert!(places.iter().any(|place| place == expected), "{expected}: {places:?}");
        let refused = Instrument::new(definition).unwrap_err();
        let refused: Vec<String> = refused.iter().map(|(place, _)| place.to_string()).collect();
        assert_eq!(refused, places);
    }
}
