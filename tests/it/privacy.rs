//! Somebody who tries: nothing that is hidden can be computed from what the same result shows (S17).

use proptest::collection::vec;
use proptest::prelude::*;
use samenwerkscan::team::{Mode, PerspectiveResult, Summary, TeamResult};
use samenwerkscan::{KANSENGELIJKHEID, Perspective, Points, Response};

use crate::laws::any_draft;
use crate::team::with_scores;

fn anonymous(k: u32) -> Mode {
    Mode::anonymous(Some(k), &KANSENGELIJKHEID.rules.privacy).unwrap()
}

fn result(responses: &[Response<'static>], k: u32) -> TeamResult<'static> {
    Summary::of(responses).unwrap().result(anonymous(k))
}

fn hidden<'r>(result: &'r TeamResult<'static>) -> Vec<&'r PerspectiveResult<'static>> {
    result.perspectives.iter().filter(|own| own.hidden).collect()
}

#[test]
fn a_single_hidden_group_takes_the_next_smallest_with_it() {
    let team = [
        with_scores(Perspective::School, &[8; 9]),
        with_scores(Perspective::Ouders, &[4; 7]),
        with_scores(Perspective::Gemeente, &[12, 12]),
    ]
    .concat();
    let result = result(&team, 5);
    let hidden: Vec<Perspective> = hidden(&result).iter().map(|own| own.id).collect();
    assert_eq!(hidden, [Perspective::Ouders, Perspective::Gemeente]);
    assert_eq!(result.total, Points::whole(50), "of the school alone");
    assert_eq!(result.respondents, Some(18));
}

#[test]
fn a_team_that_is_too_small_shows_nothing() {
    let alone = result(&with_scores(Perspective::School, &[8; 4]), 5);
    assert!(alone.perspectives[0].hidden);
    assert_eq!((alone.respondents, alone.total, alone.level), (None, None, None));
    assert!(alone.items.iter().all(|own| own.n.is_none() && own.counts.is_none()));
    let large = result(&with_scores(Perspective::School, &[8; 4]), 20);
    assert_eq!(large.dimensions[0].score, None);
}

#[test]
fn sizes_that_follow_from_the_total_are_not_given() {
    let one_and_one = [
        with_scores(Perspective::School, &[8; 9]),
        with_scores(Perspective::Ouders, &[4]),
        with_scores(Perspective::Gemeente, &[12]),
    ]
    .concat();
    assert_eq!(result(&one_and_one, 5).respondents, None);
    let four_and_four =
        [with_scores(Perspective::Ouders, &[4; 4]), with_scores(Perspective::Gemeente, &[12; 4])]
            .concat();
    assert_eq!(result(&four_and_four, 5).respondents, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn nothing_hidden_can_be_computed(drafts in vec(any_draft(), 1..40), k in 4..=6_u32) {
        let responses: Vec<Response<'static>> =
            drafts.iter().map(|draft| draft.finish().unwrap()).collect();
        let result = result(&responses, k);
        let open = Summary::of(&responses).unwrap().result(Mode::Open);

        for (own, truth) in result.perspectives.iter().zip(&open.perspectives) {
            prop_assert_eq!(own.id, truth.id);
            let n = truth.n.unwrap();
            prop_assert!(own.hidden || k <= n, "a small group is shown");
            if own.hidden {
                prop_assert_eq!((own.n, own.n_full, own.total), (None, None, None));
            }
            for dimension in &own.dimensions {
                prop_assert!(!own.hidden || (dimension.score, dimension.anchor) == (None, None));
                prop_assert!(dimension.n.is_none_or(|n| n == 0 || k <= n));
                prop_assert!(dimension.anchor_n.is_none_or(|n| n == 0 || k <= n));
            }
        }

        // Counts from counts: the total minus what is shown is never the size of one group.
        if let Some(respondents) = result.respondents {
            let shown: u32 = result.perspectives.iter().filter_map(|own| own.n).sum();
            let n_hidden = u32::try_from(hidden(&result).len()).unwrap();
            prop_assert!(n_hidden != 1, "the size of the one hidden group is what is left");
            prop_assert!(n_hidden == 0 || respondents - shown > n_hidden);
        }

        for (idx, dimension) in result.dimensions.iter().enumerate() {
            // A mean of means from which the shown means can be subtracted holds nothing else.
            let shown = result.perspectives.iter().filter_map(|own| own.dimensions[idx].score);
            prop_assert_eq!(dimension.score, Points::mean(shown));

            // Item counts minus the people that are shown leave nobody: the items of a dimension
            // count no perspective whose score on it is hidden.
            let anchor = KANSENGELIJKHEID.dimensions[idx].anchor;
            for (item_idx, item) in result.items[idx * 4..idx * 4 + 4].iter().enumerate() {
                prop_assert!(item.n.is_none_or(|n| k <= n));
                let counted: u32 = result.perspectives.iter().zip(&open.perspectives)
                    .filter(|(own, _)| !own.hidden)
                    .filter(|(own, _)| {
                        let own = own.dimensions[idx];
                        if item_idx == anchor { own.anchor_n } else { own.n }.is_some()
                    })
                    .map(|(_, truth)| {
                        if item_idx == anchor { truth.n.unwrap() } else { truth.n_full.unwrap() }
                    })
                    .sum();
                if let Some(n) = item.n {
                    let others = [item.dont_know, item.not_applicable, item.not_answered];
                    let all = n + others.map(Option::unwrap).iter().sum::<u32>();
                    prop_assert_eq!(all, counted, "{}", item.id);
                }
            }
        }
        for view in &result.mutual {
            prop_assert!(view.topic.is_none() || k as usize <= responses.len());
        }
    }

    /// What a hidden group answers changes nothing that is shown.
    #[test]
    fn hidden_answers_change_nothing(
        shown in vec(any_draft(), 6..14),
        pairs in vec((any_draft(), any_draft()), 1..3),
    ) {
        let as_side = |drafts: &[samenwerkscan::Draft<'static>], side| -> Vec<Response<'static>> {
            drafts.iter().map(|draft| {
                let mut draft = draft.clone();
                draft.perspective = side;
                (draft.from, draft.about_school) = (None, None);
                draft.finish().unwrap()
            }).collect()
        };
        let (small, other): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
        let school = as_side(&shown, Perspective::School);
        let gemeente = as_side(&shown[..1], Perspective::Gemeente);
        let with = |small: &[samenwerkscan::Draft<'static>]| {
            let ouders = as_side(small, Perspective::Ouders);
            result(&[school.clone(), ouders, gemeente.clone()].concat(), 5)
        };
        prop_assert_eq!(with(&small), with(&other));
    }
}
