//! An attacker's view: anonymous mode shows nothing but what counts of enough people say (S17).
//!
//! The law: a team that is reassembled from the counts of its answers gives the same output. The
//! tests after it state its consequences, one by one.

use fastrand::Rng;
use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::csv::{self, Delimiter, Rows};
use samenwerkscan::report::{Format, Meeting, Outcome};
use samenwerkscan::saved::team_file::TeamDraft;
use samenwerkscan::team::{Anonymity, Mode, ModeError, Summary, TeamResult};
use samenwerkscan::{
    BuiltInLang, Draft, Form, KANSENGELIJKHEID, Partner, PartnerKind, Perspective,
};

use crate::random::{Shape, entry, person, responses, team};

const SHAPE: Shape = Shape { most: 9, gaps: 20 };

/// A mode, and the sides that answer openly in it.
fn any_mode(rng: &mut Rng) -> Mode {
    let mode = Mode::anonymous(Some(rng.u32(4..=6)), &KANSENGELIJKHEID.rules.privacy).unwrap();
    [Perspective::Partners, Perspective::Gemeente]
        .into_iter()
        .filter(|_| rng.u8(..4) == 0)
        .fold(mode, |mode, side| mode.openly(side).unwrap())
}

fn anonymity(mode: Mode) -> Anonymity {
    match mode {
        Mode::Anonymous(anonymity) => anonymity,
        Mode::Open => unreachable!("modes of these tests are anonymous"),
    }
}

fn summary(team: &[Draft]) -> Summary {
    Summary::of(responses(team)).unwrap()
}

/// What anonymous mode shows as data: the result and what may be shared, to the last bit.
fn data(team: &[Draft], mode: Mode) -> (TeamResult, String) {
    let summary = summary(team);
    let shared = serde_json::to_string(&summary.histograms(anonymity(mode))).unwrap();
    (summary.result(mode), shared)
}

/// Everything that anonymous mode shows of a team, including a comparison with another moment.
fn outputs(team: &[Draft], other: &[Draft], mode: Mode) -> Vec<String> {
    let responses = responses(team);
    let team = Summary::of(&responses).unwrap();
    let other = summary(other);
    let result = team.result(mode);
    let moments = [team.progress(&other, mode).unwrap(), other.progress(&team, mode).unwrap()];
    let mut outputs = vec![
        serde_json::to_string(&result).unwrap(),
        serde_json::to_string(&team.histograms(anonymity(mode))).unwrap(),
        serde_json::to_string(&result.map).unwrap(),
        serde_json::to_string(&TeamDraft::new(team.shareable(mode)).finish().unwrap()).unwrap(),
    ];
    outputs.extend(moments.iter().map(|moment| serde_json::to_string(moment).unwrap()));
    let subjects = [
        Outcome::Team(&responses, &result),
        Outcome::Progress(&moments[0]),
        Outcome::Progress(&moments[1]),
    ];
    for (subject, lang) in
        subjects.into_iter().flat_map(|subject| BuiltInLang::ALL.map(|lang| (subject, lang)))
    {
        let report = subject.report(lang);
        outputs.extend(Format::ALL.iter().map(|format| report.write(*format)));
        outputs.extend(FigureKind::ALL.iter().copied().filter_map(|kind| {
            let figure = subject.figure(kind, lang)?;
            Some(serde_json::to_string(&figure).unwrap())
        }));
        let sheets = csv::sheets(subject, &Meeting::default(), lang);
        outputs.push(serde_json::to_string(&sheets).unwrap());
        for &rows in Rows::ALL {
            let table = subject.table(rows, lang, Delimiter::Comma);
            outputs.push(table.map_or_else(|error| error.to_string(), |table| table.to_string()));
        }
    }
    outputs
}

/// The places of a perspective in a team.
fn places(team: &[Draft], side: Perspective) -> Vec<usize> {
    (0..team.len()).filter(|idx| team[*idx].perspective == side).collect()
}

fn is_shown(team: &[Draft], side: Perspective, mode: Mode) -> bool {
    let anonymity = anonymity(mode);
    let n = places(team, side).len();
    n >= anonymity.k() as usize || (n > 0 && anonymity.is_open(side))
}

