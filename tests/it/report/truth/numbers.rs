//! S22: one number for one thing, in every part of a report.

use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::report::{Block, Report, Section};

use super::read::{Forms, Used};
use super::team::Team;
use super::{section, shown};

impl Team<'_> {
    /// S22: wherever a score or a difference of a dimension is said, it is the same number.
    #[track_caller]
    pub(super) fn one_number(&self, report: &Report, used: &mut Used) {
        let of = |name: &str| section(report, name).unwrap();
        for (idx, dimension) in self.result.dimensions.iter().enumerate() {
            let name = KANSENGELIJKHEID.dimensions[idx].label.get(self.lang);
            let score =
                dimension.score.map_or_else(|| "–".to_owned(), |score| shown(score).to_string());
            let gap = dimension.gap.map_or_else(|| "–".to_owned(), |gap| shown(gap).to_string());
            for row in rows(of("profile")).filter(|row| row[0] == name) {
                assert_eq!(row[1], score, "{}: {row:?}", self.name);
            }
            for row in rows(of("perspectives")).filter(|row| row[0] == name) {
                let (said, _) =
                    row.last().unwrap().split_once(", ").unwrap_or((row.last().unwrap(), ""));
                assert_eq!(said, gap, "{}: {row:?}", self.name);
            }
            for text in topic(report, name) {
                self.sides_of_gap(text, idx, used);
                for (form, expected) in [(TOPIC_GAP, &gap), (TOPIC_SCORE, &score)] {
                    let piece = form.1[self.lang as usize];
                    for part in text.split(". ").filter(|part| part.contains(piece)) {
                        used.saw(form.0);
                        let number = part.trim_end_matches('.').split(piece).nth(1).unwrap();
                        let number: String =
                            number.chars().take_while(char::is_ascii_digit).collect();
                        assert_eq!(number, *expected, "{}: {text}", self.name);
                    }
                }
            }
        }
    }
}

impl Team<'_> {
    /// Who is highest and who is lowest, each with its people.
    #[track_caller]
    fn sides_of_gap(&self, text: &str, idx: usize, used: &mut Used) {
        let form = &TOPIC_SIDES.1[self.lang as usize];
        let Some((_, sides)) = text.split_once(form[0]) else { return };
        used.saw(TOPIC_SIDES.0);
        let (highest, rest) = sides.split_once(form[1]).unwrap();
        let (lowest, _) = rest.split_once(").").unwrap();
        let lowest = format!("{lowest})");
        let expected = self.ends(idx).map(|points| self.sides_at(idx, points));
        assert_eq!([highest, &lowest], expected.each_ref().map(String::as_str), "{}", self.name);
    }
}

/// What stands before the number of a difference and of a score in a topic.
const TOPIC_GAP: (&str, [&str; 2]) = ("topicGap", ["verschil is ", "difference is "]);
const TOPIC_SCORE: (&str, [&str; 2]) = ("topicScore", ["score is ", "score is "]);
/// What stands before the sides that are highest, and before those that are lowest.
const TOPIC_SIDES: (&str, [[&str; 2]; 2]) = (
    "topicSides",
    [[" punten. Het hoogst: ", ". Het laagst: "], [" points. Highest: ", ". Lowest: "]],
);
/// A topic must say all of it somewhere, or this test would hold nothing of it.
pub(super) const TOPICS: Forms = &[TOPIC_GAP, TOPIC_SCORE, (TOPIC_SIDES.0, ["", ""])];

/// The rows of the tables and of the pictures in a section.
fn rows(section: &Section) -> impl Iterator<Item = &Vec<String>> {
    section.blocks.iter().flat_map(|block| match block {
        Block::Table(table) => table.rows.as_slice(),
        Block::Figure { figure } => figure.table.rows.as_slice(),
        _ => &[],
    })
}

/// What the topic with this name begins with.
fn topic<'r>(report: &'r Report, name: &str) -> impl Iterator<Item = &'r str> {
    let blocks = section(report, "topics").map(|topic| topic.blocks.as_slice()).unwrap_or_default();
    let is_topic = move |block: &Block| matches!(block, Block::Heading { text } if text.split_once(". ").is_some_and(|parts| parts.1 == name));
    let place = blocks.iter().position(is_topic).map_or(blocks.len(), |place| place + 1);
    blocks[place..].iter().take(1).filter_map(|block| match block {
        Block::Paragraph { text } => Some(text.as_str()),
        _ => None,
    })
}
