//! What holds for the advice of every response, team and pair of moments, on random ones.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use samenwerkscan::advice::{Advice, Reason, Subject, questions, steps};
use samenwerkscan::progress::progress;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{Draft, KANSENGELIJKHEID, Lang, Response, score};

use super::{phases, truth};
use crate::laws::any_draft;

/// What holds for all advice. `is_true` says whether a reason fits its subject.
fn check(advice: &Advice<'_>, is_true: impl Fn(Subject<'_>, Reason<'_>) -> bool) {
    let known: BTreeSet<&str> =
        questions().map(|own| own.text).chain(steps()).map(|own| own.get(Lang::En)).collect();
    let mut met = BTreeSet::new();
    assert!(advice.topics.len() <= 3);
    for (idx, topic) in advice.topics.iter().enumerate() {
        let earlier = &advice.topics[..idx];
        assert!(earlier.iter().all(|own| own.subject != topic.subject), "{:?}", topic.subject);
        assert!(!topic.reasons.is_empty() && !topic.sources.is_empty());
        assert!((2..=3).contains(&topic.steps.len()), "{topic:?}");
        assert_eq!(phases(topic).len(), 4);
        for reason in &topic.reasons {
            assert!(is_true(topic.subject, *reason), "{:?} {reason:?}", topic.subject);
        }
        for step in &topic.steps {
            assert!(is_true(step.about, step.reason), "{:?} {:?}", step.about, step.reason);
            assert!(met.insert(step.text.get(Lang::En)), "twice: {:?}", step.text);
        }
        for question in &topic.questions {
            assert!(known.contains(question.text.get(Lang::En)));
        }
    }
    assert!(met.is_subset(&known));
    for own in &advice.strengths {
        assert!(is_true(own.subject, own.reason), "{own:?}");
    }
}

fn responses(drafts: &[Draft<'static>]) -> Vec<Response<'static>> {
    drafts.iter().map(|draft| draft.finish().unwrap()).collect()
}

fn any_mode() -> impl Strategy<Value = Mode> {
    let anonymous = |k| Mode::anonymous(Some(k), &KANSENGELIJKHEID.rules.privacy).unwrap();
    prop_oneof![Just(Mode::Open), (4..=6_u32).prop_map(anonymous)]
}

proptest! {
    #[test]
    fn for_one_respondent(draft in any_draft()) {
        let response = draft.finish().unwrap();
        let card = score(&response);
        let advice = Advice::solo(&card, &KANSENGELIJKHEID);
        check(&advice, |subject, reason| truth::of_card(subject, reason, &card));
        let has_score = card.dimensions.iter().any(|own| own.score.is_some());
        prop_assert_eq!(has_score, matches!(
            advice.strengths.first().map(|own| own.reason),
            Some(Reason::HighestScore { .. })
        ));
        // A strength of one respondent is no topic.
        for own in &advice.strengths {
            prop_assert!(advice.topics.iter().all(|topic| topic.subject != own.subject));
        }
        prop_assert_eq!(&advice, &Advice::solo(&card, &KANSENGELIJKHEID));
    }

    #[test]
    fn the_order_of_partners_changes_nothing(draft in any_draft()) {
        let mut reversed = draft.clone();
        reversed.partners.reverse();
        let (response, reversed) = (draft.finish().unwrap(), reversed.finish().unwrap());
        let (card, other) = (score(&response), score(&reversed));
        let advice = Advice::solo(&card, &KANSENGELIJKHEID);
        prop_assert_eq!(advice, Advice::solo(&other, &KANSENGELIJKHEID));
    }

    #[test]
    fn for_a_team(drafts in vec(any_draft(), 1..24), mode in any_mode()) {
        let responses = responses(&drafts);
        let result = Summary::of(&responses).unwrap().result(mode);
        let advice = Advice::team(&result, &KANSENGELIJKHEID);
        check(&advice, |subject, reason| truth::of_team(subject, reason, &result));
        let has_score = result.dimensions.iter().any(|own| own.score.is_some());
        prop_assert!(!has_score || !advice.strengths.is_empty());
        let reversed = Summary::of(responses.iter().rev()).unwrap().result(mode);
        prop_assert_eq!(&advice, &Advice::team(&reversed, &KANSENGELIJKHEID));
    }

    #[test]
    fn from_two_moments(
        before in vec(any_draft(), 1..16),
        after in vec(any_draft(), 1..16),
        mode in any_mode(),
    ) {
        let [before, after] = [before, after].map(|own| Summary::of(responses(&own)).unwrap());
        let progress = progress(&before, &after, mode).unwrap();
        let advice = Advice::progress(&progress, &KANSENGELIJKHEID);
        check(&advice, |subject, reason| truth::of_progress(subject, reason, &progress));
    }
}
