//! Random teams from a seed: small ones, with the gaps, forms and partners that real teams have.

use fastrand::Rng;
use samenwerkscan::{
    Answer, Draft, Form, KANSENGELIJKHEID, Partner, PartnerDraft, PartnerKind, Perspective,
    Response, Working,
};

/// The shape of random teams.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    /// The most people of one perspective.
    pub(crate) most: usize,
    /// The percentage of answers that are not a rating.
    pub(crate) gaps: u32,
}

/// The kinds of partner and the names that people write down, with spellings that match.
const WRITTEN: [(PartnerKind, Option<&str>); 7] = [
    (PartnerKind::Wijkteam, Some("Buurtteam Zuid")),
    (PartnerKind::Wijkteam, Some(" buurtteam zuid")),
    (PartnerKind::Wijkteam, None),
    (PartnerKind::Jongerenwerk, Some("Welzijn Oost")),
    (PartnerKind::Jongerenwerk, None),
    (PartnerKind::Kinderopvang, None),
    (PartnerKind::Gemeente, None),
];

/// The people of a team, of every perspective from none to `most`, at least one in all.
pub(crate) fn team(rng: &mut Rng, shape: Shape) -> Vec<Draft> {
    let mut team = Vec::new();
    while team.is_empty() {
        for perspective in Perspective::ALL {
            let n = if rng.u8(..3) == 0 { 0 } else { rng.usize(..=shape.most) };
            let n_short = match rng.u8(..6) {
                0 => rng.usize(..=n),
                1 => n,
                2 | 3 => n.saturating_sub(rng.usize(1..=3)),
                _ => 0,
            };
            let forms = (0..n).map(|idx| if idx < n_short { Form::Short } else { Form::Full });
            team.extend(forms.map(|form| person(rng, perspective, form, shape)));
        }
    }
    team
}

/// One person.
pub(crate) fn person(rng: &mut Rng, perspective: Perspective, form: Form, shape: Shape) -> Draft {
    let mut draft = Draft::new(&KANSENGELIJKHEID, form, perspective);
    // People of one side answer around a common level.
    let centre = rng.u8(..=4);
    for item in KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| dimension.items_on(form)) {
        if let Some(answer) = answer(rng, centre, shape) {
            draft.answers.insert(item.id.clone(), answer);
        }
    }
    draft.self_estimate = (rng.bool()).then(|| rng.u8(1..=4));
    if perspective == Perspective::Partners && rng.u8(..5) > 0 {
        draft.from = Some(partner(WRITTEN[rng.usize(..WRITTEN.len())]));
        if rng.u8(..5) > 0 {
            draft.about_school = Some(core_answers(rng, centre, shape));
        }
    }
    for _ in 0..rng.usize(..5) {
        let written = WRITTEN[rng.usize(..WRITTEN.len())];
        draft.partners.push(entry(rng, written, shape));
    }
    draft
}

/// Somebody's answers about a partner.
pub(crate) fn entry(
    rng: &mut Rng,
    written: (PartnerKind, Option<&str>),
    shape: Shape,
) -> PartnerDraft {
    let working = Working::ALL[rng.usize(..Working::ALL.len())];
    let mut entry = PartnerDraft::new(partner(written), working);
    if working == Working::Yes {
        let centre = rng.u8(..=4);
        entry.answers = core_answers(rng, centre, shape);
    }
    entry.desired = rng.bool().then(|| rng.u8(..=4));
    entry
}

fn partner((kind, name): (PartnerKind, Option<&str>)) -> Partner {
    Partner { kind, name: name.map(Into::into) }
}

fn core_answers(rng: &mut Rng, centre: u8, shape: Shape) -> samenwerkscan::response::DraftAnswers {
    let items = KANSENGELIJKHEID.partner_scan.core.iter();
    items.filter_map(|item| Some((item.id.clone(), answer(rng, centre, shape)?))).collect()
}

fn answer(rng: &mut Rng, centre: u8, shape: Shape) -> Option<Answer> {
    if rng.u32(..100) < shape.gaps {
        return [Some(Answer::DontKnow), Some(Answer::NotApplicable), None][rng.usize(..3)];
    }
    let rating = if rng.u8(..3) == 0 { rng.u8(..=4) } else { centre };
    Some(Answer::Rating(rating))
}

/// The responses of drafts.
pub(crate) fn responses(team: &[Draft]) -> Vec<Response> {
    team.iter().map(|draft| draft.finish().unwrap()).collect()
}