/// The same counts from other people: the answers to each item are permuted among those of one side
/// who were asked it, and so are entries of partners.
fn put_together_anew(rng: &mut Rng, team: &[Draft], mode: Mode) -> Vec<Draft> {
    let mut anew = team.to_vec();
    for side in Perspective::ALL.into_iter().filter(|side| is_shown(team, *side, mode)) {
        for dimension in &*KANSENGELIJKHEID.dimensions {
            for (item_idx, item) in dimension.items.iter().enumerate() {
                let is_asked =
                    |idx: &usize| team[*idx].form == Form::Full || item_idx == dimension.anchor;
                let asked: Vec<usize> = places(team, side).into_iter().filter(is_asked).collect();
                let mut answers: Vec<_> =
                    asked.iter().map(|idx| team[*idx].answers.get(&item.id).copied()).collect();
                rng.shuffle(&mut answers);
                for (idx, answer) in asked.into_iter().zip(answers) {
                    match answer {
                        Some(answer) => anew[idx].answers.insert(item.id.clone(), answer),
                        None => anew[idx].answers.remove(&item.id),
                    };
                }
            }
        }
        // What people say about partners is independent of their other answers.
        let places = places(team, side);
        let mut from = places.clone();
        rng.shuffle(&mut from);
        for (idx, from) in places.into_iter().zip(from) {
            anew[idx].partners.clone_from(&team[from].partners);
            anew[idx].from.clone_from(&team[from].from);
            anew[idx].about_school.clone_from(&team[from].about_school);
            anew[idx].self_estimate = None;
        }
    }
    rng.shuffle(&mut anew);
    anew
}

#[test]
fn a_team_put_together_anew_from_its_counts_gives_the_same_result() {
    let mut rng = Rng::with_seed(1);
    for round in 0..20_000 {
        let (team, mode) = (team(&mut rng, SHAPE), any_mode(&mut rng));
        let anew = put_together_anew(&mut rng, &team, mode);
        assert_eq!(data(&anew, mode), data(&team, mode), "round {round}");
    }
}

/// Checks that a change of a team leaves every output as it was, byte for byte.
fn changes_nothing(
    seed: u64,
    rounds: usize,
    change: impl Fn(&mut Rng, &[Draft], Mode) -> Vec<Draft>,
) {
    let mut rng = Rng::with_seed(seed);
    let mut n_changed = 0;
    for round in 0..rounds {
        let (one, other) = (team(&mut rng, SHAPE), team(&mut rng, SHAPE));
        let mode = any_mode(&mut rng);
        let changed = change(&mut rng, &one, mode);
        n_changed += usize::from(changed != one);
        let (before, after) = (outputs(&one, &other, mode), outputs(&changed, &other, mode));
        assert_eq!(before.len(), after.len());
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before, after, "round {round}");
        }
    }
    assert!(n_changed > rounds / 5, "{n_changed} of {rounds} teams were changed");
}

#[test]
fn every_output_of_a_team_put_together_anew_is_the_same() {
    changes_nothing(2, 60, put_together_anew);
}

#[test]
fn hidden_people_may_be_any_others() {
    changes_nothing(3, 60, |rng, team, mode| {
        let mut changed = Vec::new();
        for side in Perspective::ALL {
            let places = places(team, side);
            if places.is_empty() || is_shown(team, side, mode) {
                changed.extend(places.into_iter().map(|idx| team[idx].clone()));
                continue;
            }
            for _ in 0..rng.u32(1..anonymity(mode).k()) {
                let form = if rng.bool() { Form::Full } else { Form::Short };
                changed.push(person(rng, side, form, SHAPE));
            }
        }
        changed
    });
}

