//! Laws for the advice of every response, team and pair of moments, on random ones.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use samenwerkscan::advice::{Advice, Reason, Subject, Topic, actions, questions};
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::team::{Mode, Summary, TeamResult};
use samenwerkscan::{
    Answer, BuiltInLang, Draft, Form, KANSENGELIJKHEID, Perspective, Points, Response, Working,
    score,
};

use super::{phases, truth};
use crate::laws::any_draft;

/// How far an item is.
type Height<'h> = &'h dyn Fn(&str) -> Option<Points>;

/// Laws for all advice. `is_true` says whether a reason fits its subject, `height` how far an item
/// is, if the result shows that.
fn check(
    advice: &Advice<'_>,
    scores: &[(&str, Points)],
    is_true: impl Fn(Subject<'_>, &Reason<'_>) -> bool,
    height: Option<Height<'_>>,
) {
    let speaks_of_items = height.is_some();
    let height = |id: &str| height.and_then(|height| height(id));
    let known: BTreeSet<&str> = questions(&KANSENGELIJKHEID)
        .map(|question| question.text.get(BuiltInLang::En))
        .chain(
            actions(&KANSENGELIJKHEID)
                .flat_map(|actions| actions.both().map(|action| action.text.get(BuiltInLang::En))),
        )
        .collect();
    let mut met = BTreeSet::new();
    assert!(advice.topics.len() <= 3);
    for (idx, topic) in advice.topics.iter().enumerate() {
        let earlier = &advice.topics[..idx];
        assert!(
            earlier.iter().all(|earlier| earlier.subject != topic.subject),
            "{:?}",
            topic.subject
        );
        assert!(!topic.reasons.is_empty() && !topic.sources.is_empty());
        assert!((1..=5).contains(&topic.steps.len()), "{topic:?}");
        assert_eq!(phases(topic).len(), 4);
        for reason in &topic.reasons {
            assert!(is_true(topic.subject, reason), "{:?} {reason:?}", topic.subject);
        }
        for step in &topic.steps {
            // A step says why it is there only if its topic does not.
            let is_about_topic = step.about == topic.subject;
            assert_eq!(step.reason.is_none(), is_about_topic, "{step:?}");
            if let Some(reason) = &step.reason {
                assert!(is_true(step.about, reason), "{:?} {reason:?}", step.about);
            }
            // A single reader gets steps to take alone.
            assert!(advice.reader.is_none_or(|reader| reader == step.who), "{step:?}");
            assert!(met.insert(step.text.get(BuiltInLang::En)), "twice: {:?}", step.text);
        }
        check_items(topic, height);
        // If a result has items, every topic about a dimension has some.
        if let (Subject::Dimension { id }, true) = (topic.subject, speaks_of_items) {
            let is_reason = |id: &str| {
                topic.steps.iter().any(|step| step.item.is_some_and(|item| item.id == id))
            };
            let dimension =
                KANSENGELIJKHEID.dimensions.iter().find(|dimension| dimension.id == id).unwrap();
            assert!(dimension.items.iter().any(|item| is_reason(&item.id)), "{topic:?}");
        }
        for question in &topic.questions {
            assert!(known.contains(question.text.get(BuiltInLang::En)));
        }
    }
    assert!(met.is_subset(&known));
    match &advice.highest {
        Some(highest) => assert!(truth::of_highest(highest, scores), "{highest:?} {scores:?}"),
        None => assert!(scores.is_empty() || !advice.strengths.is_empty()),
    }
    for strength in &advice.strengths {
        for subject in &strength.subjects {
            assert!(is_true(*subject, &strength.reason), "{strength:?}");
        }
    }
}

/// The steps about a dimension are for its lowest items, and never for a complete item while
/// another is incomplete.
fn check_items(topic: &Topic<'_>, height: impl Fn(&str) -> Option<Points>) {
    let Subject::Dimension { id } = topic.subject else { return };
    let dimension =
        KANSENGELIJKHEID.dimensions.iter().find(|dimension| dimension.id == id).unwrap();
    let ids: BTreeSet<&str> = topic
        .steps
        .iter()
        .filter(|step| step.about == topic.subject)
        .filter_map(|step| Some(step.item?.id.as_ref()))
        .collect();
    assert!(ids.len() <= 2, "{topic:?}");
    let others = dimension.items.iter().filter(|item| !ids.contains(item.id.as_ref()));
    let lowest_other = others.filter_map(|item| height(&item.id)).min();
    for id in ids {
        let Some(height) = height(id) else { continue };
        assert!(lowest_other.is_none_or(|other| height <= other), "{topic:?}");
    }
}

/// How far an item is for one respondent.
fn height_of(draft: &Draft, id: &str) -> Option<Points> {
    match draft.answers.get(id)? {
        Answer::Rating(rating) => Points::share((*rating).into(), 4),
        Answer::DontKnow | Answer::NotApplicable => None,
    }
}

/// How far an item is for a team.
fn height_in(result: &TeamResult, id: &str) -> Option<Points> {
    result.items.iter().find(|item| item.id == id)?.points()
}

