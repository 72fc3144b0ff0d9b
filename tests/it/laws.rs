//! Laws for every response, on random ones.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::{
    Answer, Document, Draft, Form, KANSENGELIJKHEID, Leefwereld, Level, Partner, PartnerDraft,
    PartnerKind, Perspective, Points, Response, ScoreCard, Working, score,
};
use serde_json::Value;

use crate::naive;
use crate::support::{example_files, parse};

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        8 => (0..=4_u8).prop_map(Answer::Rating),
        1 => Just(Answer::DontKnow),
        1 => Just(Answer::NotApplicable),
    ]
}

fn any_answers(ids: Vec<String>) -> impl Strategy<Value = Vec<(String, Answer)>> {
    vec(of(any_answer()), ids.len()).prop_map(move |answers| {
        let given = ids.iter().cloned().zip(answers);
        given.filter_map(|(id, answer)| Some((id, answer?))).collect()
    })
}

fn by_id(answers: Vec<(String, Answer)>) -> DraftAnswers {
    answers.into_iter().map(|(id, answer)| (id.into(), answer)).collect()
}

fn any_partner() -> impl Strategy<Value = PartnerDraft> {
    (select(PartnerKind::ALL.to_vec()), select(Working::ALL.to_vec())).prop_flat_map(
        |(kind, working)| {
            let items = KANSENGELIJKHEID.partner_scan.items(kind);
            let ids = items.map(|item| item.id.to_string()).collect();
            (
                of("[ a-zéß✓]{0,20}[a-z]"),
                of(subsequence(Leefwereld::ALL.to_vec(), 1..=3)),
                any_answers(ids),
                of(0..=4_u8),
            )
                .prop_map(move |(name, leefwerelden, answers, desired)| {
                    let (name, leefwerelden) = match kind {
                        PartnerKind::Anders => (
                            Some(name.unwrap_or_else(|| "bibliotheek".into())),
                            Some(leefwerelden.unwrap_or_else(|| vec![Leefwereld::Wijk])),
                        ),
                        _ => (name, leefwerelden),
                    };
                    let mut draft = PartnerDraft::new(Partner { kind, name }, working);
                    draft.leefwerelden = leefwerelden.map(|list| list.into_iter().collect());
                    draft.desired = desired;
                    if working == Working::Yes {
                        draft.answers = by_id(answers);
                    }
                    draft
                })
        },
    )
}

prop_compose! {
    pub(crate) fn any_draft()(
        form in select(Form::ALL.to_vec()),
        perspective in select(Perspective::ALL.to_vec()),
    )(
        form in Just(form),
        perspective in Just(perspective),
        answers in any_answers(
            KANSENGELIJKHEID.dimensions.iter()
                .flat_map(|dimension| dimension.items_on(form))
                .map(|item| item.id.to_string())
                .collect(),
        ),
        partners in vec(any_partner(), 0..6),
        self_estimate in of(1..=4_u8),
        tag in of("[a-z0-9]{4,12}"),
        about in of(any_answers((1..=4).map(|number| format!("kern-{number}")).collect())),
    ) -> Draft {
        let mut draft = Draft::new(&KANSENGELIJKHEID, form, perspective);
        draft.answers = by_id(answers);
        draft.partners = partners;
        draft.self_estimate = self_estimate;
        draft.tag = tag.map(|tag| tag.parse().unwrap());
        if perspective == Perspective::Partners {
            draft.from = Some(Partner { kind: PartnerKind::Wijkteam, name: None });
            draft.about_school = about.map(by_id);
        }
        draft
    }
}

pub(crate) fn json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// Everything in a card that must not fall when an answer rises.
fn rising(card: &ScoreCard) -> Vec<(Option<Points>, Option<Level>)> {
    let dimensions = card.dimensions.iter().map(|dimension| (dimension.score, dimension.level));
    let partners = card.partners.iter().flat_map(|partner| {
        [(partner.score, partner.level), (partner.core_score, partner.core_level)]
    });
    let leefwerelden = card
        .leefwerelden
        .iter()
        .map(|leefwereld| (Points::share(leefwereld.active, 200), leefwereld.highest_level));
    let whole = [(card.total, card.level), (card.total, card.uncapped_level)];
    dimensions.chain(partners).chain(leefwerelden).chain(whole).collect()
}

