//! The form on paper, for people who fill in without a computer.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::base::Form;
use crate::field::{Leefwereld, PartnerKind, Perspective};
use crate::instrument::{Choice, Instrument, Item};
use crate::report::messages::{blank as messages, solo};
use crate::report::{Block, Cells, Report, Section, paragraph, say, section, table};
use crate::words::{Lang, Text};

impl Report {
    /// The questions of a form, with room for answers. On the full form the school also gets the
    /// questions about a partner, and a partner those about the school.
    ///
    /// ```
    /// use samenwerkscan::{Form, KANSENGELIJKHEID, Lang, report::Report};
    ///
    /// let form = Report::blank(&KANSENGELIJKHEID, Form::Short, Lang::Nl);
    /// assert!(form.html().to_string().contains("Ouders denken mee"));
    /// ```
    #[must_use]
    pub fn blank(instrument: &Instrument, form: Form, lang: Lang) -> Self {
        let paper = Paper { instrument, lang };
        let mut sections = vec![paper.before(form)];
        match form {
            Form::Full => {
                sections.extend(instrument.dimensions.iter().map(|own| {
                    let mut blocks = vec![say(&own.meaning, lang)];
                    blocks.extend(own.items.iter().map(|item| paper.item(item)));
                    questions(own.label.get(lang), blocks)
                }));
                sections.push(paper.school());
                sections.push(paper.partner());
            }
            Form::Short => {
                let anchors = instrument.dimensions.iter().flat_map(|own| own.items_on(form));
                let blocks = anchors.map(|item| paper.item(item)).collect();
                sections.push(questions(instrument.scale.question.get(lang), blocks));
            }
        }
        sections.push(section(
            "after",
            messages::THANKS.get(lang),
            vec![say(&messages::WHAT_NEXT, lang)],
        ));
        let subtitle = match form {
            Form::Full => &messages::SUBTITLE_FULL,
            Form::Short => &messages::SUBTITLE_SHORT,
        };
        Self {
            lang,
            title: instrument.title.owned(lang),
            about: None,
            subtitle: subtitle.owned(lang),
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
struct Paper<'i> {
    instrument: &'i Instrument,
    lang: Lang,
}

impl Paper<'_> {
    fn before(self, form: Form) -> Section {
        let (lang, scale) = (self.lang, &self.instrument.scale);
        let sides = Perspective::ALL.map(|side| side.label(lang).to_owned());
        let mut blocks = vec![
            say(&self.instrument.purpose, lang),
            say(&messages::HOW, lang),
            say(&messages::NO_NAME, lang),
            Block::Line { label: messages::DATE.owned(lang) },
            question(messages::PERSPECTIVE.get(lang), sides.into()),
            Block::Line { label: messages::FROM.owned(lang) },
        ];
        // The short form gives no level, so there is nothing to estimate.
        if form == Form::Full {
            let levels = self.levels(1);
            blocks.push(question(self.instrument.own_estimate.get(lang), levels));
        }
        blocks.push(Block::Heading { text: messages::MEANING.owned(lang) });
        let rows =
            self.choices().map(|choice| vec![choice.label.owned(lang), choice.help.owned(lang)]);
        let header = [&scale.question, &solo::IN_WORDS];
        blocks.push(table(Cells::Reading, lang, header, rows));
        section("before", messages::BEFORE.get(lang), blocks)
    }

    fn choices(&self) -> impl Iterator<Item = &Choice> {
        let scale = &self.instrument.scale;
        scale.steps.iter().chain([&scale.dont_know, &scale.not_applicable])
    }

    fn item(&self, item: &Item) -> Block {
        let choices = self.choices().map(|choice| choice.label.owned(self.lang));
        question(item.text.get(self.lang), choices.collect())
    }

    /// The names of the levels from this one on.
    fn levels(&self, lowest: usize) -> Vec<String> {
        let levels = self.instrument.levels.iter().skip(lowest);
        levels.map(|level| level.name.owned(self.lang)).collect()
    }

    fn school(&self) -> Section {
        let (lang, scan) = (self.lang, &self.instrument.partner_scan);
        let mut blocks = vec![say(&messages::SCHOOL_HOW, lang), say(&scan.about_school, lang)];
        blocks.extend(scan.core.iter().map(|item| self.item(item)));
        questions(messages::SCHOOL.get(lang), blocks)
    }

    fn partner(&self) -> Section {
        let (lang, scan) = (self.lang, &self.instrument.partner_scan);
        let gate = [&scan.gate.yes, &scan.gate.wanted, &scan.gate.not_needed];
        let kinds = PartnerKind::ALL.map(|kind| kind.label(lang).to_owned());
        let worlds = Leefwereld::ALL.map(|world| world.label(lang).to_owned());
        let mut blocks = vec![
            say(&messages::PARTNER_HOW, lang),
            question(messages::PARTNER_KIND.get(lang), kinds.into()),
            Block::Line { label: messages::PARTNER_NAME.owned(lang) },
            question(messages::LEEFWERELDEN.get(lang), worlds.into()),
            question(scan.gate.question.get(lang), words(gate, lang)),
            paragraph(messages::ONLY_IF_YES.get(lang)),
        ];
        blocks.extend(scan.core.iter().map(|item| self.item(item)));
        for own in scan.kinds.iter().filter(|own| !own.items.is_empty()) {
            let text = messages::ONLY_FOR.fill(lang, [&own.kind.label(lang)]);
            blocks.push(Block::Heading { text });
            blocks.extend(own.items.iter().map(|item| self.item(item)));
        }
        blocks.push(question(scan.wish.get(lang), self.levels(0)));
        questions(messages::PARTNER.get(lang), blocks)
    }
}

fn question(text: &str, choices: Vec<String>) -> Block {
    Block::Question { text: text.to_owned(), choices }
}

fn words<const N: usize>(texts: [&Text; N], lang: Lang) -> Vec<String> {
    texts.map(|text| text.owned(lang)).into()
}
