//! The report of one respondent (S19): what somebody sees after filling in.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::advice::Advice;
use crate::base::{Form, Level};
use crate::field::Perspective;
use crate::figure::Figure;
use crate::instrument::Spoken;
use crate::report::messages::{level as level_messages, solo as messages};
use crate::report::{Block, Cells, Levels, Report, Section, paragraph, say, section, table};
use crate::response::{Response, Working};
use crate::score::{DimensionScore, LeefwereldScore, PartnerScore, SchoolScore, ScoreCard, score};
use crate::words::{BuiltInLang, inside_text};

impl Report {
    /// The report of one respondent.
    ///
    /// ```
    /// use samenwerkscan::{Document, KANSENGELIJKHEID, BuiltInLang, Response, report::Report};
    ///
    /// let file = include_str!("../../../examples/data/de-regenboog-school.json");
    /// let document: Document = serde_json::from_str(file)?;
    /// let response = Response::parse(&document, &KANSENGELIJKHEID)?;
    /// let report = Report::solo(&response, BuiltInLang::Nl);
    /// assert_eq!(report.sections[0].heading, "Wat gaat al goed?");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn solo(response: &Response, lang: BuiltInLang) -> Self {
        let card = &score(response);
        let instrument = response.instrument();
        let texts = Spoken { instrument, lang };
        let view = View { texts, response, card, lang };
        let advice = Advice::solo(response);
        let mut sections = vec![texts.strengths(&advice), view.level(), view.profile()];
        sections.extend(view.leefwerelden());
        sections.extend(card.about_school.map(|school| view.about_school(school)));
        sections.extend(texts.topics(&advice));
        sections.push(texts.agenda(advice.reader));
        sections.push(view.limits());
        let mut subtitle = messages::VIEW_FROM.fill(lang, [&card.perspective.label(lang)]);
        if let Some(name) = card.from.as_ref().and_then(|from| from.name.as_deref()) {
            subtitle = format!("{subtitle}, {}", inside_text(name));
        }
        if let Some(date) = response.date() {
            subtitle = format!("{subtitle}, {}", messages::date(lang, date));
        }
        Self {
            lang: lang.into(),
            title: instrument.title.owned(lang),
            about: None,
            subtitle,
            sections,
        }
    }
}

/// What the sections are made from.
struct View<'v> {
    texts: Spoken<'v>,
    response: &'v Response,
    card: &'v ScoreCard,
    lang: BuiltInLang,
}

