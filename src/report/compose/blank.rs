//! The form on paper, for people who fill in without a computer.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::base::Form;
use crate::field::{Leefwereld, PartnerKind, Perspective};
use crate::instrument::{Choice, Item};
use crate::interview::{Asked, Notes, Page, Question, messages};
use crate::report::{Block, Cells, Report, Section, Table, paragraph, section};
use crate::words::Text;

impl Report {
    /// The questions of a form, with room for answers. On the full form the school also gets the
    /// questions about a partner, and a partner those about the school.
    ///
    /// ```
    /// use samenwerkscan::interview::Asked;
    /// use samenwerkscan::{Form, KANSENGELIJKHEID, BuiltInLang, report::Report};
    ///
    /// let form = Report::blank(&Asked::new(&KANSENGELIJKHEID, BuiltInLang::Nl), Form::Short);
    /// assert!(form.html().to_string().contains("Ouders denken mee"));
    /// ```
    #[must_use]
    pub fn blank(asked: &Asked, form: Form) -> Self {
        let paper = Paper(asked);
        // One sheet for everybody: the short form is made for parents, the full one for the others, of whom these two
        // sides are asked most.
        let readers = match form {
            Form::Full => &[Perspective::Partners, Perspective::School][..],
            Form::Short => &[Perspective::Ouders],
        };
        let mut pages: Vec<(Notes, Page)> = Vec::new();
        for reader in readers {
            let mut notes = Notes::new(asked.instrument());
            notes.answer_as(*reader);
            for page in notes.pages() {
                if !pages.iter().any(|(_, known)| *known == page) {
                    pages.push((notes.clone(), page));
                }
            }
        }
        let mut number = 0;
        let mut sections: Vec<Section> = pages
            .iter()
            .filter_map(|(notes, page)| paper.page(notes, *page, &mut number))
            .collect();
        let what_next = vec![paper.say(&messages::WHAT_NEXT)];
        sections.push(section("after", asked.text(&messages::THANKS), what_next));
        let subtitle = match form {
            Form::Full => &messages::SUBTITLE_FULL,
            Form::Short => &messages::SUBTITLE_SHORT,
        };
        Self {
            lang: asked.lang(),
            title: asked.text(&asked.instrument().title).to_owned(),
            about: None,
            subtitle: asked.text(subtitle).to_owned(),
            sections,
        }
    }
}

/// A section that may begin on one page and end on the next.
fn questions(heading: &str, blocks: Vec<Block>) -> Section {
    section("questions", heading, blocks)
}

/// An instrument on paper.
#[derive(Clone, Copy)]
struct Paper<'a>(&'a Asked);

