//! The leefwereldenkaart: school, thuis and wijk around the child, with each partner in its place.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::canvas::{Canvas, GAP, LABEL, ON_DARK, Style, WORDS, table, text_width};
use super::circle::on_circle;
use super::map::{Beside, Map, MapPartner};
use super::places::{self, BOTTOM, CHILD, EDGE, MARK, Place, RADIUS};
use super::{Anchor, Figure, FigureKind, FigureTable, Role, axis, messages};
use crate::base::Level;
use crate::field::{Leefwereld, PartnerKind};
use crate::instrument::Spoken;
use crate::score::{LeefwereldScore, ScoreCard};
use crate::team::TeamResult;
use crate::words::{BuiltInLang, DASH};

/// Radius of the inside of a mark, which holds its number.
const DISC: i32 = 11;
/// Radius of the ring around it.
const RING: i32 = 17;
/// Radius of a partner in a small map.
const DOT: i32 = 9;
/// Size of the words in a small map.
const SMALL_WORDS: i32 = 22;
/// Maximum width of a world's name.
const NAME_WIDTH: i32 = 124;
/// Left edge of the texts in the list.
const INDENT: i32 = 40;

impl Figure {
    /// School, thuis and wijk around the child, with the partners of one respondent: how far each
    /// is now, and what is wished for. Their names are listed below the map.
    #[must_use]
    pub fn worlds(card: &ScoreCard, lang: BuiltInLang) -> Self {
        drawn(&Map::of_one(card, lang))
    }

    /// The same without legend and list, for a small picture.
    pub(crate) fn small_worlds(card: &ScoreCard, lang: BuiltInLang) -> Self {
        small(&Map::of_one(card, lang))
    }

    /// The same of a team, without legend and list.
    pub(crate) fn small_team_worlds(result: &TeamResult, lang: BuiltInLang) -> Self {
        small(&Map::of_team(result, lang))
    }

    /// The partners of all in a team, each at the level that the school gives it.
    #[must_use]
    pub fn team_worlds(result: &TeamResult, lang: BuiltInLang) -> Self {
        drawn(&Map::of_team(result, lang))
    }
}

/// The map with its legend and the list of partners.
fn drawn(map: &Map<'_>) -> Figure {
    let partners = numbered(map);
    let mut canvas = Canvas::new();
    circles(&mut canvas, map, &[17, LABEL.size], LABEL.size);
    for numbered in &partners {
        if let Some(place) = numbered.place {
            mark(&mut canvas, place, numbered, map.words);
        }
    }
    if partners.iter().any(Numbered::is_beside) {
        canvas.text(EDGE, Anchor::Start, LABEL, messages::FOR_ALL_WORLDS.get(map.words.lang));
    }
    let (mut bottom, mut list_top) = (BOTTOM, BOTTOM);
    if !partners.is_empty() {
        list_top = key(&mut canvas, bottom + GAP, &partners, map) + GAP;
        bottom = list(&mut canvas, list_top, &partners, map.words);
    }
    Figure { list_top, ..finished(canvas, bottom, map, &partners) }
}

/// The map for a small picture: larger names, a dot for each partner in a leefwereld, and what a dot is.
fn small(map: &Map<'_>) -> Figure {
    let partners = numbered(map);
    let mut canvas = Canvas::new();
    circles(&mut canvas, map, &[28, 22, 19], SMALL_WORDS);
    let active_from = Level::new(map.words.instrument.rules.active_from.value);
    let (mut n_dots, mut n_active) = (0, 0);
    for numbered in partners.iter().filter(|numbered| !numbered.partner.worlds.is_empty()) {
        if let Some(place) = numbered.place {
            let role = numbered.role(active_from);
            canvas.circle(place, DOT, role);
            n_dots += 1;
            n_active += i32::from(role == Role::Active);
        }
    }
    let key = match n_dots {
        0 => None,
        _ if n_dots == n_active => Some(&messages::DOTS),
        _ => Some(&messages::DOTS_AND_OPEN),
    };
    let bottom = key.map_or(BOTTOM, |key| {
        let style = Style::new(Role::Words, SMALL_WORDS).up_to_lines(4);
        let available = Figure::WIDTH - 2 * EDGE.0;
        let at = (EDGE.0, BOTTOM + GAP);
        canvas.paragraph(at, available, style, key.get(map.words.lang)) + GAP / 2
    });
    finished(canvas, bottom, map, &partners)
}