fn responses(drafts: &[Draft]) -> Vec<Response> {
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
        let advice = Advice::solo(&response);
        let is_true = |subject: Subject<'_>, reason: &Reason<'_>| {
            truth::of_card(subject, reason, &card)
        };
        check(&advice, &truth::card_scores(&card), is_true, Some(&|id| height_of(&draft, id)));
        prop_assert_eq!(advice.reader, Some(card.perspective));
        // Nothing under 50 points is a strength, and a partner that is one is no topic.
        for subject in advice.strengths.iter().flat_map(|strength| &strength.subjects) {
            let is_it = |partner: &&samenwerkscan::PartnerScore| {
                *subject == Subject::Partner { kind: partner.kind, name: partner.name.as_deref() }
            };
            for partner in card.partners.iter().filter(is_it) {
                let is_high = partner.score.is_some_and(|score| Points::whole(50).unwrap() <= score);
                prop_assert!(is_high && partner.working == Working::Yes);
            }
            prop_assert!(advice.topics.iter().all(|topic| topic.subject != *subject));
        }
        // What is said about partners is for the school to work on.
        if card.perspective != Perspective::School {
            let is_around = |topic: &Topic<'_>| {
                matches!(topic.subject, Subject::Partner { .. } | Subject::Leefwereld { .. })
            };
            prop_assert!(!advice.topics.iter().any(is_around));
        }
        prop_assert_eq!(&advice, &Advice::solo(&response));
    }

    #[test]
    fn the_order_of_partners_changes_nothing(draft in any_draft()) {
        let mut reversed = draft.clone();
        reversed.partners.reverse();
        let (response, reversed) = (draft.finish().unwrap(), reversed.finish().unwrap());
                prop_assert_eq!(Advice::solo(&response), Advice::solo(&reversed));
    }

    #[test]
    fn for_a_team(drafts in vec(any_draft(), 1..24), mode in any_mode()) {
        let responses = responses(&drafts);
        let result = Summary::of(&responses).unwrap().result(mode);
        let advice = Advice::team(&result);
        let is_true = |subject: Subject<'_>, reason: &Reason<'_>| {
            truth::of_team(subject, reason, &result)
        };
        let height = |id: &str| height_in(&result, id);
        check(&advice, &truth::team_scores(&result), is_true, Some(&height));
        if let Some(highest) = &advice.highest {
            prop_assert_eq!(&highest.doubted_by, &truth::doubted_by(highest, &result));
        }
        // Every side has something to start with.
        for topic in &advice.topics {
            let starts: BTreeSet<&str> = topic.steps.iter().map(|step| step.who.code()).collect();
            let is_partner = matches!(topic.subject, Subject::Partner { .. });
            prop_assert_eq!(starts.len(), if is_partner { 2 } else { 4 });
        }
        let reversed = Summary::of(responses.iter().rev()).unwrap().result(mode);
        prop_assert_eq!(&advice, &Advice::team(&reversed));
    }

    #[test]
    fn for_a_team_that_chose_its_topics(
        drafts in vec(any_draft(), 1..24),
        mode in any_mode(),
        chosen in vec(0..KANSENGELIJKHEID.dimensions.len(), 0..5),
    ) {
        let responses = responses(&drafts);
        let result = Summary::of(&responses).unwrap().result(mode);
        let ids: Vec<&str> = chosen.iter().map(|place| &*KANSENGELIJKHEID.dimensions[*place].id).collect();
        let talked = result.clone().with_topics(&ids).unwrap();
        prop_assert_eq!(serde_json::to_value(&talked).unwrap(), serde_json::to_value(&result).unwrap());
        let (advice, free) = (Advice::team(&talked), Advice::team(&result));
        prop_assert_eq!(&advice.highest, &free.highest);
        if ids.is_empty() {
            prop_assert_eq!(&advice.topics, &free.topics);
            return Ok(());
        }
        let mut distinct: Vec<&str> = Vec::new();
        for id in &ids {
            if !distinct.contains(id) {
                distinct.push(id);
            }
        }
        let expected: Vec<Subject<'_>> =
            distinct.iter().take(3).map(|id| Subject::Dimension { id }).collect();
        let subjects: Vec<Subject<'_>> = advice.topics.iter().map(|topic| topic.subject).collect();
        prop_assert_eq!(subjects, expected);
        for topic in &advice.topics {
            for reason in &topic.reasons {
                prop_assert!(truth::of_team(topic.subject, reason, &result), "{reason:?}");
            }
            let starts: BTreeSet<&str> = topic.steps.iter().map(|step| step.who.code()).collect();
            prop_assert_eq!(starts.len(), 4);
        }
    }

    #[test]
    fn from_two_moments(
        before in vec(any_draft(), 1..16),
        after in vec(any_draft(), 1..16),
        mode in any_mode(),
    ) {
        let [before, after] = [before, after].map(|files| Summary::of(responses(&files)).unwrap());
        let progress = before.progress(&after, mode).unwrap();
        let advice = Advice::progress(&progress);
        let is_true = |subject: Subject<'_>, reason: &Reason<'_>| {
            truth::of_progress(subject, reason, &progress)
        };
        check(&advice, &truth::progress_scores(&progress), is_true, None);
        for strength in &advice.strengths {
            let Reason::Change { before, after } = strength.reason else { panic!("{strength:?}") };
            prop_assert!(before < after && Points::whole(50).unwrap() <= after);
        }
    }

    /// Every answer on the short form, from every side.
    #[test]
    fn on_the_short_form_everything_is_said_in_answers(draft in any_draft()) {
        let mut draft = draft;
        (draft.form, draft.answers) = (Form::Short, DraftAnswers::default());
        let codes = "01234";
        for first in codes.chars() {
            for second in codes.chars() {
                let mut draft = draft.clone();
                let anchors = crate::support::draft(
                    &KANSENGELIJKHEID,
                    Form::Short,
                    &format!("{first}{second}{second}{first}4{second}"),
                );
                draft.answers = anchors.answers;
                let response = draft.finish().unwrap();
                let advice = Advice::solo(&response);
                let highest = advice.highest.unwrap();
                prop_assert!(highest.answer.is_some());
            }
        }
    }
}