proptest! {
    #[test]
    fn scoring_is_what_the_plain_rules_say(draft in any_draft()) {
        let response = draft.finish().unwrap();
        naive::assert_same(&json(&score(&response)), &naive::score(&json(&draft)));
    }

    #[test]
    fn printing_and_parsing_give_the_same_response(draft in any_draft()) {
        let response = draft.finish().unwrap();
        let text = serde_json::to_string(&response).unwrap();
        prop_assert_eq!(&parse(&text).unwrap(), &response);
        prop_assert_eq!(response.draft().finish().unwrap(), response);
    }

    #[test]
    fn raising_an_answer_lowers_nothing(draft in any_draft(), pick in any::<prop::sample::Index>()) {
        let mut higher = draft.clone();
        let partners = higher.partners.iter_mut().flat_map(|partner| partner.answers.values_mut());
        let mut ratings: Vec<&mut u8> = higher.answers.values_mut().chain(partners)
            .filter_map(|answer| match answer {
                Answer::Rating(rating) if *rating < 4 => Some(rating),
                _ => None,
            })
            .collect();
        prop_assume!(!ratings.is_empty());
        let idx = pick.index(ratings.len());
        *ratings[idx] += 1;
        let (before, after) = (draft.finish().unwrap(), higher.finish().unwrap());
        let (before, after) = (score(&before), score(&after));
        for (before, after) in rising(&before).into_iter().zip(rising(&after)) {
            prop_assert!(before.0 <= after.0 && before.1 <= after.1, "{before:?} {after:?}");
        }
    }

    #[test]
    fn points_lie_between_0_and_100(draft in any_draft()) {
        let response = draft.finish().unwrap();
        let card = score(&response);
        for (points, level) in rising(&card) {
            prop_assert!(points.is_none_or(|points| (0.0..=100.0).contains(&points.to_f64())));
            prop_assert!(level.is_none_or(|level| level.number() <= 4));
        }
    }

    /// Shuffles keys, everywhere in the file.
    #[test]
    fn the_order_of_keys_changes_nothing(draft in any_draft(), seed in any::<u64>()) {
        let text = serde_json::to_string(&draft).unwrap();
        let mut document: Document = serde_json::from_str(&text).unwrap();
        shuffle(&mut document, &mut seed.clone());
        let shuffled = Response::parse(&document, &KANSENGELIJKHEID).unwrap();
        prop_assert_eq!(json(&score(&shuffled)), json(&score(&draft.finish().unwrap())));
    }

    #[test]
    fn the_order_of_partners_changes_only_their_order(draft in any_draft()) {
        let mut reversed = draft.clone();
        reversed.partners.reverse();
        let (response, reversed) = (draft.finish().unwrap(), reversed.finish().unwrap());
        let (card, mut other) = (score(&response), score(&reversed));
        other.partners.reverse();
        prop_assert_eq!(card, other);
    }

    /// Whatever the JSON is, there is a response or a list of problems, and no panic.
    #[test]
    fn any_document_is_a_response_or_has_problems(document in any_document()) {
        let parsed = Response::parse(&document, &KANSENGELIJKHEID);
        prop_assert!(parsed.is_err_and(|error| !error.problems.is_empty()));
    }

    /// One random value put anywhere in a real file: the problem that it causes is at that place, or
    /// there is a response and it can be scored.
    #[test]
    fn damage_is_reported_where_it_is(
        file in select(example_files()),
        pick in any::<prop::sample::Index>(),
        value in any_document(),
    ) {
        let mut document: Document = serde_json::from_str(&file.1).unwrap();
        let mut places = Vec::new();
        list_places(&document, "", &mut places);
        let place = &places[pick.index(places.len())];
        *find(&mut document, place) = value;
        match Response::parse(&document, &KANSENGELIJKHEID) {
            Ok(response) => { let _ = score(&response); }
            Err(error) => prop_assert!(
                error.problems.iter().any(|problem| {
                    problem.path.starts_with(place.as_str()) || is_consequence(place, &problem.path)
                }),
                "{place}: {error}"
            ),
        }
    }
}

/// A changed form, kind, perspective or gate makes other parts of the file wrong.
fn is_consequence(changed: &str, problem: &str) -> bool {
    let parent = changed.rsplit_once('/').map_or("", |(parent, _)| parent);
    ["form", "kind", "perspective", "working"].iter().any(|key| changed.ends_with(key))
        && problem.starts_with(parent)
}

pub(crate) fn any_document() -> impl Strategy<Value = Document> {
    let leaf = prop_oneof![
        Just(Document::Null),
        Just(Document::BrokenText),
        any::<bool>().prop_map(Document::Bool),
        any::<f64>().prop_map(Document::Number),
        (-2..=6_i8).prop_map(|number| Document::Number(number.into())),
        "(dontKnow|yes|school|full|.{0,5})".prop_map(Document::Text),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let key = "(answers|form|partners|kind|kern-1|.{0,3})";
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Document::Array),
            vec((key.prop_map(Into::into), inner), 0..4).prop_map(Document::Object),
        ]
    })
}

fn shuffle(document: &mut Document, seed: &mut u64) {
    match document {
        Document::Array(values) => values.iter_mut().for_each(|value| shuffle(value, seed)),
        Document::Object(entries) => {
            for idx in (1..entries.len()).rev() {
                *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                entries.swap(idx, (*seed >> 33) as usize % (idx + 1));
            }
            for (_, value) in entries {
                shuffle(value, seed);
            }
        }
        _ => {}
    }
}

/// The places of all values inside a document.
fn list_places(document: &Document, at: &str, places: &mut Vec<String>) {
    let children: Vec<(String, &Document)> = match document {
        Document::Array(values) => {
            values.iter().enumerate().map(|(idx, value)| (idx.to_string(), value)).collect()
        }
        Document::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (key, value) in children {
        let place = format!("{at}/{key}");
        list_places(value, &place, places);
        places.push(place);
    }
}

fn find<'d>(document: &'d mut Document, place: &str) -> &'d mut Document {
    place.split('/').skip(1).fold(document, |document, key| match document {
        Document::Array(values) => &mut values[key.parse::<usize>().unwrap()],
        Document::Object(entries) => {
            &mut entries.iter_mut().find(|(entry, _)| entry == key).unwrap().1
        }
        _ => unreachable!("{place}"),
    })
}

#[test]
fn every_example_file_is_scored_as_the_plain_rules_say() {
    let files = example_files();
    assert!(files.len() >= 6);
    for (name, text) in files {
        let response = parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        naive::assert_same(
            &json(&score(&response)),
            &naive::score(&serde_json::from_str(&text).unwrap()),
        );
    }
}
