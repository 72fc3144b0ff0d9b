//! Random instruments within all bounds, and people who fill them in.

use samenwerkscan::instrument::{Definition, Instrument, Item, Rules, Share};
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::{
    Answer, Draft, Form, KANSENGELIJKHEID, Leefwereld, Partner, PartnerDraft, PartnerKind,
    Perspective, Points, Response, Working,
};

use super::Random;

pub(crate) fn definition(random: &mut Random) -> Definition {
    let mut definition = Definition::clone(&KANSENGELIJKHEID);
    let mut n_items = 0;
    let mut items = |count: usize, text: &Item| -> Vec<Item> {
        let mut item = |_| {
            n_items += 1;
            let mut item = text.clone();
            item.id = format!("item-{n_items}").into();
            item
        };
        (0..count).map(&mut item).collect()
    };

    let step = definition.scale.steps[0].clone();
    definition.scale.steps = vec![step; random.from(2, 11)].into();
    let dimensions = (1..=random.from(1, 12)).zip(KANSENGELIJKHEID.dimensions.iter().cycle());
    let dimensions = dimensions.map(|(number, built_in)| {
        let mut dimension = built_in.clone();
        // Some dimensions have their own advice, others have unknown ids.
        if number > 6 {
            dimension.id = format!("dimension-{number}").into();
        }
        dimension.items = items(random.from(1, 12), &built_in.items[0]).into();
        dimension.anchor = random.from(0, dimension.items.len() - 1);
        dimension
    });
    definition.dimensions = dimensions.collect();

    let scan = &mut definition.partner_scan;
    scan.core = items(random.from(1, 12), &KANSENGELIJKHEID.partner_scan.core[0]).into();
    let left = 12 - scan.core.len();
    for kind in scan.kinds.to_mut() {
        kind.variants.to_mut().clear();
        kind.items = items(random.from(0, left), &scan.core[0]).into();
    }

    let n_levels = random.from(3, 11);
    let level = definition.levels[1].clone();
    definition.levels.to_mut().resize(n_levels, level);
    definition.rules.cut_points.value = cut_points(n_levels - 2, random).into();
    change_rules(&mut definition, random);
    definition
}

/// This many shares, rising between 0 and 100.
fn cut_points(count: usize, random: &mut Random) -> Vec<Points> {
    let of = random.from(u32::try_from(count).unwrap() + 1, 1000);
    let mut parts: Vec<u32> = Vec::new();
    while parts.len() < count {
        let part = random.from(1, of - 1);
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.sort_unstable();
    parts.into_iter().map(|part| Points::share(part, of).unwrap()).collect()
}

fn change_rules(definition: &mut Definition, random: &mut Random) {
    let core = &definition.partner_scan.core;
    let lists = definition.dimensions.iter().map(|dimension| &dimension.items).chain([core]);
    let fewest = lists.map(|items| items.len()).min().unwrap();
    let (n_dimensions, highest) =
        (definition.dimensions.len(), definition.highest_level().number());
    let Rules {
        answered_share,
        minimum_answered,
        minimum_dimensions,
        cut_points: _,
        levels_on_anchors,
        cap,
        active_from,
        unknown,
        agreement,
        gap,
        mutual,
        change,
        privacy,
        ..
    } = &mut definition.rules;
    answered_share.value = share(0, random);
    minimum_answered.value = u32::try_from(random.from(1, fewest)).unwrap();
    minimum_dimensions.value = u32::try_from(random.from(1, n_dimensions)).unwrap();
    levels_on_anchors.value = few(1, random);
    cap.value = random.from(0, highest - 1);
    active_from.value = random.from(1, highest);
    unknown.share.value = share(1, random);
    unknown.minimum_answers.value = few(1, random);
    agreement.minimum_respondents.value = few(2, random);
    agreement.deviation_divisor.value = random.from(5, 100);
    agreement.chance_percent.value = random.from(1, 99);
    let large = random.from(2, 1000);
    gap.large.value = Points::share(large, 1000).unwrap();
    gap.moderate.value = Points::share(random.from(1, large - 1), 1000).unwrap();
    mutual.points.value = Points::share(random.from(1, 1000), 1000).unwrap();
    change.points.value = Points::share(random.from(1, 1000), 1000).unwrap();
    change.confidence_percent.value = random.from(1, 99);
    change.correlation_within.value = share(0, random);
    change.correlation_between.value = share(0, random);
    change.minimum_respondents.value = few(2, random);
    privacy.group_size_min.value = random.from(4, 20);
    privacy.group_size_max.value = random.from(privacy.group_size_min.value, 20);
    privacy.group_size.value =
        random.from(privacy.group_size_min.value, privacy.group_size_max.value);
}

fn share(least: u32, random: &mut Random) -> Share {
    let of = random.from(1, 1000);
    Share { part: random.from(least, of), of }
}

/// A minimum that a small team usually reaches, or the maximum.
fn few(least: u32, random: &mut Random) -> u32 {
    if random.once_in(8) { 1000 } else { random.from(least, 8) }
}

/// One to 30 people of every perspective, on both forms.
pub(crate) fn team(instrument: &Instrument, random: &mut Random) -> Vec<Response> {
    let n_people: u8 = random.from(1, 30);
    (0..n_people).map(|_| person(instrument, random)).collect()
}

fn person(instrument: &Instrument, random: &mut Random) -> Response {
    let (form, perspective) = (random.pick(&Form::ALL), random.pick(&Perspective::ALL));
    let mut draft = Draft::new(instrument, form, perspective);
    let mut items = instrument.dimensions.iter().flat_map(|dimension| dimension.items_on(form));
    draft.answers = answers(&mut items, instrument, random);
    draft.self_estimate = Some(random.from(1, instrument.highest_level().number()));
    for _ in 0..random.from(0, 3_u8) {
        draft.partners.push(partner(instrument, random));
    }
    if perspective == Perspective::Partners {
        draft.from = Some(Partner { kind: random.pick(&PartnerKind::ALL[..8]), name: None });
        let mut core = instrument.partner_scan.core.iter();
        draft.about_school = Some(answers(&mut core, instrument, random));
    }
    draft.finish().unwrap()
}

fn partner(instrument: &Instrument, random: &mut Random) -> PartnerDraft {
    let kind = random.pick(&PartnerKind::ALL);
    let name = random.pick(&["Zon", "Maan"]).to_owned();
    let working = random.pick(&Working::ALL);
    let mut draft = PartnerDraft::new(Partner { kind, name: Some(name) }, working);
    draft.leefwerelden = Some([random.pick(&Leefwereld::ALL)].into_iter().collect());
    draft.desired = Some(random.from(0, instrument.highest_level().number()));
    if working == Working::Yes {
        draft.answers = answers(&mut instrument.partner_scan.items(kind), instrument, random);
    }
    draft
}

fn answers(
    items: &mut dyn Iterator<Item = &Item>,
    instrument: &Instrument,
    random: &mut Random,
) -> DraftAnswers {
    // Some people give the same answer everywhere, and some answer nearly nothing.
    let (only, highest) = (random.from(0, instrument.scale.max()), instrument.scale.max());
    let (same, rarely) = (random.once_in(6), random.once_in(8));
    let mut answer = |item: &Item| {
        let answer = match random.from(0, 12_u8) {
            _ if same => Answer::Rating(only),
            0 => Answer::DontKnow,
            1 => Answer::NotApplicable,
            2 => return None,
            _ if rarely => return None,
            _ => Answer::Rating(random.from(0, highest)),
        };
        Some((item.id.clone(), answer))
    };
    items.filter_map(&mut answer).collect()
}
