//! Checks the parameters of the rules: each must be in its range and consistent with the others, so
//! that no computation can overflow or divide by zero.

use super::check::Check;
use super::{Definition, Flaw, Place, PrivacyRules, Rule, Rules, Share};
use crate::base::Points;

/// The largest denominator of a share, and the largest minimum number of people. Anything larger is
/// meaningless for groups of people.
const MAX_NUMBER: u32 = 1000;
/// The smallest group about which anything may be shown in anonymous mode: of three people, two
/// know the answers of the third.
const MIN_GROUP: u32 = 4;
/// The largest group size that may be set: with more, a whole school team stays hidden.
const MAX_GROUP: u32 = 20;
/// The smallest divisor of the number of steps for agreement: the average deviation of random
/// answers is about a quarter of the steps, so with 4 or less every large group would agree, or the
/// chance distribution would be needed for any number of people.
const MIN_DIVISOR: u32 = 5;
const MAX_DIVISOR: u32 = 100;

impl Check<'_> {
    pub(super) fn rules(&mut self) {
        let definition = self.definition;
        let rules = &definition.rules;
        let place = Place::of("rules");
        self.share(rules.answered_share.value, place.at("answeredShare"));
        let answered = rules.minimum_answered.value as usize;
        let sound = 1 <= answered && answered <= fewest_items(definition);
        let allowed = "at least 1, and at most the items of the shortest dimension and of the core";
        self.parameter(sound, place.at("minimumAnswered"), allowed);
        let minimum = rules.minimum_dimensions.value as usize;
        let sound = 1 <= minimum && minimum <= definition.dimensions.len();
        let allowed = "at least 1, and at most the number of dimensions";
        self.parameter(sound, place.at("minimumDimensions"), allowed);
        self.people(&rules.levels_on_anchors, 1, place.at("levelsOnAnchors"));
        let n_cut_points = rules.cut_points.value.len();
        let sound = rules.cap.value as usize <= n_cut_points;
        self.parameter(sound, place.at("cap"), "at most the distance from level 1 to the highest");
        let active_from = rules.active_from.value as usize;
        let sound = 1 <= active_from && active_from < definition.levels.len();
        self.parameter(sound, place.at("activeFrom"), "a level from 1 to the highest");
        self.group_rules(rules);
        self.privacy(&rules.privacy);
    }

    /// The rules about groups and about two moments.
    fn group_rules(&mut self, rules: &Rules) {
        let place = Place::of("rules/unknown");
        self.share(rules.unknown.share.value, place.at("share"));
        let sound = 0 < rules.unknown.share.value.part;
        self.parameter(sound, place.at("share"), "more than nothing");
        self.people(&rules.unknown.minimum_answers, 1, place.at("minimumAnswers"));

        let place = Place::of("rules/agreement");
        self.people(&rules.agreement.minimum_respondents, 2, place.at("minimumRespondents"));
        let divisor = rules.agreement.deviation_divisor.value;
        let sound = (MIN_DIVISOR..=MAX_DIVISOR).contains(&divisor);
        self.parameter(sound, place.at("deviationDivisor"), "from 5 to 100");
        self.percent(&rules.agreement.chance_percent, place.at("chancePercent"));

        let place = Place::of("rules/gap");
        self.points(&rules.gap.large, place.at("large"));
        self.points(&rules.gap.moderate, place.at("moderate"));
        let sound = rules.gap.moderate.value.is_below(rules.gap.large.value);
        self.parameter(sound, place.at("moderate"), "less than that of a large gap");
        self.points(&rules.mutual.points, Place::of("rules/mutual").at("points"));

        let place = Place::of("rules/change");
        let change = &rules.change;
        self.points(&change.points, place.at("points"));
        self.percent(&change.confidence_percent, place.at("confidencePercent"));
        self.share(change.correlation_within.value, place.at("correlationWithin"));
        self.share(change.correlation_between.value, place.at("correlationBetween"));
        self.people(&change.minimum_respondents, 2, place.at("minimumRespondents"));
    }

    fn privacy(&mut self, privacy: &PrivacyRules) {
        let place = Place::of("rules/privacy");
        let (low, high) = (privacy.group_size_min.value, privacy.group_size_max.value);
        let size = privacy.group_size.value;
        let sound = (MIN_GROUP..=MAX_GROUP).contains(&low);
        self.parameter(sound, place.at("groupSizeMin"), "from 4 to 20");
        let sound = (low..=MAX_GROUP).contains(&high);
        self.parameter(sound, place.at("groupSizeMax"), "from the smallest size to 20");
        let sound = (low..=high).contains(&size);
        self.parameter(sound, place.at("groupSize"), "from the smallest size to the largest");
    }

    fn parameter(&mut self, sound: bool, place: Place, allowed: &'static str) {
        self.require(sound, place, Flaw::BadParameter { allowed });
    }

    fn share(&mut self, share: Share, place: Place) {
        let sound = 0 < share.of && share.of <= MAX_NUMBER && share.part <= share.of;
        self.parameter(sound, place, "a part of at most the whole, and a whole from 1 to 1000");
    }

    fn percent(&mut self, rule: &Rule<u32>, place: Place) {
        self.parameter((1..=99).contains(&rule.value), place, "a percentage from 1 to 99");
    }

    fn points(&mut self, rule: &Rule<Points>, place: Place) {
        self.parameter(Points::ZERO.is_below(rule.value), place, "more than 0 points");
    }

    /// A minimum number of people or answers.
    fn people(&mut self, rule: &Rule<u32>, lowest: u32, place: Place) {
        let allowed = if lowest == 1 { "from 1 to 1000" } else { "from 2 to 1000" };
        self.parameter((lowest..=MAX_NUMBER).contains(&rule.value), place, allowed);
    }
}

/// The number of items of the shortest dimension or of the core, whichever is less. An empty list
/// is a flaw in itself and does not count.
fn fewest_items(definition: &Definition) -> usize {
    let dimensions = definition.dimensions.iter().map(|dimension| dimension.items.len());
    let lengths = dimensions.chain([definition.partner_scan.core.len()]);
    lengths.filter(|n_items| 0 < *n_items).min().unwrap_or(0)
}
