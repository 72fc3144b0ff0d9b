//! Coordinates in the picture of school, thuis and wijk.

use crate::field::{Leefwereld, Leefwerelden};
use Leefwereld::{School, Thuis, Wijk};

/// A place in the picture.
pub(super) type Place = (i32, i32);

/// The radius of a world.
pub(super) const RADIUS: i32 = 130;
/// The centre of all worlds: the child.
pub(super) const CHILD: Place = (200, 210);
/// The bottom of the map.
pub(super) const BOTTOM: i32 = 382;
/// Baseline start of the label for partners outside every leefwereld.
pub(super) const EDGE: Place = (4, 18);
/// The radius of the mark of a partner, with its ring.
pub(super) const MARK: i32 = 19;

/// The centre of a world. The three overlap around the child.
pub(super) const fn middle(world: Leefwereld) -> Place {
    match world {
        School => (200, 134),
        Thuis => (134, 248),
        Wijk => (266, 248),
    }
}

/// The label of a world: the middle of its baseline, in the part of the circle that overlaps no
/// other.
pub(super) const fn name(world: Leefwereld) -> Place {
    match world {
        School => (200, 34),
        Thuis => (75, 286),
        Wijk => (325, 286),
    }
}

/// The places for marks in the region that belongs to exactly these worlds, best first.
///
/// Found by a one-off search. Each mark fits in its region and touches no other mark and no label;
/// a test checks that.
pub(super) fn places(worlds: Leefwerelden) -> &'static [Place] {
    match [School, Thuis, Wijk].map(|world| worlds.contains(world)) {
        [false, false, false] => &[(24, 46), (64, 46), (24, 88), (24, 130)],
        [true, false, false] => {
            &[(200, 92), (160, 92), (240, 92), (120, 93), (280, 93), (128, 53), (272, 53)]
        }
        [false, true, false] => {
            &[(60, 243), (100, 246), (66, 203), (28, 219), (75, 332), (115, 332)]
        }
        [false, false, true] => {
            &[(340, 243), (300, 246), (334, 203), (372, 219), (325, 332), (285, 332)]
        }
        [true, true, false] => &[(97, 171), (120, 139), (122, 201), (159, 141)],
        [true, false, true] => &[(303, 171), (280, 139), (278, 201), (241, 141)],
        [false, true, true] => &[(200, 285), (200, 324), (161, 280), (239, 280)],
        [true, true, true] => &[(200, 244), (166, 221), (234, 221), (179, 181), (221, 181)],
    }
}

/// Slanting lines through the region that belongs to this world alone.
pub(super) fn hatch(world: Leefwereld) -> impl Iterator<Item = (Place, Place)> {
    const STEP: i32 = 12;
    let reach = 2 * RADIUS / STEP + 1;
    let (x, y) = middle(world);
    (-reach..=reach).flat_map(move |step| {
        let down = y - x + step * STEP;
        let inside = chord(world, RADIUS - 2, down);
        let others = Leefwereld::ALL.into_iter().filter(move |other| *other != world);
        let mut free = [inside, None, None];
        for other in others.filter_map(|other| chord(other, RADIUS + 2, down)) {
            let [first, second, third] =
                free.map(|part| part.map_or([None; 2], |part| without(part, other)));
            let mut left = [first, second, third].into_iter().flatten().flatten();
            free = [left.next(), left.next(), left.next()];
        }
        free.into_iter()
            .flatten()
            .filter(|(from, to)| to - from > 2)
            .map(move |(from, to)| ((from, from + down), (to, to + down)))
    })
}

/// The range of `x` in which the line `y = x + down` is inside a world.
fn chord(world: Leefwereld, radius: i32, down: i32) -> Option<(i32, i32)> {
    let (x, y) = middle(world);
    let (sum, difference) = (x + y - down, x - y + down);
    let square = 2 * radius * radius - difference * difference;
    let root = square.checked_isqrt()?;
    Some(((sum - root) / 2, i32::midpoint(sum, root)))
}

/// An interval minus another interval.
fn without((from, to): (i32, i32), (begin, end): (i32, i32)) -> [Option<(i32, i32)>; 2] {
    let (left, right) = ((from, to.min(begin)), (from.max(end), to));
    [left, right].map(|(from, to)| (from < to).then_some((from, to)))
}