fn finished(canvas: Canvas, bottom: i32, map: &Map<'_>, partners: &[Numbered<'_>]) -> Figure {
    let n_unplaced = partners.iter().filter(|numbered| numbered.place.is_none()).count();
    let title = title(map, n_unplaced);
    canvas.finish(FigureKind::Worlds, map.words.lang, bottom, title, data(map))
}

/// A partner with its number and its place in the map, if there is room for it.
struct Numbered<'m> {
    number: usize,
    partner: &'m MapPartner<'m>,
    place: Option<Place>,
}

impl Numbered<'_> {
    /// Whether it is drawn beside the worlds.
    fn is_beside(&self) -> bool {
        self.place.is_some() && self.partner.worlds.is_empty()
    }

    /// The role of its disc.
    fn role(&self, active_from: Level) -> Role {
        match self.partner.level {
            _ if self.partner.is_wanted => Role::Wanted,
            Some(level) if level >= active_from => Role::Active,
            _ => Role::Inactive,
        }
    }
}

/// The partners that are there or wanted.
fn numbered<'m>(map: &'m Map<'_>) -> Vec<Numbered<'m>> {
    let mut numbered: Vec<Numbered<'m>> = Vec::new();
    let needed = map.partners.iter().filter(|partner| partner.is_drawn);
    for (partner, number) in needed.zip(1..) {
        let worlds = partner.worlds;
        let n_before = numbered.iter().filter(|other| other.partner.worlds == worlds).count();
        // A partner may reach children in places that are not known.
        let is_known = !worlds.is_empty() || partner.kind == PartnerKind::Gemeente;
        let place = places::places(worlds).get(n_before).copied().filter(|_| is_known);
        numbered.push(Numbered { number, partner, place });
    }
    numbered
}

/// The worlds. A name has the first of the sizes in which it fits.
fn circles(canvas: &mut Canvas, map: &Map<'_>, names: &[i32], state: i32) {
    for leefwereld in map.leefwerelden {
        let role = if leefwereld.white_spot { Role::WhiteSpot } else { role_of(leefwereld.id) };
        canvas.circle(places::middle(leefwereld.id), RADIUS, role);
    }
    for leefwereld in map.leefwerelden.iter().filter(|leefwereld| leefwereld.white_spot) {
        for (from, to) in places::hatch(leefwereld.id) {
            canvas.line(from, to, Role::WhiteSpot);
        }
    }
    for leefwereld in map.leefwerelden {
        name(canvas, *leefwereld, map.words.lang, names, state);
    }
    let (x, y) = CHILD;
    canvas.circle((x, y - 6), 5, Role::Child);
    canvas.polygon(body((x, y)), Role::Child);
}

/// Head and shoulders.
fn body((x, y): Place) -> Vec<Place> {
    let outline = [(-8, 11), (-8, 7), (-6, 3), (-2, 1), (2, 1), (6, 3), (8, 7), (8, 11)];
    outline.iter().map(|(right, down)| (x + right, y + down)).collect()
}