impl View<'_> {
    fn level(&self) -> Section {
        let (lang, card) = (self.lang, self.card);
        let mut blocks = self.texts.level(card.level, &level_messages::FITS_YOU);
        let missing: Vec<&str> =
            card.dimensions.iter().filter(|own| own.score.is_none()).map(|own| &*own.id).collect();
        blocks.push(paragraph(self.texts.total(
            card.total,
            card.uncapped_level,
            card.capped_by.as_deref(),
            &missing,
        )));
        if card.form == Form::Short {
            blocks.push(say(&level_messages::SHORT_FORM, lang));
        }
        if let Some(estimate) = card.self_estimate {
            blocks.push(paragraph(self.estimate(estimate)));
        }
        if let Some(level) = card.level {
            blocks.push(self.texts.levels(level, card.self_estimate));
        }
        blocks.extend(self.texts.answered(self.response));
        let heading = match card.perspective {
            Perspective::School => &messages::LEVEL,
            Perspective::Partners | Perspective::Ouders | Perspective::Gemeente => {
                &messages::LEVEL_SEEN
            }
        };
        section("level", heading.get(lang), blocks)
    }

    /// S18: beside the level, without a verdict.
    fn estimate(&self, estimate: Level) -> String {
        let lang = self.lang;
        let own = messages::OWN_ESTIMATE.fill(lang, [&self.texts.numbered_level(estimate)]);
        let compared = self.card.level.map(|level| {
            let is_same = level == estimate;
            if is_same { &messages::AS_ESTIMATED } else { &messages::OTHER_THAN_ESTIMATED }
        });
        compared.map_or_else(|| own.clone(), |text| format!("{own} {}", text.get(lang)))
    }

    fn profile(&self) -> Section {
        let lang = self.lang;
        let header = [&messages::DIMENSION, &messages::SCORE, &messages::IN_WORDS];
        let rows = self.card.dimensions.iter().map(|own| self.dimension(own));
        let table = table(Cells::Points, lang, header, rows);
        let figure = Figure::profile(self.card, lang);
        section("profile", messages::PROFILE.get(lang), vec![Block::Figure { figure }, table])
    }

    fn dimension(&self, own: &DimensionScore) -> Vec<String> {
        let lang = self.lang;
        let verdict = match (own.score, own.level) {
            (Some(_), Some(level)) => Some(self.texts.level_name(level).to_owned()),
            (Some(score), None) => self.texts.answer(score).map(ToOwned::to_owned),
            (None, _) if own.applicable < own.needed => Some(messages::TOO_FEW_APPLY.owned(lang)),
            (None, _) => Some(messages::answers_needed(lang, own.needed - own.answered)),
        };
        let dont_know =
            (own.dont_know > 0).then(|| messages::DONT_KNOW.fill(lang, [&own.dont_know]));
        let words: Vec<String> = [verdict, dont_know].into_iter().flatten().collect();
        let name = self.texts.dimension(&own.id).to_owned();
        vec![name, self.texts.points_or_dash(own.score), words.join(", ")]
    }

    fn leefwerelden(&self) -> Option<Section> {
        let (lang, card) = (self.lang, self.card);
        if card.partners.is_empty() {
            return None;
        }
        let header = [&messages::LEEFWERELD, &messages::HIGHEST_LEVEL, &messages::ACTIVE];
        let rows = card.leefwerelden.iter().map(|own| self.leefwereld(*own));
        let figure = Figure::worlds(card, lang);
        let mut blocks = vec![Block::Figure { figure }, table(Cells::Reading, lang, header, rows)];
        if card.leefwerelden.iter().any(|own| own.white_spot) {
            blocks.push(say(&messages::WHITE_SPOT_MEANING, lang));
        }
        blocks.extend(self.partners());
        Some(section("worlds", messages::LEEFWERELDEN.get(lang), blocks))
    }

    fn leefwereld(&self, own: LeefwereldScore) -> Vec<String> {
        let lang = self.lang;
        let highest = match own.highest_level {
            Some(level) => self.texts.numbered_level(level),
            None => messages::NO_PARTNER.owned(lang),
        };
        let active =
            if own.white_spot { messages::WHITE_SPOT.owned(lang) } else { own.active.to_string() };
        vec![own.id.label(lang).to_owned(), highest, active]
    }

    fn partners(&self) -> [Block; 2] {
        let lang = self.lang;
        let header = [&messages::PARTNER, &messages::NOW, &messages::WANTED_LEVEL];
        let rows = self.card.partners.iter().map(|own| self.partner(own));
        let heading = messages::PARTNERS.owned(lang);
        [Block::Heading { text: heading }, table(Cells::Reading, lang, header, rows)]
    }

    fn partner(&self, own: &PartnerScore) -> Vec<String> {
        let lang = self.lang;
        let name = self.texts.partner_in_text(own.kind, own.name.as_deref());
        let now = match (own.working, own.level) {
            (_, Some(level)) => self.texts.numbered_level(level),
            (Working::NotNeeded, None) => messages::NOT_NEEDED.owned(lang),
            (_, None) => messages::TOO_FEW_ANSWERS.owned(lang),
        };
        let wish = match own.desired {
            Some(level) => self.texts.numbered_level(level),
            None => messages::NO_WISH.owned(lang),
        };
        vec![name, now, wish]
    }

    fn about_school(&self, school: SchoolScore) -> Section {
        let lang = self.lang;
        let text = match (school.score, school.level) {
            (Some(score), Some(level)) => messages::SCHOOL_SCORE
                .fill(lang, [&self.texts.points(score), &self.texts.numbered_level(level)]),
            _ => format!("{}.", messages::TOO_FEW_ANSWERS.get(lang)),
        };
        section("school", messages::ABOUT_SCHOOL.get(lang), vec![paragraph(text)])
    }

    fn limits(&self) -> Section {
        let lang = self.lang;
        let texts = [&messages::OWN_VIEW, &self.texts.instrument.limits];
        section("limits", messages::LIMITS.get(lang), texts.map(|text| say(text, lang)).into())
    }
}

impl Spoken<'_> {
    /// The levels of a whole, with the result and the respondent's own estimate marked.
    fn levels(self, own: Level, estimate: Option<Level>) -> Block {
        let lang = self.lang;
        // Level 0 exists for partners only.
        let names = self.instrument.levels.iter().skip(1);
        Block::Levels(Levels {
            names: names.map(|level| level.name.owned(lang)).collect(),
            own: own.number(),
            own_label: messages::YOU_ARE_HERE.owned(lang),
            estimate: estimate.map(Level::number),
            estimate_label: messages::YOUR_ESTIMATE.owned(lang),
        })
    }
}
