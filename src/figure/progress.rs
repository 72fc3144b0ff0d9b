//! Two moments: where each dimension was and where it is now.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::axis::{Axis, head, key, note};
use super::canvas::{Canvas, GAP};
use super::{Figure, FigureKind, FigureTable, Role, messages};
use crate::base::Points;
use crate::field::Perspective;
use crate::instrument::Spoken;
use crate::team::{Progress, Verdict};
use crate::words::{BuiltInLang, DASH, listed};

/// Gap between the name of a row and its scale, and below the scale.
const ROOM: i32 = 14;
/// Length of an arrow head.
const ARROW: i32 = 10;

impl Figure {
    /// The dimensions at two moments, and whether each difference is a change (S14).
    #[must_use]
    pub fn progress(progress: &Progress, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: progress.instrument(), lang };
        let rows = rows(progress, words);
        let mut canvas = Canvas::new();
        let mut y = 0;
        if rows.iter().any(|row| row.before.is_some() || row.after.is_some()) {
            let moments = [
                (Role::Before, messages::BEFORE.get(lang)),
                (Role::After, messages::NOW.get(lang)),
            ];
            y = key(&mut canvas, y, moments, point);
        }
        for row in &rows {
            y = row.draw(&mut canvas, y + GAP, words);
        }
        y = Axis::INSET.numbers(&mut canvas, y, words);
        if let Some(text) = left_out(progress, lang) {
            y = note(&mut canvas, y + GAP / 2, &text);
        }
        let title = title(progress, words);
        canvas.finish(FigureKind::Progress, lang, y, title, data(&rows, words))
    }
}

/// The total, or one dimension.
struct Row<'r> {
    name: &'r str,
    before: Option<Points>,
    after: Option<Points>,
    verdict: Option<Verdict>,
    left_out: &'r [Perspective],
    /// The title says already that there are too few people in these groups.
    is_said: bool,
}

fn rows<'r>(progress: &'r Progress, words: Spoken<'r>) -> Vec<Row<'r>> {
    let total = &progress.total;
    let is_said = |verdict, left_out: &[Perspective]| {
        verdict == Some(Verdict::TooFew) && verdict == total.verdict && left_out == total.left_out
    };
    let whole = Row {
        name: messages::ALL_DIMENSIONS.get(words.lang),
        before: total.before,
        after: total.after,
        verdict: total.verdict,
        left_out: &total.left_out,
        is_said: is_said(total.verdict, &total.left_out),
    };
    let dimensions = progress.dimensions.iter().map(|dimension| Row {
        name: words.dimension(&dimension.id),
        before: dimension.before,
        after: dimension.after,
        verdict: dimension.verdict,
        left_out: &dimension.left_out,
        is_said: is_said(dimension.verdict, &dimension.left_out),
    });
    [whole].into_iter().chain(dimensions).collect()
}

impl Row<'_> {
    /// What there is to say of the difference, if the title does not say it.
    fn in_words(&self, lang: BuiltInLang) -> Option<&'static str> {
        let verdict = self.verdict.map(|verdict| messages::verdict(lang, verdict));
        (!self.is_said).then(|| verdict.unwrap_or(messages::NOTHING_TO_SAY.get(lang)))
    }

    fn draw(&self, canvas: &mut Canvas, top: i32, words: Spoken<'_>) -> i32 {
        let shown = |score: Option<Points>| score.map(|score| words.shown(score).0);
        let (before, after) = (shown(self.before), shown(self.after));
        let numbers =
            format!("{} → {}", words.points_or_dash(self.before), words.points_or_dash(self.after));
        let in_words = self.in_words(words.lang).unwrap_or_default();
        let y = head(canvas, top, self.name, &numbers, in_words) + ROOM;
        let axis = Axis::INSET;
        axis.line(canvas, y, words);
        if let (Some(before), Some(after)) = (before, after) {
            self.arrow(canvas, (axis.at(before), y), (axis.at(after), y));
        }
        for (role, points) in [(Role::Before, before), (Role::After, after)] {
            if let Some(points) = points {
                point(canvas, (axis.at(points), y), role);
            }
        }
        y + ROOM
    }

    /// From before to after. Only a change beyond chance gets an unbroken arrow.
    fn arrow(&self, canvas: &mut Canvas, from: (i32, i32), to: (i32, i32)) {
        let role = match self.verdict {
            Some(Verdict::Clear) => Role::Change,
            _ => Role::Chance,
        };
        canvas.line(from, to, role);
        let direction = (to.0 - from.0).signum();
        if (to.0 - from.0).abs() > 3 * ARROW {
            let (tip, back) = (to.0 - 8 * direction, to.0 - (8 + ARROW) * direction);
            let head = vec![(tip, to.1), (back, to.1 - 7), (back, to.1 + 7)];
            canvas.polygon(head, Role::Change);
        }
    }
}

