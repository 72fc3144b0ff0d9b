//! The picture of school, thuis and wijk: marks and hatching are in the worlds that they are about.

use samenwerkscan::figure::{Figure, Role, Shape};
use samenwerkscan::{BuiltInLang, Leefwereld, PartnerKind, score};

use super::layout::{check_solo, partner, with_partners};

/// The middle of each world, by hand.
const MIDDLES: [(Leefwereld, (i32, i32)); 3] = [
    (Leefwereld::School, (200, 134)),
    (Leefwereld::Thuis, (134, 248)),
    (Leefwereld::Wijk, (266, 248)),
];
/// Where the map ends and the key begins.
const BOTTOM: i32 = 382;

fn distance(one: (i32, i32), other: (i32, i32)) -> f64 {
    f64::from(one.0 - other.0).hypot(f64::from(one.1 - other.1))
}

/// Every part of the map, with more partners than it has room for. Each mark stays inside the worlds
/// of its partner and outside the others, and touches no other mark.
#[test]
fn marks_are_in_their_worlds() {
    for bits in 1..8_usize {
        let worlds: Vec<Leefwereld> =
            (0..3).filter(|bit| bits & 1 << bit != 0).map(|bit| Leefwereld::ALL[bit]).collect();
        let partners = (0..12).map(|number| {
            partner(PartnerKind::Anders, &format!("Partner {number}"), Some(&worlds))
        });
        let response = with_partners(partners.collect());
        check_solo("all in one part", &response);
        let figure = Figure::worlds(&score(&response), BuiltInLang::En);
        let marks: Vec<(i32, i32)> = figure
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Circle { x, y, role: Role::Wanted, .. } if *y < BOTTOM => Some((*x, *y)),
                _ => None,
            })
            .collect();
        assert!(marks.len() >= 4, "{worlds:?}: {marks:?}");
        for (idx, one) in marks.iter().enumerate() {
            for (world, middle) in &MIDDLES {
                let away = distance(*one, *middle);
                let is_right = if worlds.contains(world) { away <= 111.0 } else { away >= 149.0 };
                assert!(is_right, "{worlds:?}: {one:?} is {away} from {world}");
            }
            assert!(marks[idx + 1..].iter().all(|other| distance(*one, *other) >= 38.5), "{one:?}");
        }
    }
}

/// A municipality reaches children through others, so all three worlds are white spots. The lines
/// run through every region that belongs to one world, and through no other.
#[test]
fn a_white_spot_is_hatched_all_over() {
    let response = with_partners(vec![partner(PartnerKind::Gemeente, "Gemeente", None)]);
    let figure = Figure::worlds(&score(&response), BuiltInLang::Nl);
    let lines: Vec<[(i32, i32); 2]> = figure
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Line { x1, y1, x2, y2, role: Role::WhiteSpot } if *y2 < BOTTOM => {
                Some([(*x1, *y1), (*x2, *y2)])
            }
            _ => None,
        })
        .collect();
    // The only world with this region, with this much distance to its edges.
    let owner = |place: (i32, i32), margin: f64| {
        let [inside, outside] = [130.0 - margin, 130.0 + margin];
        let (inside, others): (Vec<_>, Vec<_>) =
            MIDDLES.iter().partition(|(_, middle)| distance(place, *middle) <= inside);
        let is_free = others.iter().all(|(_, middle)| distance(place, *middle) >= outside);
        (inside.len() == 1 && is_free).then(|| inside[0].0)
    };
    for [from, to] in &lines {
        let middle = (i32::midpoint(from.0, to.0), i32::midpoint(from.1, to.1));
        let of = owner(middle, 0.0);
        assert!(
            of.is_some() && owner(*from, 0.0) == of && owner(*to, 0.0) == of,
            "{from:?} {to:?}"
        );
        assert_eq!(to.0 - from.0, to.1 - from.1, "{from:?} {to:?} slants");
    }
    for (x, y) in (0..400).flat_map(|x| (0..BOTTOM).map(move |y| (x, y))) {
        if owner((x, y), 8.0).is_none() {
            continue;
        }
        let is_near = |[from, to]: &[(i32, i32); 2]| {
            (from.0 - 6..=to.0 + 6).contains(&x) && ((y - x) - (from.1 - from.0)).abs() <= 6
        };
        assert!(lines.iter().any(is_near), "no line near {x}, {y}");
    }
}