#[test]
fn a_few_full_forms_among_short_ones_may_be_any_others() {
    changes_nothing(4, 60, |rng, team, mode| {
        let mut changed = team.to_vec();
        for side in Perspective::ALL.into_iter().filter(|side| is_shown(team, *side, mode)) {
            let full: Vec<usize> = places(team, side)
                .into_iter()
                .filter(|idx| team[*idx].form == Form::Full)
                .collect();
            let is_few = full.len() < anonymity(mode).k() as usize;
            if !is_few || anonymity(mode).is_open(side) {
                continue;
            }
            for idx in full {
                // The anchor was asked of everybody, so it stays.
                let other = person(rng, side, Form::Full, SHAPE);
                for dimension in &*KANSENGELIJKHEID.dimensions {
                    for (item_idx, item) in dimension.items.iter().enumerate() {
                        if item_idx != dimension.anchor {
                            match other.answers.get(&item.id) {
                                Some(answer) => {
                                    changed[idx].answers.insert(item.id.clone(), *answer)
                                }
                                None => changed[idx].answers.remove(&item.id),
                            };
                        }
                    }
                }
            }
        }
        changed
    });
}

#[test]
fn ratings_too_few_to_count_may_be_any_others() {
    changes_nothing(5, 60, |rng, team, mode| {
        let mut changed = team.to_vec();
        let anonymity = anonymity(mode);
        // By the text of the rule, not by the code.
        let needed =
            (anonymity.k() as usize - 1).min(4).max(anonymity.k().div_ceil(2) as usize).max(3);
        for side in Perspective::ALL.into_iter().filter(|side| !anonymity.is_open(*side)) {
            for item in
                KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| dimension.items.iter())
            {
                let places = places(team, side);
                let rated = places.iter().filter(|idx| {
                    matches!(
                        team[**idx].answers.get(&item.id),
                        Some(samenwerkscan::Answer::Rating(_))
                    )
                });
                let rated: Vec<usize> = rated.copied().collect();
                if rated.len() < needed {
                    for idx in rated {
                        let rating = samenwerkscan::Answer::Rating(rng.u8(..=4));
                        changed[idx].answers.insert(item.id.clone(), rating);
                    }
                }
            }
        }
        changed
    });
}

#[test]
fn dates_tags_estimates_and_wishes_change_nothing() {
    changes_nothing(6, 60, |rng, team, _| {
        let mut changed = team.to_vec();
        for draft in &mut changed {
            draft.date =
                Some(format!("2026-0{}-1{}", rng.u8(1..=9), rng.u8(..=9)).parse().unwrap());
            draft.self_estimate = rng.bool().then(|| rng.u8(1..=4));
            for partner in &mut draft.partners {
                partner.desired = rng.bool().then(|| rng.u8(..=4));
            }
        }
        rng.shuffle(&mut changed);
        changed
    });
}

/// Partners that fewer than k people of the school name appear nowhere, whoever named them.
#[test]
fn partners_that_are_not_shown_may_be_any_others() {
    changes_nothing(7, 60, |rng, team, _| {
        let mut changed = team.to_vec();
        let mut n_strange = 0;
        for draft in &mut changed {
            // One stranger of each name, so fewer than any k.
            if draft.perspective == Perspective::School && n_strange < 3 {
                let name = ["de moskee op de hoek", "Jan", "Anna"][n_strange];
                draft.partners.push(entry(rng, (PartnerKind::Vrijetijd, Some(name)), SHAPE));
                n_strange += 1;
            }
        }
        changed
    });
}

/// People are counted, not entries.
#[test]
fn three_entries_of_one_person_are_one_person() {
    let mut rng = Rng::with_seed(8);
    let whole = Shape { most: 5, gaps: 0 };
    let mut person = person(&mut rng, Perspective::School, Form::Full, whole);
    person.partners = vec![entry(&mut rng, (PartnerKind::Kinderopvang, None), whole); 20];
    let others = (0..4).map(|_| {
        let mut other = crate::random::person(&mut rng, Perspective::School, Form::Full, whole);
        other.partners.clear();
        other
    });
    let team: Vec<Draft> = others.chain([person.clone()]).collect();
    let mode = Mode::anonymous(Some(4), &KANSENGELIJKHEID.rules.privacy).unwrap();
    assert!(summary(&team).result(mode).mutual.is_empty());
}

