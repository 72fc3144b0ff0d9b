//! The built-in instrument is complete, and the check of instruments finds every flaw.

mod parameters;

use samenwerkscan::instrument::{Definition, Flaw, Item, Share};
use samenwerkscan::team::{Mode, Summary, TeamError};
use samenwerkscan::{
    BuiltInLang, Draft, Form, Instrument, KANSENGELIJKHEID, Level, PartnerKind, Perspective,
    Points, Text,
};

#[test]
fn the_built_in_instrument_is_whole() {
    let scan = &KANSENGELIJKHEID;
    assert_eq!((&*scan.id, &*scan.version), ("kansengelijkheid", "1.0"));
    let ids: Vec<&str> = scan.dimensions.iter().map(|dimension| &*dimension.id).collect();
    assert_eq!(ids, ["ambitie", "stem", "vertrouwen", "afspraken", "aanbod", "leren"]);
    for dimension in scan.dimensions.iter() {
        let ids: Vec<&str> = dimension.items.iter().map(|item| &*item.id).collect();
        let expected = (1..=4).map(|number| format!("{}-{number}", dimension.id));
        assert_eq!(ids, expected.collect::<Vec<_>>());
        assert_eq!(dimension.items_on(Form::Short)[0].id, format!("{}-1", dimension.id));
        assert_eq!(dimension.items_on(Form::Full).len(), 4);
    }
    assert_eq!((scan.scale.steps.len(), scan.scale.max(), scan.levels.len()), (5, 4, 5));
    assert_eq!(scan.highest_level(), Level::new(4));
    assert_eq!(scan.level(Level::new(5)), None);
}

#[test]
fn every_kind_of_partner_has_its_items() {
    let ids = |kind| {
        let items = KANSENGELIJKHEID.partner_scan.items(kind).skip(4);
        items.map(|item| item.id.to_string()).collect::<Vec<_>>().join(" ")
    };
    let expected = [
        "kinderopvang-1 kinderopvang-2",
        "vervolg-1 vervolg-2",
        "wijkteam-1 wijkteam-2",
        "jongerenwerk-1 jongerenwerk-2",
        "vrijetijd-1 vrijetijd-2",
        "organisatie-1 organisatie-2",
        "ouders-1 ouders-2",
        "gemeente-1 gemeente-2",
        "",
    ];
    assert_eq!(PartnerKind::ALL.map(ids), expected);
    for kind in PartnerKind::ALL {
        let core: Vec<&str> =
            KANSENGELIJKHEID.partner_scan.items(kind).take(4).map(|item| &*item.id).collect();
        assert_eq!(core, ["kern-1", "kern-2", "kern-3", "kern-4"]);
    }
    let first =
        |kind| KANSENGELIJKHEID.partner_scan.items(kind).next().unwrap().text.get(BuiltInLang::Nl);
    assert_ne!(first(PartnerKind::Ouders), first(PartnerKind::Wijkteam));
    assert_eq!(first(PartnerKind::Gemeente), first(PartnerKind::Wijkteam));
}

fn points(whole: u32) -> Points {
    Points::whole(whole).unwrap()
}

#[test]
fn the_parameters_of_the_rules() {
    let rules = &KANSENGELIJKHEID.rules;
    assert_eq!(rules.answered_share.value, Share { part: 3, of: 4 });
    assert_eq!((rules.minimum_answered.value, rules.minimum_dimensions.value), (2, 5));
    assert_eq!(*rules.cut_points.value, [25, 50, 75].map(points));
    assert_eq!((rules.cap.value, rules.active_from.value), (1, 2));
    assert_eq!(rules.unknown.share.value, Share { part: 3, of: 10 });
    assert_eq!(rules.unknown.minimum_answers.value, 3);
    assert_eq!(rules.agreement.minimum_respondents.value, 5);
    assert_eq!(rules.agreement.deviation_divisor.value, 6);
    assert_eq!(rules.agreement.chance_percent.value, 5);
    assert_eq!(rules.gap.large.value.to_f64(), 25.0);
    assert_eq!(rules.gap.moderate.value.to_f64(), 12.5);
    assert_eq!(rules.mutual.points.value.to_f64(), 25.0);
    assert_eq!(rules.change.points.value.to_f64(), 10.0);
    assert_eq!(rules.change.confidence_percent.value, 95);
    assert_eq!(rules.change.correlation_within.value, Share { part: 7, of: 10 });
    assert_eq!(rules.change.correlation_between.value, Share { part: 1, of: 2 });
    assert_eq!(rules.change.minimum_respondents.value, 5);
    let privacy = &rules.privacy;
    let sizes = [&privacy.group_size, &privacy.group_size_min, &privacy.group_size_max];
    assert_eq!(sizes.map(|size| size.value), [5, 4, 20]);
}

