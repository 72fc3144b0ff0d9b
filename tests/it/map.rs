//! The leefwereldenkaart of a team: the partners of all, white spots, and who names whom.

use fastrand::Rng;
use samenwerkscan::Leefwereld::{School, Thuis, Wijk};
use samenwerkscan::figure::{Figure, FigureKind};
use samenwerkscan::report::{Format, Outcome, Report};
use samenwerkscan::team::{Mode, NamedBy, Summary, TeamMap, TeamPartner};
use samenwerkscan::{
    Answer, BuiltInLang, Draft, Form, KANSENGELIJKHEID, Leefwereld, Leefwerelden, Level,
    ListedPartner, Partner, PartnerDraft, PartnerKind, Perspective, Working,
};

use crate::random::{Shape, person, responses, team};
use crate::team_file::mode;

fn partner(kind: PartnerKind, name: &str) -> Partner {
    Partner { kind, name: (!name.is_empty()).then(|| name.into()) }
}

/// An entry with the same rating of every core item.
fn works(partner: Partner, rating: u8) -> PartnerDraft {
    let mut entry = PartnerDraft::new(partner, Working::Yes);
    for item in &*KANSENGELIJKHEID.partner_scan.core {
        entry.answers.insert(item.id.clone(), Answer::Rating(rating));
    }
    entry
}

fn at_school(partners: Vec<PartnerDraft>) -> Draft {
    let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::School);
    draft.partners = partners;
    draft
}

fn from(partner: Partner, rating: u8) -> Draft {
    let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::Partners);
    draft.about_school = Some(works(partner.clone(), rating).answers);
    draft.from = Some(partner);
    draft
}

fn map(team: &[Draft], mode: Mode) -> TeamMap {
    Summary::of(responses(team)).unwrap().result(mode).map
}

fn find<'m>(map: &'m TeamMap, name: &str) -> &'m TeamPartner {
    map.partners.iter().find(|partner| partner.name.as_deref() == Some(name)).unwrap()
}

#[test]
fn the_partners_of_all_are_on_one_map() {
    use PartnerKind::{Anders, Jongerenwerk, Ouders, Vrijetijd, Wijkteam};

    let zuid = || partner(Wijkteam, "Buurtteam Zuid");
    let mut garden = works(partner(Anders, "Moestuin"), 4);
    garden.leefwerelden = Some(Leefwerelden::of(&[Wijk]));
    let team = [
        at_school(vec![
            works(zuid(), 2),
            PartnerDraft::new(partner(Vrijetijd, "Zwembad"), Working::NotNeeded),
        ]),
        at_school(vec![works(partner(Wijkteam, "buurtteam zuid"), 4), garden]),
        at_school(vec![PartnerDraft::new(partner(Ouders, "Ouderraad"), Working::Wanted)]),
        from(zuid(), 1),
        from(partner(Jongerenwerk, "Welzijn Oost"), 3),
        from(partner(Vrijetijd, "Zwembad"), 2),
    ];
    let map = map(&team, Mode::Open);
    let names: Vec<_> =
        map.partners.iter().map(|partner| partner.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["Buurtteam Zuid", "Zwembad", "Moestuin", "Ouderraad", "Welzijn Oost"]);

    let points = |points: Option<samenwerkscan::Points>| points.map(samenwerkscan::Points::to_f64);
    let zuid = find(&map, "Buurtteam Zuid");
    // Ratings of 2 and of 4 are 50 and 100 points: 75, level 4.
    assert_eq!((points(zuid.school), points(zuid.partner)), (Some(75.0), Some(25.0)));
    assert_eq!(zuid.level, Some(Level::new(4)));
    assert_eq!((zuid.working, zuid.named_by), (Some(Working::Yes), Some(NamedBy::Both)));
    let pool = find(&map, "Zwembad");
    assert_eq!((pool.working, pool.named_by), (Some(Working::NotNeeded), Some(NamedBy::Partner)));
    assert_eq!(pool.level, None);
    let garden = find(&map, "Moestuin");
    assert_eq!(garden.leefwerelden, Leefwerelden::of(&[Wijk]));
    assert_eq!((garden.working, garden.named_by), (Some(Working::Yes), None));
    let parents = find(&map, "Ouderraad");
    assert_eq!((parents.working, parents.level), (Some(Working::Wanted), Some(Level::NONE)));
    let youth = find(&map, "Welzijn Oost");
    assert_eq!((youth.working, youth.named_by, youth.level), (None, Some(NamedBy::Partner), None));
    assert_eq!(points(youth.partner), Some(75.0));

    // Thuis has the neighbourhood team, wijk that and the garden. At school there are only parents, who are
    // wanted, and youth work, which says itself that it works there: so school is no white spot.
    let [school, thuis, wijk] = map.leefwerelden;
    assert_eq!((school.active, thuis.active, wijk.active), (0, 1, 2));
    assert!(!school.white_spot && !thuis.white_spot && !wijk.white_spot);

    let report =
        Report::team(&Summary::of(responses(&team)).unwrap().result(Mode::Open), BuiltInLang::Nl);
    let text = report.write(Format::Markdown);
    assert!(text.contains("Jongerenwerk: Welzijn Oost zegt met de school samen te werken. De school noemt deze partner niet."), "{text}");
    assert!(
        text.contains(
            "Zwembad zegt met de school samen te werken. Voor de school is dat nu niet nodig."
        ),
        "{text}"
    );
}

