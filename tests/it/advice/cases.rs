//! Answers that call up advice.

use samenwerkscan::advice::Advice;
use samenwerkscan::instrument::{Definition, DimensionGuide, Guide, Item};
use samenwerkscan::report::Report;
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::team::{Mode, Summary, TeamResult};
use samenwerkscan::{
    Answer, BuiltInLang, Draft, Form, Instrument, KANSENGELIJKHEID, Leefwereld, Partner,
    PartnerDraft, PartnerKind, Perspective, Points, Response, Working,
};

use crate::support::draft;
use crate::team::with_scores;

/// The advice for a draft.
pub(super) fn solo<T>(draft: &Draft, check: impl FnOnce(&Advice<'_>) -> T) -> T {
    let response = draft.finish().unwrap();
    check(&Advice::solo(&response))
}

/// The advice for a team.
pub(super) fn team_of<T>(
    responses: &[Response],
    mode: Mode,
    check: impl FnOnce(&Advice<'_>, &TeamResult) -> T,
) -> T {
    let result = Summary::of(responses).unwrap().result(mode);
    check(&Advice::team(&result), &result)
}

/// A full form with this rating on one dimension and the highest on all others.
pub(super) fn main_scan_but(id: &str, rating: u8) -> Draft {
    let mut draft = draft(&KANSENGELIJKHEID, Form::Full, &"4".repeat(24));
    for (item, answer) in &mut draft.answers {
        if item.starts_with(id) {
            *answer = Answer::Rating(rating);
        }
    }
    draft
}

/// A full form with the highest ratings and these partners: `kind yes level wish` (the wish is
/// optional), or `kind wanted`.
pub(super) fn with_partners(partners: &str) -> Draft {
    let mut draft = main_scan_but("leren", 3);
    for words in partners.split(", ") {
        let mut words = words.split(' ');
        let kind: PartnerKind = words.next().unwrap().parse().unwrap();
        let working: Working = words.next().unwrap().parse().unwrap();
        let mut number = || words.next().map(|word| word.parse::<u8>().unwrap());
        let level = if working == Working::Yes { number() } else { None };
        draft.partners.push(about(kind, working, level, number()));
    }
    draft
}

/// A school's answers about a partner: the lowest ratings that give a level.
fn about(
    kind: PartnerKind,
    working: Working,
    level: Option<u8>,
    desired: Option<u8>,
) -> PartnerDraft {
    let mut partner = PartnerDraft::new(named(kind), working);
    partner.leefwerelden = (kind == PartnerKind::Anders)
        .then(|| [Leefwereld::School, Leefwereld::Thuis, Leefwereld::Wijk].into_iter().collect());
    let items = KANSENGELIJKHEID.partner_scan.items(kind);
    let rated =
        level.map(|level| items.map(move |item| (item.id.clone(), Answer::Rating(level - 1))));
    partner.answers = rated.into_iter().flatten().collect();
    partner.desired = desired;
    partner
}

fn named(kind: PartnerKind) -> Partner {
    Partner { kind, name: (kind == PartnerKind::Anders).then(|| "bibliotheek".into()) }
}

/// A school that sees a partner at a level, and that partner, which gives the highest ratings.
fn two_views(kind: PartnerKind, level: u8) -> [Response; 2] {
    let mut school = main_scan_but("leren", 4);
    school.partners.push(about(kind, Working::Yes, Some(level), None));
    let mut partner = school.clone();
    partner.partners.clear();
    partner.perspective = Perspective::Partners;
    partner.from = Some(named(kind));
    let core = KANSENGELIJKHEID.partner_scan.core.iter();
    let answers: DraftAnswers = core.map(|item| (item.id.clone(), Answer::Rating(4))).collect();
    partner.about_school = Some(answers);
    [school, partner].map(|draft| draft.finish().unwrap())
}

/// An instrument with the ids of the built-in one and no advice, as if made in code.
pub(super) fn without_advice() -> Instrument {
    let mut other = Definition::clone(&KANSENGELIJKHEID);
    let bare = |item: &Item| Item::of(item.id.clone(), item.text.clone());
    for dimension in other.dimensions.to_mut() {
        dimension.guide = DimensionGuide::default();
        dimension.items = dimension.items.iter().map(bare).collect();
    }
    other.guide = Guide::default();
    Instrument::new(other).unwrap()
}

/// The built-in instrument with another number of levels.
pub(super) fn with_levels(n_levels: u8) -> Instrument {
    let mut other = Definition::clone(&KANSENGELIJKHEID);
    let cuts = (1..u32::from(n_levels)).map(|cut| Points::share(cut, n_levels.into()).unwrap());
    other.rules.cut_points.value = cuts.collect();
    let last = other.levels.last().unwrap().clone();
    other.levels.to_mut().resize(usize::from(n_levels) + 1, last);
    Instrument::new(other).unwrap()
}

/// The same answers to another instrument.
pub(super) fn on(instrument: &Instrument, draft: Draft) -> Draft {
    let mut other = Draft::new(instrument, draft.form, draft.perspective);
    (other.answers, other.partners) = (draft.answers, draft.partners);
    other
}

/// The checks of a case: of its advice, and of its report in every language.
type See<'s> = dyn FnMut(&Advice<'_>, &[Report]) + 's;

fn see_solo(draft: &Draft, see: &mut See<'_>) {
    let response = draft.finish().unwrap();
    let reports = BuiltInLang::ALL.map(|lang| Report::solo(&response, lang));
    see(&Advice::solo(&response), &reports);
}

fn see_team(responses: &[Response], see: &mut See<'_>) {
    team_of(responses, Mode::Open, |advice, result| {
        let reports = BuiltInLang::ALL.map(|lang| Report::team(result, lang));
        see(advice, &reports);
    });
}

/// A full form with the highest rating on every item but one.
pub(super) fn all_but_item(perspective: Perspective, id: &str, rating: u8) -> Draft {
    let mut draft = draft(&KANSENGELIJKHEID, Form::Full, &"4".repeat(24));
    draft.perspective = perspective;
    draft.answers.insert(id.to_owned().into(), Answer::Rating(rating));
    draft
}

/// A partner with the highest rating on every core item about the school but one.
fn about_school(id: &str, rating: u8) -> Draft {
    let mut draft = main_scan_but("leren", 3);
    draft.perspective = Perspective::Partners;
    draft.from = Some(named(PartnerKind::Wijkteam));
    let core = KANSENGELIJKHEID.partner_scan.core.iter();
    let rated = |item: &Item| if item.id == id { rating } else { 4 };
    draft.about_school =
        Some(core.map(|item| (item.id.clone(), Answer::Rating(rated(item)))).collect());
    draft
}

/// A school that is short of its wish with a partner because of one item.
fn partner_but_item(kind: PartnerKind, id: &str, rating: u8) -> Draft {
    let mut draft = main_scan_but("leren", 4);
    // The highest level begins at three for each item.
    let mut partner = about(kind, Working::Yes, Some(4), Some(4));
    partner.answers.insert(id.to_owned().into(), Answer::Rating(rating));
    draft.partners.push(partner);
    draft
}

/// Shows each item of the instrument from each side, not there yet and on its way.
fn each_item(see: &mut See<'_>) {
    for rating in [0, 2] {
        for item in KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| dimension.items.iter())
        {
            for perspective in Perspective::ALL {
                see_solo(&all_but_item(perspective, &item.id, rating), see);
            }
        }
        for item in KANSENGELIJKHEID.partner_scan.core.iter() {
            see_solo(&about_school(&item.id, rating), see);
        }
    }
    for kind in PartnerKind::ALL {
        for item in KANSENGELIJKHEID.partner_scan.items(kind) {
            for rating in [0, 2] {
                see_solo(&partner_but_item(kind, &item.id, rating), see);
            }
        }
    }
}

