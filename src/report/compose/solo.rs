//! The report of one respondent (S19): what somebody sees after filling in.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::advice::Advice;
use crate::base::{Form, Level};
use crate::field::Perspective;
use crate::figure::Figure;
use crate::instrument::Spoken;
use crate::report::messages::{level as level_messages, solo as messages};
use crate::report::{Block, Report, Section, lead, paragraph, say, section, with_its_table};
use crate::response::Response;
use crate::score::{DimensionScore, SchoolScore, ScoreCard, score};
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
    /// assert_eq!(report.sections[0].heading, "In het kort");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn solo(response: &Response, lang: BuiltInLang) -> Self {
        let card = &score(response);
        let instrument = response.instrument();
        let texts = Spoken { instrument, lang };
        let view = View { texts, response, card, lang };
        let advice = Advice::solo(response);
        let mut sections = vec![view.glance(&advice), view.profile()];
        sections.extend(texts.topics(&advice));
        sections.extend(texts.other_strengths(&advice));
        sections.extend(view.level());
        sections.extend(view.leefwerelden());
        sections.extend(card.about_school.map(|school| view.about_school(school)));
        sections.push(texts.agenda(advice.reader));
        let mut subtitle = messages::VIEW_FROM.fill(lang, [&card.perspective.label(lang)]);
        if let Some(name) = card.from.as_ref().and_then(|from| from.name.as_deref()) {
            subtitle = format!("{subtitle}, {}", inside_text(name));
        }
        if let Some(date) = response.date() {
            subtitle = format!("{subtitle}, {}", messages::date(lang, date));
        }
        texts.report(subtitle, sections, &[&messages::OWN_VIEW])
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
    fn glance(&self, advice: &Advice<'_>) -> Section {
        let (card, texts) = (self.card, self.texts);
        let whole = match card.level {
            Some(level) => texts.fitting(level, &level_messages::FITS_YOU),
            None => lead(self.total()),
        };
        let estimate = card.self_estimate.map(|estimate| paragraph(self.estimate(estimate)));
        let levels =
            card.level.map(|level| texts.levels(level, card.self_estimate, messages::OWN_MARKS));
        let whole = [whole].into_iter().chain(levels).chain(estimate).collect();
        let spots = card
            .leefwerelden
            .iter()
            .filter(|leefwereld| leefwereld.white_spot)
            .map(|leefwereld| leefwereld.id);
        let white_spots = texts.white_spots(&spots.collect::<Vec<_>>());
        let map = (!card.partners.is_empty()).then(|| Figure::small_worlds(card, self.lang));
        texts.glance(advice, whole, white_spots, map)
    }

    fn total(&self) -> String {
        let card = self.card;
        let missing: Vec<&str> = card
            .dimensions
            .iter()
            .filter(|dimension| dimension.score.is_none())
            .map(|dimension| &*dimension.id)
            .collect();
        self.texts.total(card.total, card.uncapped_level, card.capped_by.as_deref(), &missing)
    }

    /// What the level rests on; none if the first screen says all there is.
    fn level(&self) -> Option<Section> {
        let (lang, card) = (self.lang, self.card);
        let total = card.level.map(|_| paragraph(self.total()));
        let short = (card.form == Form::Short).then(|| say(&level_messages::SHORT_FORM, lang));
        let answered = self.texts.answered(self.response);
        let blocks: Vec<Block> = self
            .texts
            .meaning(card.level)
            .into_iter()
            .chain(total)
            .chain(short)
            .chain(answered)
            .collect();
        let heading = match card.perspective {
            Perspective::School => &messages::LEVEL,
            Perspective::Partners | Perspective::Ouders | Perspective::Gemeente => {
                &messages::LEVEL_SEEN
            }
        };
        (!blocks.is_empty()).then(|| section("level", heading.get(lang), blocks))
    }

    /// S18: beside the level, without a verdict.
    fn estimate(&self, estimate: Level) -> String {
        let lang = self.lang;
        let estimated = messages::OWN_ESTIMATE.fill(lang, [&self.texts.numbered_level(estimate)]);
        let compared = self.card.level.map(|level| {
            let is_same = level == estimate;
            if is_same { &messages::AS_ESTIMATED } else { &messages::OTHER_THAN_ESTIMATED }
        });
        compared.map_or_else(|| estimated.clone(), |text| format!("{estimated} {}", text.get(lang)))
    }

    fn profile(&self) -> Section {
        let rows = self.card.dimensions.iter().map(|dimension| self.dimension(dimension));
        self.texts.profile(Figure::profile(self.card, self.lang), rows)
    }

    fn dimension(&self, dimension: &DimensionScore) -> Vec<String> {
        let lang = self.lang;
        let verdict = match (dimension.score, dimension.level) {
            (Some(_), Some(level)) => Some(self.texts.level_name(level).to_owned()),
            (Some(score), None) => self.texts.answer(score).map(ToOwned::to_owned),
            (None, _) if dimension.applicable < dimension.needed => {
                Some(messages::TOO_FEW_APPLY.owned(lang))
            }
            (None, _) => {
                Some(messages::answers_needed(lang, dimension.needed - dimension.answered))
            }
        };
        let dont_know = (dimension.dont_know > 0)
            .then(|| messages::DONT_KNOW.fill(lang, [&dimension.dont_know]));
        let words: Vec<String> = [verdict, dont_know].into_iter().flatten().collect();
        let name = self.texts.dimension(&dimension.id).to_owned();
        vec![name, self.texts.points_or_dash(dimension.score), words.join(", ")]
    }

    fn leefwerelden(&self) -> Option<Section> {
        let (lang, card) = (self.lang, self.card);
        if card.partners.is_empty() {
            return None;
        }
        let mut blocks = with_its_table(Figure::worlds(card, lang));
        if card.leefwerelden.iter().any(|leefwereld| leefwereld.white_spot) {
            blocks.push(say(&messages::WHITE_SPOT_MEANING, lang));
        }
        Some(section("worlds", messages::LEEFWERELDEN.get(lang), blocks))
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
}