/// Damages a copy of the built-in instrument and compares what the check finds.
#[track_caller]
fn check_flaws(damage: impl FnOnce(&mut Definition), expected: &[(&str, Flaw)]) {
    let mut definition = Definition::clone(&KANSENGELIJKHEID);
    damage(&mut definition);
    let found: Vec<(String, Flaw)> =
        definition.check().into_iter().map(|(place, flaw)| (place.to_string(), flaw)).collect();
    let found: Vec<(&str, Flaw)> = found.iter().map(|(place, flaw)| (&**place, *flaw)).collect();
    assert_eq!(found, expected);
}

const N_DIMENSIONS: Flaw =
    Flaw::BadParameter { allowed: "at least 1, and at most the number of dimensions" };

const EMPTY: Text = Text::new("", "");

#[test]
fn ids_are_kebab_case_and_unique() {
    for id in ["", "A", "a b", "-a", "a-", "a--b", "é", "a_b"] {
        check_flaws(|definition| definition.id = id.into(), &[("/id", Flaw::BadId)]);
    }
    for id in ["a", "a-b", "9", "x1-2-y"] {
        check_flaws(|definition| definition.id = id.into(), &[]);
    }
    check_flaws(
        |definition| definition.dimensions.to_mut()[3].id = "x y".into(),
        &[("/dimensions/3/id", Flaw::BadId)],
    );
    check_flaws(
        |definition| definition.dimensions.to_mut()[3].id = "stem".into(),
        &[("/dimensions/3/id", Flaw::DuplicateId)],
    );
    check_flaws(
        |definition| definition.dimensions.to_mut()[3].items.to_mut()[1].id = "stem-1".into(),
        &[
            ("/dimensions/1/items/0", Flaw::DuplicateId),
            ("/dimensions/3/items/1", Flaw::DuplicateId),
        ],
    );
    check_flaws(
        |definition| {
            definition.partner_scan.kinds.to_mut()[2].items.to_mut()[0].id = "kern-4".into();
        },
        &[
            ("/partnerScan/core/3", Flaw::DuplicateId),
            ("/partnerScan/kinds/2/items/0", Flaw::DuplicateId),
        ],
    );
}

