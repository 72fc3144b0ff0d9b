//! Every sentence of a report is true: it is read back with the form that it has, and what it says is
//! held against the numbers and against the answers themselves. A sentence that has no form here
//! fails, and so does a form that no report uses.

mod edges;
mod forms;
mod glance;
mod numbers;
mod progress;
mod read;
mod solo;
mod team;

use samenwerkscan::report::{Block, Report, Section};
use samenwerkscan::{
    Answer, BuiltInLang, Draft, Form, KANSENGELIJKHEID, Perspective, Points, Response,
};

/// A cheap source of numbers that look random: the same for every run.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// From 0 up to `n`.
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 33) % u64::try_from(n).unwrap()).unwrap()
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// How people answer. Most flavours give ties, of which there are few among random answers.
#[derive(Clone, Copy)]
enum Flavour {
    Any,
    AllThis(u8),
    OneOfTwo(u8, u8),
    ByDimension,
    MostlyUnknown,
    OneClick,
    ByPerson,
}

const FLAVOURS: [Flavour; 11] = [
    Flavour::Any,
    Flavour::Any,
    Flavour::AllThis(0),
    Flavour::AllThis(2),
    Flavour::AllThis(4),
    Flavour::OneOfTwo(0, 4),
    Flavour::OneOfTwo(2, 3),
    Flavour::ByDimension,
    Flavour::MostlyUnknown,
    Flavour::OneClick,
    Flavour::ByPerson,
];

/// One person's answers.
fn person(dice: &mut Dice, flavour: Flavour, form: Form, perspective: Perspective) -> Response {
    let mut draft = Draft::new(&KANSENGELIJKHEID, form, perspective);
    let rating = u8::try_from(dice.below(5)).unwrap();
    let by_dimension: Vec<u8> = (0..6).map(|_| u8::try_from(dice.below(5)).unwrap()).collect();
    for (idx, dimension) in KANSENGELIJKHEID.dimensions.iter().enumerate() {
        for item in dimension.items_on(form) {
            let any = Answer::Rating(u8::try_from(dice.below(5)).unwrap());
            let answer = match (flavour, dice.below(20)) {
                (Flavour::Any, 0) | (Flavour::MostlyUnknown, 0..14) => Some(Answer::DontKnow),
                (Flavour::Any, 1) => Some(Answer::NotApplicable),
                (Flavour::Any, 2) => None,
                (Flavour::AllThis(rating), _) => Some(Answer::Rating(rating)),
                (Flavour::OneOfTwo(one, other), _) => {
                    Some(Answer::Rating(dice.pick(&[one, other])))
                }
                (Flavour::ByDimension, _) => Some(Answer::Rating(by_dimension[idx])),
                (Flavour::Any | Flavour::MostlyUnknown, _) => Some(any),
                (Flavour::OneClick, _) => (idx == 4).then_some(any),
                (Flavour::ByPerson, _) => Some(Answer::Rating(rating)),
            };
            if let Some(answer) = answer {
                draft.answers.insert(item.id.clone(), answer);
            }
        }
    }
    draft.finish().unwrap()
}

/// A team of one to twelve people, of one flavour or of several.
pub(crate) fn people(dice: &mut Dice) -> Vec<Response> {
    let n_people = 1 + dice.below(12);
    let n_sides = 1 + dice.below(4);
    let (one, mixed) = (dice.pick(&FLAVOURS), dice.below(3) == 0);
    let forms = dice.pick(&[&[Form::Full][..], &[Form::Short], &[Form::Full, Form::Short]]);
    let people = (0..n_people).map(|_| {
        let flavour = if mixed { dice.pick(&FLAVOURS) } else { one };
        let (form, side) = (dice.pick(forms), dice.pick(&Perspective::ALL[..n_sides]));
        person(dice, flavour, form, side)
    });
    people.collect()
}

/// S16, by hand: rounding never lifts a score to a cut point.
pub(super) fn shown(points: Points) -> u64 {
    let rounded = points.rounded();
    let is_lifted = [25, 50, 75].contains(&rounded)
        && Some(points) < Points::whole(u32::try_from(rounded).unwrap());
    if is_lifted { rounded - 1 } else { rounded }
}