impl Paper<'_> {
    /// A page of the interview as a section; `None` if it is part of another.
    /// The items get numbers, by which whoever has the paper types it in: `number` is the last so far.
    fn page(self, notes: &Notes, page: Page, number: &mut u32) -> Option<Section> {
        let Self(asked) = self;
        let instrument = asked.instrument();
        match page {
            Page::Who => Some(self.who(&notes.questions(page))),
            Page::Dimension(at) => {
                let dimension = instrument.dimensions.get(at)?;
                let mut blocks = vec![self.say(&dimension.meaning)];
                blocks.extend(self.items(notes, page, number));
                Some(questions(asked.text(&dimension.label), blocks))
            }
            Page::Anchors => {
                let blocks = self.items(notes, page, number).collect();
                Some(questions(asked.text(&instrument.scale.question), blocks))
            }
            Page::School => {
                let about = &instrument.partner_scan.about_school;
                let mut blocks = vec![self.say(&messages::SCHOOL_HOW), self.say(about)];
                blocks.extend(self.items(notes, page, number));
                Some(questions(asked.text(&messages::SCHOOL), blocks))
            }
            Page::Partners => Some(self.partner()),
            Page::From | Page::Partner(_) => None,
        }
    }

    fn items(self, notes: &Notes, page: Page, number: &mut u32) -> impl Iterator<Item = Block> {
        let asked = notes.questions(page).into_iter();
        asked.filter_map(move |question| {
            let item = notes.item(question)?;
            *number += 1;
            let (number, text) = (Some(*number), self.text(&item.text));
            Some(Block::Question { number, text, choices: self.answers() })
        })
    }

    /// About the reader, and what to know before the first statement.
    fn who(self, asked_here: &[Question]) -> Section {
        let Self(asked) = self;
        let instrument = asked.instrument();
        let sides = Perspective::ALL.map(|side| self.text(&side.profile().name));
        let mut blocks = vec![
            self.say(&instrument.purpose),
            self.say(&messages::HOW),
            self.say(&messages::NO_NAME),
            self.line(&messages::DATE),
            self.question(&messages::PERSPECTIVE, sides.into()),
            self.line(&messages::FROM),
        ];
        if asked_here.contains(&Question::SelfEstimate) {
            blocks.push(self.question(&instrument.own_estimate, self.levels(1)));
        }
        blocks.push(Block::Heading { text: self.text(&messages::MEANING) });
        let rows =
            self.choices().map(|choice| vec![self.text(&choice.label), self.text(&choice.help)]);
        blocks.push(Block::Table(Table {
            cells: Cells::Reading,
            header: vec![self.text(&instrument.scale.question), self.text(&messages::IN_WORDS)],
            rows: rows.collect(),
        }));
        section("before", asked.text(&messages::BEFORE), blocks)
    }

    /// The questions about any partner, to copy for each.
    fn partner(self) -> Section {
        let Self(asked) = self;
        let scan = &asked.instrument().partner_scan;
        let gate = [&scan.gate.yes, &scan.gate.wanted, &scan.gate.not_needed];
        let kinds = PartnerKind::ALL.map(|kind| self.text(&kind.profile().name));
        let worlds = Leefwereld::ALL.map(|world| self.text(world.name()));
        let mut blocks = vec![
            self.say(&messages::PARTNER_HOW),
            self.question(&messages::PARTNER_KIND, kinds.into()),
            self.line(&messages::PARTNER_NAME),
            self.question(&messages::LEEFWERELDEN, worlds.into()),
            self.question(&scan.gate.question, gate.map(|text| self.text(text)).into()),
            self.say(&messages::ONLY_IF_YES),
        ];
        blocks.extend(scan.core.iter().map(|item| self.item(item)));
        for kind in scan.kinds.iter().filter(|kind| !kind.items.is_empty()) {
            let name = asked.text(&kind.kind.profile().name);
            let text = asked.fill(&messages::ONLY_FOR, [&name]);
            blocks.push(Block::Heading { text });
            blocks.extend(kind.items.iter().map(|item| self.item(item)));
        }
        blocks.push(self.question(&scan.wish, self.levels(0)));
        questions(asked.text(&messages::PARTNER), blocks)
    }

    fn choices(&self) -> impl Iterator<Item = &Choice> {
        let scale = &self.0.instrument().scale;
        scale.steps.iter().chain([&scale.dont_know, &scale.not_applicable])
    }

    fn item(self, item: &Item) -> Block {
        self.question(&item.text, self.answers())
    }

    /// The answers, each after the sign by which whoever has the paper types it in: `0 Nog niet`.
    fn answers(self) -> Vec<String> {
        let n_ratings = self.0.instrument().scale.steps.len();
        let ratings = (0..n_ratings).map(|rating| rating.to_string());
        let signs = ratings.chain(["?".into(), "-".into()]);
        let signed = signs.zip(self.choices());
        signed.map(|(sign, choice)| format!("{sign}\u{A0}{}", self.0.text(&choice.label))).collect()
    }

    /// The names of the levels from this one on.
    fn levels(self, lowest: usize) -> Vec<String> {
        let levels = self.0.instrument().levels.iter().skip(lowest);
        levels.map(|level| self.text(&level.name)).collect()
    }

    fn text(self, text: &Text) -> String {
        self.0.text(text).to_owned()
    }

    fn say(self, text: &Text) -> Block {
        paragraph(self.0.text(text))
    }

    fn line(self, label: &Text) -> Block {
        Block::Line { label: self.text(label) }
    }

    fn question(self, text: &Text, choices: Vec<String>) -> Block {
        Block::Question { number: None, text: self.text(text), choices }
    }
}
