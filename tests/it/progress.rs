//! Two moments (S14).

use samenwerkscan::progress::{Progress, Verdict, progress};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{Draft, Form, KANSENGELIJKHEID, Perspective, Points, Response};

use crate::support::main_scan;
use crate::team::with_scores;

fn compare(before: &[Response<'static>], after: &[Response<'static>]) -> Progress<'static> {
    let [before, after] = [before, after].map(|moment| Summary::of(moment).unwrap());
    progress(&before, &after, Mode::Open).unwrap()
}

fn school(before: &[u32], after: &[u32]) -> Progress<'static> {
    let [before, after] = [before, after].map(|moment| with_scores(Perspective::School, moment));
    compare(&before, &after)
}

#[track_caller]
fn close(found: Option<f64>, expected: f64) {
    assert!((found.unwrap() - expected).abs() < 5e-4, "{found:?} is not {expected}");
}

#[test]
fn the_worked_example() {
    let change = school(&[8, 7, 9, 6, 10, 8], &[10, 11, 9, 10, 12, 11]);
    let total = change.total;
    assert_eq!((total.before, total.delta), (Points::whole(50), Some(15.625)));
    close(total.se, 4.4925);
    close(total.df, 9.2226);
    close(total.smallest_visible, 10.1254);
    close(total.lower, 15.625 - 10.1254);
    close(total.upper, 15.625 + 10.1254);
    assert_eq!(total.verdict, Some(Verdict::Clear));
    assert!(change.dimensions.iter().all(|own| own.verdict == Some(Verdict::Clear)));
    assert_eq!((change.before.respondents, change.after.respondents), (Some(6), Some(6)));
    assert_eq!(change.perspectives, [Perspective::School]);
}

#[test]
fn verdicts() {
    let verdict = |before: &[u32], after: &[u32]| school(before, after).total.verdict.unwrap();
    // The same difference among people who vary more.
    assert_eq!(verdict(&[2, 14, 8, 4, 12], &[4, 16, 10, 6, 14]), Verdict::Chance);
    assert_eq!(verdict(&[8, 8, 8, 8, 9], &[8, 8, 8, 9, 9]), Verdict::Same);
    assert_eq!(verdict(&[8, 8, 8, 8], &[16, 16, 16, 16, 16]), Verdict::TooFew);
    assert_eq!(verdict(&[8, 9, 7, 8, 6], &[16, 15, 14, 16]), Verdict::TooFew);
    assert_eq!(verdict(&[8, 9, 7, 8], &[16, 15, 14, 16, 15]), Verdict::TooFew);
    assert_eq!(verdict(&[8, 9, 7, 8, 6], &[16, 15, 14, 16, 15]), Verdict::Clear);
    assert_eq!(verdict(&[8], &[16]), Verdict::TooFew);
}

/// Two people at either moment who vary as much have 2 degrees of freedom, for which the quantile of t
/// has a closed form.
#[test]
fn the_interval_is_as_sure_as_the_rules_say() {
    for percent in 1..=99 {
        let mut instrument = KANSENGELIJKHEID.clone();
        instrument.rules.change.confidence_percent.value = percent;
        instrument.rules.change.minimum_respondents.value = 2;
        let moment = |sums: &[u32]| {
            let responses = with_scores(Perspective::School, sums);
            let to_own = |response: &Response<'_>| {
                let mut draft = Draft::new(&instrument, Form::Full, Perspective::School);
                draft.answers = response.draft().answers;
                draft.finish().unwrap()
            };
            Summary::of(responses.iter().map(to_own)).unwrap()
        };
        let change = progress(&moment(&[8, 9]), &moment(&[12, 13]), Mode::Open).unwrap().total;
        let (sure, se) = (f64::from(percent) / 100.0, change.se.unwrap());
        let expected = se * sure * (2.0 / (1.0 - sure * sure)).sqrt();
        let half_width = change.smallest_visible.unwrap();
        assert!((half_width / expected - 1.0).abs() < 1e-12, "{percent} %: {half_width}");
        let excludes_0 = expected < change.delta.unwrap();
        let verdict = if excludes_0 { Verdict::Clear } else { Verdict::Chance };
        assert_eq!(change.verdict, Some(verdict), "{percent} %");
    }
}