/// `A, B en C` as a list.
pub(super) fn names(text: &str, lang: BuiltInLang) -> Vec<&str> {
    let and = match lang {
        BuiltInLang::Nl => " en ",
        BuiltInLang::En => " and ",
    };
    let known = KANSENGELIJKHEID.dimensions.iter().map(|dimension| dimension.label.get(lang));
    let known = known.chain(Perspective::ALL.map(|side| side.label(lang)));
    let known: Vec<&str> =
        known.chain(KANSENGELIJKHEID.scale.steps.iter().map(|step| step.label.get(lang))).collect();
    // Some names have an "and" of their own, so known names are read off one by one.
    let (mut rest, mut found) = (text, Vec::new());
    while !rest.is_empty() {
        let name =
            known.iter().filter(|name| rest.starts_with(**name)).max_by_key(|name| name.len());
        let name = *name.unwrap_or_else(|| panic!("{rest:?} begins with no name in {text:?}"));
        found.push(name);
        rest = rest.strip_prefix(name).unwrap();
        rest = rest.strip_prefix(", ").or_else(|| rest.strip_prefix(and)).unwrap_or(rest);
    }
    found
}

/// Names in a sentence: with commas, and a word before the last.
fn listed(names: &[String], lang: BuiltInLang) -> String {
    let and = ["en", "and"][lang as usize];
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} {and} {last}", others.join(", ")),
    }
}

/// The labels of the dimensions for which something holds, in the order of the instrument.
fn dimensions_where(lang: BuiltInLang, holds: impl Fn(usize) -> bool) -> Vec<&'static str> {
    let dimensions = KANSENGELIJKHEID.dimensions.iter().enumerate();
    dimensions
        .filter(|(idx, _)| holds(*idx))
        .map(|(_, dimension)| dimension.label.get(lang))
        .collect()
}

pub(super) fn section<'r>(report: &'r Report, name: &str) -> Option<&'r Section> {
    report.sections.iter().find(|section| section.name == name)
}

/// The sentences of a section that stand by themselves; those of lists and tables do not.
fn sentences(section: &Section) -> impl Iterator<Item = &str> {
    section.blocks.iter().filter_map(|block| match block {
        Block::Lead { text } | Block::Paragraph { text } => Some(text.as_str()),
        Block::Figure { figure } => Some(figure.title.as_str()),
        _ => None,
    })
}

/// The items under the heading with this text, and how many more there are.
fn list_under<'r>(section: &'r Section, heading: &str) -> Option<&'r [Block]> {
    let is_heading = |block: &Block| matches!(block, Block::Heading { text } if text == heading);
    let place = section.blocks.iter().position(is_heading)?;
    Some(&section.blocks[place + 1..])
}

/// Checks the items of a list against those that should be in it: up to six, and the number of others.
#[track_caller]
fn check_list(section: &Section, heading: &str, lang: BuiltInLang, expected: &[&str]) {
    let Some(blocks) = list_under(section, heading) else {
        assert!(expected.is_empty(), "{heading} is missing: {expected:?}");
        return;
    };
    let Some(Block::List { items }) = blocks.first() else { panic!("{heading} has no list") };
    let said: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
    assert!(!said.is_empty() && said.iter().all(|text| expected.contains(text)), "{said:?}");
    assert_eq!(said.len(), expected.len().min(6), "{expected:?}");
    let n_more = match blocks.get(1) {
        Some(Block::Paragraph { text }) => match read::gaps(text, lang, MORE) {
            Some(gaps) => gaps[0].parse().unwrap(),
            None => usize::from(
                text == ["En nog 1 andere vraag.", "And 1 more question."][lang as usize],
            ),
        },
        _ => 0,
    };
    assert_eq!(said.len() + n_more, expected.len(), "{expected:?}");
}

const MORE: [&str; 2] = ["En nog {} andere vragen.", "And {} more questions."];