fn name(
    canvas: &mut Canvas,
    leefwereld: LeefwereldScore,
    lang: BuiltInLang,
    sizes: &[i32],
    state_size: i32,
) {
    let (x, y) = places::name(leefwereld.id);
    let state = if leefwereld.white_spot {
        Some(messages::WHITE_SPOT.owned(lang))
    } else {
        (leefwereld.active > 0).then(|| messages::N_ACTIVE.fill(lang, [&leefwereld.active]))
    };
    let label = leefwereld.id.label(lang);
    let mut styles = sizes.iter().map(|size| Style::new(role_of(leefwereld.id), *size));
    let fits = |style: &Style| text_width(*style, label) <= NAME_WIDTH;
    let style = styles.clone().find(fits).or(styles.next_back()).unwrap_or(LABEL);
    let below = Style::new(LABEL.role, state_size);
    if leefwereld.white_spot {
        let width = state.iter().map(|state| text_width(below, state)).fold(92, i32::max);
        let top = y - style.size;
        canvas.rect((x - width / 2, top), width, style.size + state_size + 11, Role::Paper);
    }
    canvas.text((x, y), Anchor::Middle, style, label);
    if let Some(state) = state {
        canvas.text((x, y + state_size + 5), Anchor::Middle, below, &state);
    }
}

const fn role_of(world: Leefwereld) -> Role {
    match world {
        Leefwereld::School => Role::School,
        Leefwereld::Thuis => Role::Thuis,
        Leefwereld::Wijk => Role::Wijk,
    }
}

/// The number of a partner in a ring with a segment for each level.
fn mark(canvas: &mut Canvas, at: Place, numbered: &Numbered<'_>, words: Spoken<'_>) {
    let role = numbered.role(Level::new(words.instrument.rules.active_from.value));
    ring(canvas, at, numbered.partner.level, numbered.partner.wish(), words);
    canvas.circle(at, DISC, role);
    let style = if role == Role::Active { ON_DARK } else { LABEL };
    canvas.text((at.0, at.1 + 5), Anchor::Middle, style, &numbered.number.to_string());
}

/// A segment for each level: filled up to now, open up to the wish.
fn ring(
    canvas: &mut Canvas,
    (x, y): Place,
    now: Option<Level>,
    wish: Option<Level>,
    words: Spoken<'_>,
) {
    let n_levels = words.instrument.levels.len().saturating_sub(1).max(2);
    let n_levels = u8::try_from(n_levels).unwrap_or(u8::MAX);
    let end = |piece: u8, radius: i32| {
        let (right, down) = on_circle(i32::from(piece), i32::from(n_levels), radius);
        (x + right, y + down)
    };
    canvas.circle((x, y), MARK + 1, Role::Paper);
    for piece in 0..n_levels {
        let level = Level::new(piece + 1);
        let (from, to) = (end(piece, RING), end(piece + 1, RING));
        if Some(level) <= now {
            canvas.arc(from, to, RING, Role::Now);
        } else if Some(level) <= wish {
            canvas.arc(from, to, RING, Role::Wish);
            canvas.arc(from, to, RING, Role::WishInside);
        } else {
            canvas.arc(from, to, RING, Role::Track);
        }
    }
    for piece in 0..n_levels {
        canvas.line(end(piece, RING - 3), end(piece, MARK + 1), Role::Gap);
    }
}

