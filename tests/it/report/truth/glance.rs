//! The first screen of a report: what came out highest, what to talk about, and one thing to do.

use samenwerkscan::report::{Block, Purpose, Report};
use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID, Perspective, Points};

use super::read::{Forms, Said, Used};
use super::{dimensions_where, listed, names, section, shown};
use crate::report::highlights;

#[rustfmt::skip]
pub(super) const STRENGTH: Forms = &[
    ("best", ["Dit gaat nu het best: {}.", "This is going best now: {}."]),
    ("cameOutHighest", ["Dit kwam het hoogst uit: {}.", "This came out highest: {}."]),
    ("oneAtTheBeginning", ["Dit staat nog aan het begin: {}.", "This is still at the beginning: {}."]),
    ("oneResult", ["Eén onderdeel heeft een uitkomst: {}.", "One part has a result: {}."]),
    ("allEqual", ["Alle onderdelen kwamen even hoog uit.", "All parts came out the same."]),
    ("theseEqual", ["Deze onderdelen kwamen even hoog uit: {}.", "These parts came out the same: {}."]),
    ("atTheBeginning", ["De samenwerking staat nog aan het begin.", "Working together is still at the beginning."]),
    ("scoreIs", ["De score is {} van 100.", "The score is {} out of 100."]),
    ("answerWas", ["Het antwoord was: {}.", "The answer was: {}."]),
    ("noStrength", ["Er zijn nog te weinig antwoorden om een sterk punt te noemen.", "There are not enough answers yet to name a strength."]),
    ("doubted", ["Niet elke groep ziet dit zo. Onder de 50 van 100: {}.", "Not every group sees it that way. Under 50 out of 100: {}."]),
];

/// What is known of the dimensions, which sides give one less than half and how many of their people have a score, and
/// how a side is named with its people.
pub(super) struct Dimensions<'d> {
    pub(super) scores: &'d [Option<Points>],
    pub(super) low_on: &'d dyn Fn(usize) -> Vec<(Perspective, usize)>,
    pub(super) voice: &'d dyn Fn(Perspective, usize) -> String,
}

impl Dimensions<'_> {
    /// Checks what came out highest, and that one thing to do is a step of a topic.
    #[track_caller]
    pub(super) fn check(&self, name: &str, report: &Report, lang: BuiltInLang, used: &mut Used) {
        for highlight in highlights(report) {
            let text = &highlight.text;
            match highlight.purpose {
                Purpose::Strength | Purpose::Beginning => {
                    for said in used.read(text, lang, STRENGTH) {
                        assert!(
                            self.holds(&said, lang),
                            "{name}: {} is not true: {text}",
                            said.form
                        );
                    }
                    let is_strength = highlight.purpose == Purpose::Strength;
                    assert_eq!(is_strength, self.is_strength(), "{name}: {text}");
                }
                Purpose::Topic => {}
                Purpose::Step => {
                    let topics = section(report, "topics").unwrap();
                    let steps = topics.blocks.iter().flat_map(|block| match block {
                        Block::List { items } => items.as_slice(),
                        _ => &[],
                    });
                    let is_step = steps.into_iter().any(|step| step.text == *text);
                    assert!(is_step, "{name}: {text}");
                }
                other => panic!("{name}: {other} is not read"),
            }
        }
    }

    fn highest(&self) -> Option<u64> {
        self.scores.iter().flatten().map(|score| shown(*score)).max()
    }

    fn is_highest(&self, idx: usize) -> bool {
        self.scores[idx].is_some_and(|score| Some(shown(score)) == self.highest())
    }

    /// The sides that doubt what is highest; of several dimensions, the one of which most of its people have a score.
    fn doubts(&self) -> Vec<String> {
        let is_strong = self.highest() >= Some(50);
        let doubts = (0..6).filter(|idx| is_strong && self.is_highest(*idx));
        let doubts: Vec<_> = doubts.flat_map(|idx| (self.low_on)(idx)).collect();
        let most = |side| doubts.iter().filter(|doubt| doubt.0 == side).map(|doubt| doubt.1).max();
        let doubts = Perspective::ALL.into_iter().filter_map(|side| Some((side, most(side)?)));
        doubts.map(|(side, n)| (self.voice)(side, n)).collect()
    }

    /// S21: under 50 nothing is a strength, nor if a side denies it.
    fn is_strength(&self) -> bool {
        self.highest() >= Some(50) && self.doubts().is_empty()
    }

    fn holds(&self, said: &Said<'_>, lang: BuiltInLang) -> bool {
        let n_known = self.scores.iter().flatten().count();
        let highest = dimensions_where(lang, |idx| self.is_highest(idx));
        let are_highest = || names(said.gaps[0], lang) == highest;
        let all_equal = n_known == highest.len();
        let is_low = self.highest() < Some(50);
        match said.form {
            "best" => self.is_strength() && !all_equal && are_highest(),
            "cameOutHighest" => !self.is_strength() && !all_equal && are_highest(),
            "oneAtTheBeginning" => n_known == 1 && is_low && are_highest(),
            "oneResult" => n_known == 1 && !is_low && are_highest(),
            "allEqual" => n_known == 6 && all_equal,
            "theseEqual" => (2..6).contains(&n_known) && all_equal && are_highest(),
            "atTheBeginning" => is_low && n_known > 1,
            "scoreIs" => Some(said.number(0)) == self.highest(),
            "answerWas" => {
                let steps = KANSENGELIJKHEID.scale.steps.iter();
                let place =
                    steps.map(|step| step.label.get(lang)).position(|step| step == said.gaps[0]);
                place.map(|place| 25 * u64::try_from(place).unwrap()) == self.highest()
            }
            "doubted" => {
                let doubts = self.doubts();
                !doubts.is_empty() && said.gaps[0] == listed(&doubts, lang)
            }
            "noStrength" => n_known == 0,
            _ => false,
        }
    }
}