/// One person of a perspective, at one of the moments, is enough: nobody knows how others would have answered.
#[test]
fn one_person_of_a_perspective_is_too_few() {
    let moment = |parents: &[u32]| {
        let school = with_scores(Perspective::School, &[8, 7, 9, 6, 10, 8]);
        [school, with_scores(Perspective::Ouders, parents)].concat()
    };
    let verdict = |before: &[u32], after: &[u32]| {
        compare(&moment(before), &moment(after)).total.verdict.unwrap()
    };
    assert_eq!(verdict(&[4], &[16]), Verdict::TooFew);
    assert_eq!(verdict(&[4], &[16, 15]), Verdict::TooFew);
    assert_eq!(verdict(&[4, 5], &[16]), Verdict::TooFew);
    assert_eq!(verdict(&[4, 5], &[16, 15]), Verdict::Clear);
}

/// Of a dimension that too few know something about at one moment, nothing is said about the other.
#[test]
fn a_dimension_of_too_few_people_is_hidden_at_both_moments() {
    let whole = with_scores(Perspective::School, &[8, 7, 9, 8]);
    let [one, other, third, _] = <[_; 4]>::try_from(whole.clone()).unwrap();
    let knows_no_ambition = main_scan(&format!("xxxx{}", "2222".repeat(5)));
    let fewer = [one, other, third, knows_no_ambition];
    let mode = Mode::anonymous(Some(4), &KANSENGELIJKHEID.rules.privacy).unwrap();
    for (before, after) in [(&whole[..], &fewer[..]), (&fewer[..], &whole[..])] {
        let [before, after] = [before, after].map(|moment| Summary::of(moment).unwrap());
        let change = progress(&before, &after, mode).unwrap();
        let [ambition, voice, ..] = &change.dimensions[..] else { panic!("there are six") };
        assert_eq!((ambition.before, ambition.after, ambition.verdict), (None, None, None));
        assert!(voice.before.is_some() && voice.after.is_some());
    }
}

#[test]
fn without_any_variance_nothing_says_how_sure_it_is() {
    let total = school(&[8; 5], &[10; 5]).total;
    assert_eq!((total.se, total.lower, total.smallest_visible), (Some(0.0), None, None));
    assert_eq!(total.verdict, Some(Verdict::Chance));
    assert_eq!(school(&[8; 5], &[9; 5]).total.verdict, Some(Verdict::Same));
}

#[test]
fn only_what_both_moments_have_is_compared() {
    let before = [
        with_scores(Perspective::School, &[8, 7, 9, 6, 10]),
        with_scores(Perspective::Ouders, &[4, 4, 5]),
    ]
    .concat();
    let after = [
        with_scores(Perspective::School, &[8, 7, 9, 6, 10]),
        with_scores(Perspective::Gemeente, &[16, 16, 16]),
    ]
    .concat();
    let change = compare(&before, &after);
    assert_eq!(change.perspectives, [Perspective::School]);
    assert_eq!((change.before.respondents, change.after.respondents), (Some(5), Some(5)));
    assert_eq!(change.total.delta, Some(0.0));
    assert_eq!(change.total.verdict, Some(Verdict::Same));

    let nothing = compare(
        &with_scores(Perspective::Ouders, &[4, 4]),
        &with_scores(Perspective::Gemeente, &[16]),
    );
    assert!(nothing.perspectives.is_empty());
    assert_eq!((nothing.before.respondents, nothing.total.before), (None, None));
    assert_eq!((nothing.total.verdict, nothing.dimensions[0].verdict), (None, None));
}

#[test]
fn perspectives_weigh_the_same_in_a_change() {
    let before = [
        with_scores(Perspective::School, &[8, 8, 8, 8, 8, 9, 7, 8]),
        with_scores(Perspective::Ouders, &[4, 5, 3]),
    ]
    .concat();
    let after = [
        with_scores(Perspective::School, &[8, 8, 8, 8, 8, 9, 7, 8]),
        with_scores(Perspective::Ouders, &[8, 9, 7]),
    ]
    .concat();
    // School 0, ouders +25.
    assert_eq!(compare(&before, &after).total.delta, Some(12.5));
}