/// S9 in its own words, for the partners of a map.
#[test]
fn white_spots_are_where_nobody_is_or_might_be_active() {
    let mut rng = Rng::with_seed(1);
    let mut n_white = 0;
    for _ in 0..2_000 {
        let team = team(&mut rng, Shape { most: 5, gaps: 20 });
        let map = map(&team, Mode::Open);
        for world in map.leefwerelden {
            let counting = map.partners.iter().filter(|partner| {
                partner.kind != PartnerKind::Gemeente
                    && partner.leefwerelden.contains(world.id)
                    && (partner.working != Some(Working::NotNeeded) || partner.named_by.is_some())
            });
            let levels: Vec<_> = counting.map(|level| level.level.map(Level::number)).collect();
            let active =
                levels.iter().filter(|level| level.is_some_and(|level| level >= 2)).count();
            assert_eq!(world.active as usize, active);
            assert_eq!(
                world.highest_level.map(Level::number),
                levels.iter().copied().flatten().max()
            );
            let might_be = levels.contains(&None);
            assert_eq!(world.white_spot, !map.partners.is_empty() && active == 0 && !might_be);
            n_white += usize::from(world.white_spot);
        }
    }
    assert!(n_white > 50, "{n_white} white spots");
}

/// A leefwereld counts if at least half of those who name the partner give it.
#[test]
fn leefwerelden_are_those_of_half_of_the_people() {
    let reaches = |worlds: &[Leefwereld]| {
        let mut entry = works(partner(PartnerKind::Wijkteam, "Zuid"), 3);
        entry.leefwerelden = Some(Leefwerelden::of(worlds));
        at_school(vec![entry])
    };
    for (given, expected) in [
        ([&[Wijk][..], &[Wijk], &[School]], &[Wijk][..]),
        ([&[Wijk, Thuis], &[Wijk], &[Thuis]], &[Thuis, Wijk]),
        // Nobody agrees: those of its kind.
        ([&[School], &[Thuis], &[Wijk]], &[Thuis, Wijk]),
    ] {
        let map = map(&given.map(reaches), Mode::Open);
        assert_eq!(map.partners[0].leefwerelden, Leefwerelden::of(expected));
    }
}

/// In anonymous mode the map shows the list, with the leefwerelden of the list, and claims a white spot only if
/// there is one.
#[test]
fn a_list_makes_white_spots_certain() {
    let team: Vec<Draft> =
        (0..5).map(|_| at_school(vec![works(partner(PartnerKind::Wijkteam, "Zuid"), 4)])).collect();
    let summary = || Summary::of(responses(&team)).unwrap();
    let without = summary().result(mode(5)).map;
    assert_eq!(without.partners[0].named_by, None);
    assert!(without.leefwerelden.iter().all(|world| !world.white_spot), "others may be hidden");

    let listed = ListedPartner::new(
        partner(PartnerKind::Wijkteam, "Zuid"),
        Some(Leefwerelden::of(&[Thuis])),
    );
    let shareable = summary().about([listed]).shareable(mode(5));
    let file = serde_json::to_string(
        &samenwerkscan::saved::team_file::TeamDraft::new(shareable).finish().unwrap(),
    )
    .unwrap();
    let document = serde_json::from_str(&file).unwrap();
    let kept =
        samenwerkscan::saved::team_file::TeamFile::parse(&document, &KANSENGELIJKHEID).unwrap();
    let with = kept.summary().result().map;
    assert_eq!(with.leefwerelden.map(|world| world.white_spot), [true, false, true]);
    assert_eq!(with.partners[0].level, Some(Level::new(4)));
}

/// Without anybody of the school nobody can be said not to be named.
#[test]
fn the_school_is_silent_only_if_it_took_part() {
    let map = map(&[from(partner(PartnerKind::Jongerenwerk, "Oost"), 3)], Mode::Open);
    assert_eq!(map.partners[0].named_by, None);
}

#[test]
fn every_team_has_a_picture_of_its_map() {
    let mut rng = Rng::with_seed(2);
    for round in 0..400 {
        let team = team(&mut rng, Shape { most: 7, gaps: 20 });
        let mode = if round % 2 == 0 { Mode::Open } else { mode(4) };
        let responses = responses(&team);
        let result = Summary::of(&responses).unwrap().result(mode);
        for lang in BuiltInLang::ALL {
            let figure =
                Outcome::Team(&responses, &result).figure(FigureKind::Worlds, lang).unwrap();
            assert_eq!(figure, Figure::team_worlds(&result, lang));
            assert_eq!(figure.table.rows.len(), result.map.partners.len());
            assert!(figure.table.rows.iter().flatten().all(|cell| !cell.is_empty()));
            let svg = figure.svg().to_string();
            roxmltree::Document::parse(&svg).unwrap();
        }
    }
    let nobody = [person(&mut rng, Perspective::Ouders, Form::Short, Shape { most: 1, gaps: 0 })];
    let result = Summary::of(responses(&nobody)).unwrap().result(Mode::Open);
    assert_eq!(
        Figure::team_worlds(&result, BuiltInLang::Nl).title,
        "Er zijn nog geen partners ingevuld."
    );
}