/// A list that everybody was asked about is shown in full, in order, whatever people answered.
#[test]
fn a_list_of_partners_is_shown_as_it_is() {
    let listed = [
        Partner { kind: PartnerKind::Vrijetijd, name: Some("Zwembad".into()) },
        Partner { kind: PartnerKind::Wijkteam, name: Some("Buurtteam Zuid".into()) },
    ];
    let mut rng = Rng::with_seed(9);
    for _ in 0..200 {
        let (team, mode) = (team(&mut rng, SHAPE), any_mode(&mut rng));
        let summary = summary(&team).about(listed.to_vec());
        let result = summary.result(mode);
        let names: Vec<_> = result.mutual.iter().map(|view| view.name.as_deref()).collect();
        assert_eq!(names, [Some("Zwembad"), Some("Buurtteam Zuid")]);
        assert_eq!(result.mutual[0].school, None, "nobody wrote about it");
        if !is_shown(&team, Perspective::School, mode) {
            assert_eq!(result.mutual[1].school, None);
        }
    }
}

/// Every number of a hidden perspective is missing, and so is its size.
#[test]
fn a_hidden_perspective_says_nothing() {
    let mut rng = Rng::with_seed(10);
    for _ in 0..2_000 {
        let (team, mode) = (team(&mut rng, SHAPE), any_mode(&mut rng));
        let result = summary(&team).result(mode);
        for perspective in &result.perspectives {
            assert_eq!(perspective.hidden, !is_shown(&team, perspective.id, mode));
            if perspective.hidden {
                assert_eq!(
                    (perspective.n, perspective.n_full, perspective.total),
                    (None, None, None)
                );
                for dimension in &perspective.dimensions {
                    assert_eq!((dimension.n, dimension.score), (None, None));
                    assert_eq!((dimension.anchor_n, dimension.anchor), (None, None));
                }
            }
        }
        let shown = result.perspectives.iter().filter_map(|perspective| perspective.n);
        let n: u32 = shown.sum();
        assert_eq!(result.respondents, (n > 0).then_some(n));
        assert_eq!(result.measure.is_none(), n == 0);
    }
}

/// What was shared gives the same result again, and groups of it add up.
#[test]
fn what_is_shared_reads_back_and_merges() {
    let mut rng = Rng::with_seed(11);
    for _ in 0..300 {
        let mode = any_mode(&mut rng);
        let [one, other] = [(); 2].map(|()| {
            let team = summary(&team(&mut rng, SHAPE));
            let histograms = team.histograms(anonymity(mode));
            let file = serde_json::to_string(&histograms).unwrap();
            let document = serde_json::from_str(&file).unwrap();
            let back =
                samenwerkscan::team::Histograms::parse(&document, &KANSENGELIJKHEID).unwrap();
            assert_eq!(back, histograms);
            assert_eq!(back.result(), team.result(mode));
            back
        });
        let both = one.clone().merged(&other).unwrap();
        let file = serde_json::to_string(&both).unwrap();
        let document = serde_json::from_str(&file).unwrap();
        let back = samenwerkscan::team::Histograms::parse(&document, &KANSENGELIJKHEID).unwrap();
        assert_eq!(back, both);
        let n = |result: &TeamResult| result.respondents.unwrap_or(0);
        assert_eq!(n(&both.result()), n(&one.result()) + n(&other.result()));
        for (item, idx) in both.result().items.iter().zip(0..) {
            let parts = [&one, &other].map(|part| part.result().items[idx].n.unwrap_or(0));
            assert_eq!(item.n.unwrap_or(0), parts[0] + parts[1]);
        }
    }
}

#[test]
fn groups_of_three_and_open_parents_are_refused() {
    let rules = &KANSENGELIJKHEID.rules.privacy;
    let code = |k| Mode::anonymous(Some(k), rules).map_or_else(ModeError::code, |_| "fine");
    assert_eq!(
        [0, 2, 3, 4, 20, 21].map(code),
        ["groupSize", "groupSize", "groupOfThree", "fine", "fine", "groupSize"]
    );
    let mode = Mode::anonymous(None, rules).unwrap();
    let code = |side| mode.openly(side).map_or_else(ModeError::code, |_| "fine");
    assert_eq!(
        Perspective::ALL.map(code),
        ["notAnOrganisation", "fine", "notAnOrganisation", "fine"]
    );
}