/// The mark of a moment. Before is a ring, so that it still shows if nothing changed.
fn point(canvas: &mut Canvas, at: (i32, i32), role: Role) {
    canvas.circle(at, if role == Role::Before { 8 } else { 6 }, role);
}

/// Which groups are left out of the total or of some dimension, in words.
pub(crate) fn left_out(progress: &Progress, lang: BuiltInLang) -> Option<String> {
    let total = &progress.total;
    let dimensions =
        progress.dimensions.iter().map(|dimension| (dimension.before, &dimension.left_out));
    let numbers = [(total.before, &total.left_out)].into_iter().chain(dimensions);
    let lists: Vec<&[Perspective]> =
        numbers.filter(|(before, _)| before.is_some()).map(|(_, list)| list.as_slice()).collect();
    let sides = Perspective::ALL.into_iter();
    let sides: Vec<Perspective> =
        sides.filter(|side| lists.iter().any(|list| list.contains(side))).collect();
    let is_always = lists.iter().all(|list| sides.iter().all(|side| list.contains(side)));
    let sentence =
        if is_always { &messages::ALWAYS_LEFT_OUT } else { &messages::SOMETIMES_LEFT_OUT };
    let labels: Vec<&str> = sides.iter().map(|side| side.label(lang)).collect();
    (!labels.is_empty()).then(|| sentence.fill(lang, [&listed(lang, &labels)]))
}

/// How the total changed, and whether that is a change.
pub(crate) fn whole(progress: &Progress, words: Spoken<'_>) -> String {
    let (lang, total) = (words.lang, &progress.total);
    let (Some(before), Some(after), Some(verdict)) = (total.before, total.after, total.verdict)
    else {
        let text = if progress.perspectives.is_empty() {
            &messages::NOTHING_SHARED
        } else {
            &messages::NO_CHANGE_KNOWN
        };
        return text.owned(lang);
    };
    let (before, after) = (words.points(before), words.points(after));
    let change = messages::TOTAL_CHANGE.fill(lang, [&before, &after]);
    format!("{change} {}", messages::judged(lang, verdict))
}

fn title(progress: &Progress, words: Spoken<'_>) -> String {
    let whole = whole(progress, words);
    let clear =
        progress.dimensions.iter().filter(|dimension| dimension.verdict == Some(Verdict::Clear));
    match clear.count() {
        0 => whole,
        n_clear => {
            let n_dimensions = progress.dimensions.len();
            let clear = messages::CLEAR_CHANGES.fill(words.lang, [&n_clear, &n_dimensions]);
            format!("{whole} {clear}")
        }
    }
}

fn data(rows: &[Row<'_>], words: Spoken<'_>) -> FigureTable {
    let lang = words.lang;
    let header = [&messages::DIMENSION, &messages::BEFORE, &messages::NOW, &messages::DIFFERENCE];
    let header = header.map(|text| text.owned(lang)).into();
    let rows = rows.iter().map(|row| {
        let (before, after) = (words.points_or_dash(row.before), words.points_or_dash(row.after));
        let left_out: Vec<&str> = row.left_out.iter().map(|side| side.label(lang)).collect();
        let verdict = match (row.in_words(lang), &left_out[..]) {
            (None, _) => DASH.to_owned(),
            (Some(verdict), []) => verdict.to_owned(),
            (Some(verdict), sides) => {
                messages::WITHOUT.fill(lang, [&verdict, &listed(lang, sides)])
            }
        };
        vec![row.name.to_owned(), before, after, verdict]
    });
    FigureTable { header, rows: rows.collect() }
}
