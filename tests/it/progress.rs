//! Two moments (S14).

use samenwerkscan::instrument::Definition;
use samenwerkscan::team::{Measure, Mode, Summary};
use samenwerkscan::team::{Progress, Verdict};
use samenwerkscan::{Draft, Form, Instrument, KANSENGELIJKHEID, Perspective, Points, Response};

use crate::support::draft;
use crate::team::with_scores;

fn compare(before: &[Response], after: &[Response]) -> Progress {
    let [before, after] = [before, after].map(|moment| Summary::of(moment).unwrap());
    before.progress(&after, Mode::Open).unwrap()
}

fn school(before: &[u32], after: &[u32]) -> Progress {
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
    assert!(change.dimensions.iter().all(|dimension| dimension.verdict == Some(Verdict::Clear)));
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
        let mut definition = Definition::clone(&KANSENGELIJKHEID);
        definition.rules.change.confidence_percent.value = percent;
        definition.rules.change.minimum_respondents.value = 2;
        let instrument = Instrument::new(definition).unwrap();
        let moment = |sums: &[u32]| {
            let responses = with_scores(Perspective::School, sums);
            let to_own = |response: &Response| {
                let mut draft = Draft::new(&instrument, Form::Full, Perspective::School);
                draft.answers = response.draft().answers;
                draft.finish().unwrap()
            };
            Summary::of(responses.iter().map(to_own)).unwrap()
        };
        let change = moment(&[8, 9]).progress(&moment(&[12, 13]), Mode::Open).unwrap().total;
        let (sure, se) = (f64::from(percent) / 100.0, change.se.unwrap());
        let expected = se * sure * (2.0 / (1.0 - sure * sure)).sqrt();
        let half_width = change.smallest_visible.unwrap();
        assert!((half_width / expected - 1.0).abs() < 1e-12, "{percent} %: {half_width}");
        let excludes_0 = expected < change.delta.unwrap();
        let verdict = if excludes_0 { Verdict::Clear } else { Verdict::Chance };
        assert_eq!(change.verdict, Some(verdict), "{percent} %");
    }
}

/// One person of a perspective has no variance, so that perspective is left out and named.
#[test]
fn a_perspective_of_one_is_left_out() {
    let moment = |parents: &[u32]| {
        let school = with_scores(Perspective::School, &[8, 7, 9, 6, 10, 8]);
        [school, with_scores(Perspective::Ouders, parents)].concat()
    };
    let total = |before: &[u32], after: &[u32]| compare(&moment(before), &moment(after)).total;
    for (before, after) in [(&[4][..], &[16][..]), (&[4], &[16, 15]), (&[4, 5], &[16])] {
        let total = total(before, after);
        assert_eq!((total.verdict, total.delta), (Some(Verdict::Same), Some(0.0)));
        assert_eq!(total.left_out, [Perspective::Ouders]);
    }
    let both = total(&[4, 5], &[16, 15]);
    assert_eq!((both.verdict, both.left_out.as_slice()), (Some(Verdict::Clear), &[][..]));
    // If nobody has two people, there is nothing to exclude.
    let alone = compare(
        &with_scores(Perspective::Ouders, &[4]),
        &with_scores(Perspective::Ouders, &[16, 15]),
    );
    assert_eq!(
        (alone.total.verdict, alone.total.left_out.as_slice()),
        (Some(Verdict::TooFew), &[][..])
    );
    assert_eq!(alone.total.delta, Some(71.875));
}

/// Five parents on the short list move the headline as much as five teachers do.
#[test]
fn short_lists_count_in_a_comparison() {
    let school = || with_scores(Perspective::School, &[8, 8, 8, 9, 9]);
    let parents = |rating: char| {
        let mut draft = draft(&KANSENGELIJKHEID, Form::Short, &rating.to_string().repeat(6));
        draft.perspective = Perspective::Ouders;
        vec![draft.finish().unwrap(); 5]
    };
    let change = compare(&[school(), parents('1')].concat(), &[school(), parents('3')].concat());
    assert_eq!(change.measure, Some(Measure::Anchor));
    assert_eq!(change.total.delta, Some(25.0));
    assert_eq!(change.before.respondents, Some(10));
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