/// Shows each case.
pub(crate) fn each(see: &mut See<'_>) {
    each_item(see);
    for kind in PartnerKind::ALL {
        see_solo(&with_partners_of(kind), see);
        for level in 1..=4 {
            see_team(&two_views(kind, level), see);
        }
    }
    // School, thuis and wijk without a partner.
    for partner in ["wijkteam yes 4", "jongerenwerk yes 4", "ouders yes 4 4"] {
        see_solo(&with_partners(partner), see);
    }
    for partner in ["wijkteam yes 2 4", "wijkteam yes 1", "wijkteam yes 1, vrijetijd yes 4 2"] {
        see_solo(&with_partners(partner), see);
    }
    // Three partners that are wanted, and so three steps with the same reason.
    let mut wanted = with_partners("wijkteam wanted, kinderopvang wanted, vrijetijd wanted");
    for (id, answer) in &mut wanted.answers {
        if id.starts_with("stem") {
            *answer = Answer::Rating(1);
        } else if id.starts_with("leren") {
            *answer = Answer::DontKnow;
        }
    }
    see_solo(&wanted, see);
    for codes in ["4321x0", "000000", "444444", "222222", "110000", "4-----", "0-----", "332222"] {
        for perspective in Perspective::ALL {
            let mut draft = draft(&KANSENGELIJKHEID, Form::Short, codes);
            draft.perspective = perspective;
            see_solo(&draft, see);
        }
    }
    for rating in 0..=4 {
        let codes = rating.to_string().repeat(24);
        for perspective in Perspective::ALL {
            let mut draft = draft(&KANSENGELIJKHEID, Form::Full, &codes);
            draft.perspective = perspective;
            see_solo(&draft, see);
        }
        let team = [4 * rating, 4 * rating];
        see_team(&with_scores(Perspective::School, &team), see);
    }
    for codes in ["000000000000111111112222", "444444444444444400000000", "0101"] {
        see_solo(&draft(&KANSENGELIJKHEID, Form::Full, codes), see);
    }
    for instrument in [&without_advice(), &with_levels(3), &with_levels(6)] {
        for perspective in Perspective::ALL {
            for rating in [0, 3] {
                let mut draft = on(instrument, main_scan_but("leren", rating));
                draft.perspective = perspective;
                see_solo(&draft, see);
            }
        }
    }

    let sides = [
        with_scores(Perspective::School, &[12, 12, 4]),
        with_scores(Perspective::Gemeente, &[16, 16]),
    ];
    see_team(&sides.concat(), see);
    let codes = ["000000000000000000000000", "444444444444444444444444"];
    let opposed = [0, 0, 1, 1, 1].map(|idx| {
        let codes: &str = codes[idx];
        draft(&KANSENGELIJKHEID, Form::Full, codes).finish().unwrap()
    });
    see_team(&opposed, see);
    let short = |perspective, codes| {
        let mut draft = draft(&KANSENGELIJKHEID, Form::Short, codes);
        draft.perspective = perspective;
        draft.finish().unwrap()
    };
    let team = [
        short(Perspective::Ouders, "444x44"),
        short(Perspective::Ouders, "444x44"),
        short(Perspective::School, "400x44"),
    ];
    see_team(&team, see);
    let team =
        [with_scores(Perspective::School, &[12, 12]), vec![short(Perspective::Ouders, "011111")]];
    see_team(&team.concat(), see);

    let low = &[0, 0, 1, 0, 0][..];
    let moments = [low, &[4, 4, 5, 4, 4], &[12, 12, 13, 12, 12]];
    let moments =
        moments.map(|moment| Summary::of(with_scores(Perspective::School, moment)).unwrap());
    let wanted = Summary::of([with_partners("wijkteam wanted").finish().unwrap()]).unwrap();
    let [lowest, low, high] = &moments;
    let pairs = [(low, high), (high, low), (lowest, low), (low, low), (&wanted, &wanted)];
    for (before, after) in pairs {
        let change = before.progress(after, Mode::Open).unwrap();
        let reports = BuiltInLang::ALL.map(|lang| Report::progress(&change, lang));
        see(&Advice::progress(&change), &reports);
    }
}

/// A school that wants to work with a partner and works with others everywhere.
fn with_partners_of(kind: PartnerKind) -> Draft {
    let mut draft = main_scan_but("leren", 3);
    draft.partners.push(about(kind, Working::Wanted, None, None));
    let mut others = about(PartnerKind::Anders, Working::Yes, Some(4), None);
    others.partner.name = Some("jeugdverpleegkundige".into());
    draft.partners.push(others);
    draft
}