/// The legend of rings and discs.
fn key(canvas: &mut Canvas, top: i32, drawn: &[Numbered<'_>], map: &Map<'_>) -> i32 {
    let words = map.words;
    let lang = words.lang;
    let rules = &words.instrument.rules;
    let active_from = Level::new(rules.active_from.value);
    let active = messages::ACTIVE_FROM.fill(lang, [&active_from.number()]);
    let meanings = [
        (Role::Active, active.as_str()),
        (Role::Inactive, messages::INACTIVE.get(lang)),
        (Role::Wanted, messages::WANTED.get(lang)),
    ];
    let has_wishes =
        drawn.iter().any(|numbered| matches!(numbered.partner.beside, Beside::Wish(_)));
    let (now, wish) = (Level::new(2), has_wishes.then_some(Level::new(3)));
    ring(canvas, (MARK + 1, top + 20), Some(now), wish, words);
    canvas.circle((MARK + 1, top + 20), DISC, Role::Inactive);
    let available = Figure::WIDTH - INDENT - 8;
    let y = canvas.paragraph((INDENT + 8, top), available, WORDS, map.ring.get(lang));
    let used = meanings
        .into_iter()
        .filter(|(role, _)| drawn.iter().any(|numbered| numbered.role(active_from) == *role));
    let y = axis::key(canvas, y.max(top + 2 * MARK + 2) + 4, used, |canvas, at, role| {
        canvas.circle(at, 10, role);
    });
    if drawn.iter().any(Numbered::is_beside) {
        axis::note(canvas, y, messages::FOR_ALL_WORLDS_MEANING.get(lang))
    } else {
        y
    }
}

/// The key to the numbers, each with its level now and its wish.
fn list(canvas: &mut Canvas, top: i32, drawn: &[Numbered<'_>], words: Spoken<'_>) -> i32 {
    let mut y = top;
    for numbered in drawn {
        let available = Figure::WIDTH - INDENT;
        let name = words.partner(numbered.partner.kind, numbered.partner.name);
        let number = format!("{}.", numbered.number);
        let baseline = y + LABEL.line_height() - 4;
        canvas.text((INDENT - 6, baseline), Anchor::End, LABEL, &number);
        y = canvas.paragraph((INDENT, y), available, LABEL, &name);
        let now = level_words(numbered.partner, words);
        let text = match numbered.partner.wish() {
            Some(wish) => messages::NOW_AND_WISH.fill(words.lang, [&now, &words.level_name(wish)]),
            None => messages::ONLY_NOW.fill(words.lang, [&now]),
        };
        y = canvas.paragraph((INDENT, y), available, WORDS, &text) + GAP / 2;
    }
    y
}

/// The level of a partner, or why there is none.
fn level_words(partner: &MapPartner<'_>, words: Spoken<'_>) -> String {
    let level = partner.level.map(|level| words.level_name(level));
    level.unwrap_or_else(|| partner.missing.get(words.lang)).to_owned()
}

/// `School: 2 actieve partners. Thuis: witte plek. …`
fn title(map: &Map<'_>, n_unplaced: usize) -> String {
    let lang = map.words.lang;
    if map.partners.is_empty() {
        return map.empty.owned(lang);
    }
    let sentence = |leefwereld: &LeefwereldScore| {
        let world = leefwereld.id.label(lang);
        if leefwereld.white_spot {
            messages::IS_WHITE_SPOT.fill(lang, [&world])
        } else {
            messages::active_partners(lang, world, leefwereld.active)
        }
    };
    let mut sentences: Vec<String> = map.leefwerelden.iter().map(sentence).collect();
    if n_unplaced > 0 {
        sentences.push(messages::only_in_list(lang, n_unplaced));
    }
    sentences.join(" ")
}

/// Every partner, including those that are not needed and so not drawn.
fn data(map: &Map<'_>) -> FigureTable {
    let (words, lang) = (map.words, map.words.lang);
    let header = [
        &messages::PARTNER,
        &messages::NUMBER,
        &messages::NOW,
        map.beside,
        &messages::LEEFWERELDEN,
    ];
    let mut number = 0;
    let rows = map.partners.iter().map(|partner| {
        number += u32::from(partner.is_drawn);
        let reached: Vec<&str> = partner.worlds.iter().map(|world| world.label(lang)).collect();
        let reached = match partner.kind {
            PartnerKind::Gemeente => messages::FOR_ALL_WORLDS.owned(lang),
            _ if reached.is_empty() => DASH.to_owned(),
            _ => reached.join(", "),
        };
        let beside = match partner.beside {
            Beside::Wish(Some(wish)) => words.numbered_level(wish),
            Beside::Wish(None) => messages::NO_WISH.owned(lang),
            Beside::NamedBy(side) => side.owned(lang),
        };
        vec![
            words.partner_in_text(partner.kind, partner.name),
            if partner.is_drawn { number.to_string() } else { DASH.to_owned() },
            partner
                .level
                .map_or_else(|| level_words(partner, words), |level| words.numbered_level(level)),
            beside,
            reached,
        ]
    });
    table(lang, header, rows.collect())
}