#[test]
fn texts_are_there_in_both_languages() {
    check_flaws(|definition| definition.title = EMPTY, &[("/title", Flaw::BlankText)]);
    check_flaws(
        |definition| definition.purpose = Text::new("x", " "),
        &[("/purpose", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.limits = Text::new("", "x"),
        &[("/limits", Flaw::BlankText)],
    );
    check_flaws(|definition| definition.own_estimate = EMPTY, &[("/ownEstimate", Flaw::BlankText)]);
    check_flaws(|definition| definition.version = " ".into(), &[("/version", Flaw::BlankText)]);
    check_flaws(
        |definition| definition.scale.question = EMPTY,
        &[("/scale/question", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.scale.steps.to_mut()[2].help = EMPTY,
        &[("/scale/steps/2", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.scale.steps.to_mut()[0].label = EMPTY,
        &[("/scale/steps/0", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.scale.dont_know.label = EMPTY,
        &[("/scale/dontKnow", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.scale.dont_know.help = EMPTY,
        &[("/scale/dontKnow", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.scale.not_applicable.label = EMPTY,
        &[("/scale/notApplicable", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.scale.not_applicable.help = EMPTY,
        &[("/scale/notApplicable", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.dimensions.to_mut()[1].label = EMPTY,
        &[("/dimensions/1/label", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.dimensions.to_mut()[1].plain_name = EMPTY,
        &[("/dimensions/1/plainName", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.dimensions.to_mut()[1].meaning = EMPTY,
        &[("/dimensions/1/meaning", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.dimensions.to_mut()[5].items.to_mut()[3].text = EMPTY,
        &[("/dimensions/5/items/3", Flaw::BlankText)],
    );
    for gate in 0..4 {
        let damage = |definition: &mut Definition| {
            let gates = &mut definition.partner_scan.gate;
            *[&mut gates.question, &mut gates.yes, &mut gates.wanted, &mut gates.not_needed]
                [gate] = EMPTY;
        };
        check_flaws(damage, &[("/partnerScan/gate", Flaw::BlankText)]);
    }
    check_flaws(
        |definition| definition.partner_scan.wish = EMPTY,
        &[("/partnerScan/wish", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.partner_scan.about_school = EMPTY,
        &[("/partnerScan/aboutSchool", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.partner_scan.core.to_mut()[0].text = EMPTY,
        &[("/partnerScan/core/0", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.levels.to_mut()[4].name = EMPTY,
        &[("/levels/4/name", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.levels.to_mut()[4].subtitle = EMPTY,
        &[("/levels/4/subtitle", Flaw::BlankText)],
    );
    check_flaws(
        |definition| definition.levels.to_mut()[4].definition = EMPTY,
        &[("/levels/4/definition", Flaw::BlankText)],
    );
}

#[test]
fn counts_are_within_their_limits() {
    check_flaws(
        |definition| definition.dimensions.to_mut()[0].items.to_mut().clear(),
        &[("/dimensions/0/items", Flaw::BadCount), ("/dimensions/0/anchor", Flaw::BadAnchor)],
    );
    check_flaws(
        |definition| definition.dimensions.to_mut()[0].anchor = 4,
        &[("/dimensions/0/anchor", Flaw::BadAnchor)],
    );
    let numbered = |from: usize, to: usize| {
        (from..to).map(|number| Item::of(format!("more-{number}"), Text::new("x", "x")))
    };
    check_flaws(
        |definition| definition.dimensions.to_mut()[0].items.to_mut().extend(numbered(4, 12)),
        &[],
    );
    check_flaws(
        |definition| definition.dimensions.to_mut()[0].items.to_mut().extend(numbered(4, 13)),
        &[("/dimensions/0/items", Flaw::BadCount)],
    );
    check_flaws(
        |definition| {
            definition.partner_scan.kinds.to_mut()[0].items.to_mut().extend(numbered(6, 12));
        },
        &[],
    );
    check_flaws(
        |definition| {
            definition.partner_scan.kinds.to_mut()[0].items.to_mut().extend(numbered(6, 13));
        },
        &[("/partnerScan/kinds/0/items", Flaw::BadCount)],
    );
    check_flaws(
        |definition| {
            definition.partner_scan.kinds.to_mut().clear();
            definition.partner_scan.core.to_mut().extend(numbered(4, 13));
        },
        &[("/partnerScan/core", Flaw::BadCount)],
    );
    check_flaws(
        |definition| {
            definition.partner_scan.kinds.to_mut().clear();
            definition.partner_scan.core.to_mut().clear();
        },
        &[("/partnerScan/core", Flaw::BadCount)],
    );
    check_flaws(|definition| definition.scale.steps.to_mut().truncate(2), &[]);
    check_flaws(
        |definition| definition.scale.steps.to_mut().truncate(1),
        &[("/scale/steps", Flaw::BadCount)],
    );
    let step = KANSENGELIJKHEID.scale.steps[0].clone();
    check_flaws(|definition| definition.scale.steps.to_mut().resize(11, step.clone()), &[]);
    check_flaws(
        |definition| definition.scale.steps.to_mut().resize(12, step),
        &[("/scale/steps", Flaw::BadCount)],
    );
    check_flaws(
        |definition| drop(definition.levels.to_mut().pop()),
        &[("/levels", Flaw::BadCount)],
    );
    check_flaws(
        |definition| {
            definition.dimensions.to_mut().clear();
        },
        &[("/dimensions", Flaw::BadCount), ("/rules/minimumDimensions", N_DIMENSIONS)],
    );
    let more = |count: usize| {
        move |definition: &mut Definition| {
            for number in 6..count {
                let mut dimension = definition.dimensions[0].clone();
                dimension.id = format!("more-{number}").into();
                for item in dimension.items.to_mut() {
                    item.id = format!("{}-{number}", item.id).into();
                }
                definition.dimensions.to_mut().push(dimension);
            }
        }
    };
    check_flaws(more(12), &[]);
    check_flaws(more(13), &[("/dimensions", Flaw::BadCount)]);
}

#[test]
fn kinds_and_variants_are_known_once() {
    check_flaws(
        |definition| definition.partner_scan.kinds.to_mut()[1].kind = PartnerKind::Kinderopvang,
        &[("/partnerScan/kinds/1/kind", Flaw::DoubleKind)],
    );
    let variant = |id, nl| {
        move |definition: &mut Definition| {
            definition.partner_scan.kinds.to_mut()[0]
                .variants
                .to_mut()
                .push(Item::new(id, nl, "x"));
        }
    };
    check_flaws(variant("kern-2", "x"), &[]);
    check_flaws(variant("kern-2", ""), &[("/partnerScan/kinds/0/variants/0", Flaw::BlankText)]);
    check_flaws(
        variant("kern-9", "x"),
        &[("/partnerScan/kinds/0/variants/0", Flaw::UnknownVariant)],
    );
}

#[test]
fn codes_of_flaws_are_stable() {
    let flaws = [
        (Flaw::BadId, "badId"),
        (Flaw::DuplicateId, "duplicateId"),
        (Flaw::BlankText, "blankText"),
        (Flaw::BadCount, "badCount"),
        (Flaw::BadAnchor, "badAnchor"),
        (Flaw::UnknownVariant, "unknownVariant"),
        (Flaw::DoubleKind, "doubleKind"),
        (Flaw::BadCutPoints, "badCutPoints"),
        (Flaw::BadParameter { allowed: "more" }, "badParameter"),
    ];
    for (flaw, code) in flaws {
        assert_eq!(flaw.code(), code);
        assert!(!flaw.to_string().is_empty());
    }
}

/// Several flaws are reported at once.
#[test]
fn all_flaws_are_reported_together() {
    check_flaws(
        |flaw| {
            flaw.id = "X".into();
            flaw.title = EMPTY;
            flaw.rules.minimum_dimensions.value = 0;
        },
        &[
            ("/id", Flaw::BadId),
            ("/title", Flaw::BlankText),
            ("/rules/minimumDimensions", N_DIMENSIONS),
        ],
    );
}

/// There is no instrument with flaws, so nothing can be read with one.
#[test]
fn a_definition_with_flaws_is_no_instrument() {
    let mut definition = Definition::clone(&KANSENGELIJKHEID);
    definition.rules.privacy.group_size_min.value = 1;
    definition.dimensions.to_mut()[1].id = "ambitie".into();
    let flaws = Instrument::new(definition.clone()).unwrap_err();
    assert_eq!(flaws.iter().copied().collect::<Vec<_>>(), definition.check());
    assert_eq!(
        flaws.to_string(),
        "/dimensions/1/id: this id is used twice\n\
         /rules/privacy/groupSizeMin: this parameter should be from 4 to 20",
    );
    assert_eq!(Instrument::try_from(definition), Err(flaws));
}

/// Equal definitions are one instrument, wherever they come from.
#[test]
fn instruments_are_equal_if_their_definitions_are() {
    let shared = Instrument::new(Definition::clone(&KANSENGELIJKHEID)).unwrap();
    assert_eq!(shared, KANSENGELIJKHEID);
    assert_eq!(Definition::from(shared.clone()), *KANSENGELIJKHEID);
    let mut other = Definition::from(shared);
    other.rules.cap.value = 2;
    assert_ne!(Instrument::new(other).unwrap(), KANSENGELIJKHEID);
}

/// One id and version is not enough: results of different rules or items are never taken together.
#[test]
fn results_of_different_instruments_are_not_mixed() {
    let changes: [fn(&mut Definition); 3] = [
        |definition| definition.rules.cap.value = 2,
        |rule| rule.dimensions.to_mut().truncate(5),
        |dimension| dimension.version = "2".into(),
    ];
    for change in changes {
        let mut definition = Definition::clone(&KANSENGELIJKHEID);
        change(&mut definition);
        let other = Instrument::new(definition).unwrap();
        let [one, two] = [&KANSENGELIJKHEID, &other]
            .map(|scan| Draft::new(scan, Form::Full, Perspective::School).finish().unwrap());
        let expected = TeamError::MixedInstruments {
            number: 2,
            id: "kansengelijkheid".into(),
            version: other.version.to_string(),
        };
        assert_eq!(Summary::of([&one, &two]).unwrap_err(), expected);
        let [one, two] = [one, two].map(|response| Summary::of([response]).unwrap());
        assert_eq!(one.clone().merged(&two).unwrap_err(), expected);
        let anonymous = Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap();
        for mode in [Mode::Open, anonymous] {
            assert_eq!(one.progress(&two, mode).unwrap_err(), expected);
        }
        let Mode::Anonymous(anonymity) = anonymous else { unreachable!() };
        let [one, two] = [one, two].map(|summary| summary.histograms(anonymity));
        assert_eq!(one.merged(&two).unwrap_err(), expected);
    }
}
