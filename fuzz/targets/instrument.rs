//! The built-in instrument with other rules and another shape. Either it has flaws, and then it is no
//! instrument, or everything works with it.
#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use samenwerkscan::instrument::{Definition, Share};
use samenwerkscan::report::Outcome;
use samenwerkscan::saved::{decode, encode};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    Answer, BuiltInLang, Draft, Form, Instrument, KANSENGELIJKHEID, Perspective, Points,
};
use samenwerkscan_fuzz::show;

fuzz_target!(|bytes: &[u8]| {
    let mut bytes = Unstructured::new(bytes);
    let Ok(definition) = changed(&mut bytes) else { return };
    let Ok(instrument) = Instrument::new(definition) else { return };
    let Ok(draft) = draft(&instrument, &mut bytes) else { return };
    let Ok(response) = draft.finish() else { return };
    assert!(decode(&encode(&response), &instrument).unwrap() == response, "a code loses something");
    show(Outcome::Solo(&response), BuiltInLang::Nl);
    let summary = Summary::of(vec![response; 5]).unwrap();
    let anonymous = Mode::anonymous(None, &instrument.rules.privacy).unwrap();
    for mode in [Mode::Open, anonymous] {
        show(Outcome::Team(&[], &summary.result(mode)), BuiltInLang::En);
    }
});

/// Up to eight changes.
fn changed(bytes: &mut Unstructured<'_>) -> Result<Definition> {
    let mut instrument = Definition::clone(&KANSENGELIJKHEID);
    for _ in 0..bytes.int_in_range(0..=8)? {
        change(&mut instrument, bytes)?;
    }
    Ok(instrument)
}

fn change(instrument: &mut Definition, bytes: &mut Unstructured<'_>) -> Result<()> {
    let rules = &mut instrument.rules;
    match bytes.int_in_range(0..=22)? {
        0 => rules.answered_share.value = share(bytes)?,
        1 => rules.minimum_answered.value = number(bytes)?,
        2 => rules.minimum_dimensions.value = number(bytes)?,
        3 => {
            let cut_points: Result<Vec<Points>> =
                (0..bytes.int_in_range(0..=6)?).map(|_| points(bytes)).collect();
            rules.cut_points.value = cut_points?.into();
        }
        4 => rules.levels_on_anchors.value = number(bytes)?,
        5 => rules.cap.value = bytes.arbitrary()?,
        6 => rules.active_from.value = bytes.arbitrary()?,
        7 => rules.unknown.share.value = share(bytes)?,
        8 => rules.agreement.minimum_respondents.value = number(bytes)?,
        9 => rules.agreement.deviation_divisor.value = number(bytes)?,
        10 => rules.agreement.chance_percent.value = number(bytes)?,
        11 => rules.gap.large.value = points(bytes)?,
        12 => rules.gap.moderate.value = points(bytes)?,
        13 => rules.change.confidence_percent.value = number(bytes)?,
        14 => rules.change.correlation_within.value = share(bytes)?,
        15 => rules.privacy.group_size_min.value = number(bytes)?,
        16 => rules.privacy.group_size_max.value = number(bytes)?,
        17 => {
            let length = bytes.int_in_range(0..=7)?;
            instrument.dimensions.to_mut().truncate(length);
        }
        18 => {
            let length = bytes.int_in_range(0..=14)?;
            let step = KANSENGELIJKHEID.scale.steps[0].clone();
            instrument.scale.steps.to_mut().resize(length, step);
        }
        19 => {
            let length = bytes.int_in_range(0..=14)?;
            instrument.levels.to_mut().resize(length, KANSENGELIJKHEID.levels[1].clone());
        }
        20 => {
            let length = bytes.int_in_range(0..=4)?;
            instrument.partner_scan.core.to_mut().truncate(length);
        }
        21 => {
            if let Some(dimension) = instrument.dimensions.to_mut().last_mut() {
                dimension.anchor = bytes.int_in_range(0..=5)?;
                dimension.id = String::arbitrary(bytes)?.into();
            }
        }
        _ => {
            if let Some(dimension) = instrument.dimensions.to_mut().first_mut() {
                dimension.items.to_mut().truncate(bytes.int_in_range(0..=4)?);
            }
        }
    }
    Ok(())
}

/// Mostly small, for most rules allow small numbers only.
fn number(bytes: &mut Unstructured<'_>) -> Result<u32> {
    if bytes.ratio(1, 4)? { bytes.arbitrary() } else { bytes.int_in_range(0..=12) }
}

fn share(bytes: &mut Unstructured<'_>) -> Result<Share> {
    Ok(Share { part: number(bytes)?, of: number(bytes)? })
}

fn points(bytes: &mut Unstructured<'_>) -> Result<Points> {
    Ok(Points::share(number(bytes)?, number(bytes)?).unwrap_or(Points::ZERO))
}

/// Answers to every item, also of ratings that the scale may not have.
fn draft(instrument: &Instrument, bytes: &mut Unstructured<'_>) -> Result<Draft> {
    let form = *bytes.choose(&Form::ALL)?;
    let mut draft = Draft::new(instrument, form, Perspective::School);
    for dimension in instrument.dimensions.iter() {
        for item in dimension.items_on(form) {
            let answer = match bytes.int_in_range(0..=6)? {
                5 => Answer::DontKnow,
                6 => Answer::NotApplicable,
                rating => Answer::Rating(rating),
            };
            draft.answers.insert(item.id.clone(), answer);
        }
    }
    Ok(draft)
}
