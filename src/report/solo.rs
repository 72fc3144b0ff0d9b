//! The report of one respondent (S19): what somebody sees after filling in.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::{Bar, Block, Report, Section, Table, messages};
use crate::advice;
use crate::form::Form;
use crate::instrument::{Dimension, Instrument};
use crate::lang::Lang;
use crate::level::Level;
use crate::number::Points;
use crate::response::{Response, Working};
use crate::score::{DimensionScore, LeefwereldScore, PartnerScore, SchoolScore, ScoreCard};

impl Report {
    /// The report of one respondent, from the response and its score card.
    ///
    /// ```
    /// use samenwerkscan::{Document, KANSENGELIJKHEID, Lang, Response, report::Report, score};
    ///
    /// let file = include_str!("../../examples/data/de-regenboog-school.json");
    /// let document: Document = serde_json::from_str(file)?;
    /// let response = Response::parse(&document, &KANSENGELIJKHEID)?;
    /// let report = Report::solo(&response, &score(&response), Lang::Nl);
    /// assert_eq!(report.sections[0].heading, "Wat gaat al goed?");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn solo(response: &Response<'_>, card: &ScoreCard<'_>, lang: Lang) -> Self {
        let instrument = response.instrument();
        let view = View { instrument, card, lang };
        let sections = [
            view.strength(),
            Some(view.level()),
            Some(view.profile()),
            view.leefwerelden(),
            view.partners(),
            card.about_school.map(|school| view.about_school(school)),
            Some(view.limits()),
        ];
        let mut subtitle = messages::view_from(lang, card.perspective);
        if let Some(name) = card.from.and_then(|from| from.name.as_deref()) {
            subtitle = format!("{subtitle}, {name}");
        }
        if let Some(date) = response.date() {
            subtitle = format!("{subtitle}, {}", messages::date(lang, date));
        }
        Self {
            lang,
            title: instrument.title.get(lang).to_owned(),
            subtitle,
            sections: sections.into_iter().flatten().collect(),
        }
    }
}

/// What the sections are made from.
struct View<'v> {
    instrument: &'v Instrument,
    card: &'v ScoreCard<'v>,
    lang: Lang,
}

impl View<'_> {
    /// S15: "Always show at least one strength first in the text".
    fn strength(&self) -> Option<Section> {
        let lang = self.lang;
        let strongest = advice::strongest(&self.card.dimensions);
        let block = match strongest.and_then(|own| Some((own, own.score?))) {
            Some((own, score)) => {
                let label = self.dimension(own)?.label.get(lang);
                Block::Lead(messages::strength(lang, label, score.rounded()))
            }
            None => Block::Paragraph(messages::NO_STRENGTH.get(lang).to_owned()),
        };
        Some(section(messages::STRENGTH.get(lang), vec![block]))
    }

    fn level(&self) -> Section {
        let (lang, card) = (self.lang, self.card);
        let mut blocks = Vec::new();
        if let Some((level, description)) =
            card.level.and_then(|level| Some((level, self.instrument.level(level)?)))
        {
            let name = description.name.get(lang);
            blocks.push(Block::Lead(messages::level(lang, level.number(), name)));
            blocks.push(Block::Paragraph(format!(
                "{}. {}",
                description.subtitle.get(lang).trim_end_matches('.'),
                description.definition.get(lang)
            )));
        }
        blocks.push(Block::Paragraph(self.total()));
        if card.form == Form::Short {
            blocks.push(Block::Paragraph(messages::SHORT_FORM.get(lang).to_owned()));
        }
        if let Some(estimate) = card.self_estimate {
            let own = messages::own_estimate(lang, &self.level_name(estimate));
            blocks.push(Block::Paragraph(match card.level {
                Some(level) if level == estimate => {
                    format!("{own} {}", messages::AS_ESTIMATED.get(lang))
                }
                Some(_) => format!("{own} {}", messages::OTHER_THAN_ESTIMATED.get(lang)),
                None => own,
            }));
        }
        section(messages::LEVEL.get(lang), blocks)
    }

    /// The total, with what holds the level down and what is missing.
    fn total(&self) -> String {
        let (lang, card) = (self.lang, self.card);
        let missing = self.labels(|own| own.score.is_none());
        let Some(total) = card.total else {
            let needed = self.instrument.rules.minimum_dimensions.value;
            return messages::no_total(lang, needed, card.dimensions.len(), &missing);
        };
        let mut text = messages::total(lang, total.rounded());
        if let (Some(uncapped), Some(capped_by)) = (card.uncapped_level, &card.capped_by)
            && !capped_by.is_empty()
        {
            let weakest = self.labels(|own| capped_by.contains(&own.id));
            text =
                format!("{text} {}", messages::capped(lang, &self.level_name(uncapped), &weakest));
        }
        if card.provisional {
            text = format!("{text} {}", messages::provisional(lang, &missing));
        }
        text
    }

    fn profile(&self) -> Section {
        let bars = self.card.dimensions.iter().map(|own| self.bar(own)).collect();
        section(messages::PROFILE.get(self.lang), vec![Block::Bars(bars)])
    }

    fn bar(&self, own: &DimensionScore<'_>) -> Bar {
        let lang = self.lang;
        let label = self.dimension(own).map_or(own.id, |dimension| dimension.label.get(lang));
        let verdict = match (own.score, own.level) {
            (Some(_), Some(level)) => Some(self.short_level_name(level)),
            (Some(_), None) => None,
            (None, _) if own.applicable < own.needed => {
                Some(messages::TOO_FEW_APPLY.get(lang).to_owned())
            }
            (None, _) => Some(messages::answers_needed(lang, own.needed - own.answered)),
        };
        let words: Vec<String> =
            [verdict, messages::dont_know(lang, own.dont_know)].into_iter().flatten().collect();
        Bar {
            label: label.to_owned(),
            points: own.score.map(Points::rounded),
            words: words.join(", "),
        }
    }

    fn leefwerelden(&self) -> Option<Section> {
        let (lang, card) = (self.lang, self.card);
        if card.partners.is_empty() {
            return None;
        }
        let header = [&messages::LEEFWERELD, &messages::HIGHEST_LEVEL, &messages::ACTIVE]
            .map(|text| text.get(lang).to_owned());
        let rows = card.leefwerelden.iter().map(|own| self.leefwereld(*own)).collect();
        let mut blocks = vec![Block::Table(Table { header: header.into(), rows })];
        if card.leefwerelden.iter().any(|own| own.white_spot) {
            blocks.push(Block::Paragraph(messages::WHITE_SPOT_MEANING.get(lang).to_owned()));
        }
        Some(section(messages::LEEFWERELDEN.get(lang), blocks))
    }

    fn leefwereld(&self, own: LeefwereldScore) -> Vec<String> {
        let lang = self.lang;
        let highest = match own.highest_level {
            Some(level) => self.level_name(level),
            None => messages::NO_PARTNER.get(lang).to_owned(),
        };
        let active = if own.white_spot {
            messages::WHITE_SPOT.get(lang).to_owned()
        } else {
            own.active.to_string()
        };
        vec![own.id.label(lang).to_owned(), highest, active]
    }

    fn partners(&self) -> Option<Section> {
        let (lang, card) = (self.lang, self.card);
        if card.partners.is_empty() {
            return None;
        }
        let header = [&messages::PARTNER, &messages::NOW, &messages::WANTED_LEVEL]
            .map(|text| text.get(lang).to_owned());
        let rows = card.partners.iter().map(|own| self.partner(own)).collect();
        let table = Block::Table(Table { header: header.into(), rows });
        Some(section(messages::PARTNERS.get(lang), vec![table]))
    }

    fn partner(&self, own: &PartnerScore<'_>) -> Vec<String> {
        let lang = self.lang;
        let kind = own.kind.label(lang);
        let name = match own.name {
            Some(name) => format!("{kind}: {name}"),
            None => kind.to_owned(),
        };
        let now = match (own.working, own.level) {
            (_, Some(level)) => self.level_name(level),
            (Working::NotNeeded, None) => messages::NOT_NEEDED.get(lang).to_owned(),
            (_, None) => messages::TOO_FEW_ANSWERS.get(lang).to_owned(),
        };
        let wish = match own.desired {
            Some(level) => self.level_name(level),
            None => messages::NO_WISH.get(lang).to_owned(),
        };
        vec![name, now, wish]
    }

    fn about_school(&self, school: SchoolScore) -> Section {
        let lang = self.lang;
        let text = match (school.score, school.level) {
            (Some(score), Some(level)) => {
                messages::school_score(lang, score.rounded(), &self.level_name(level))
            }
            _ => format!("{}.", messages::TOO_FEW_ANSWERS.get(lang)),
        };
        section(messages::ABOUT_SCHOOL.get(lang), vec![Block::Paragraph(text)])
    }

    fn limits(&self) -> Section {
        let lang = self.lang;
        let texts = [&messages::OWN_VIEW, &self.instrument.limits];
        let blocks = texts.map(|text| Block::Paragraph(text.get(lang).to_owned()));
        section(messages::LIMITS.get(lang), blocks.into())
    }

    fn dimension(&self, own: &DimensionScore<'_>) -> Option<&Dimension> {
        self.instrument.dimensions.iter().find(|dimension| dimension.id == own.id)
    }

    /// The labels of some dimensions, separated by commas.
    fn labels(&self, wanted: impl Fn(&DimensionScore<'_>) -> bool) -> String {
        let wanted = self.card.dimensions.iter().filter(|own| wanted(own));
        let dimensions = wanted.filter_map(|own| self.dimension(own));
        dimensions.map(|own| own.label.get(self.lang)).collect::<Vec<_>>().join(", ")
    }

    /// `2, Afstemmen`.
    fn level_name(&self, level: Level) -> String {
        format!("{level}, {}", self.short_level_name(level))
    }

    /// `Afstemmen`.
    fn short_level_name(&self, level: Level) -> String {
        self.instrument.level(level).map_or_else(
            || level.to_string(),
            |description| description.name.get(self.lang).to_owned(),
        )
    }
}

fn section(heading: &str, blocks: Vec<Block>) -> Section {
    Section { heading: heading.to_owned(), blocks }
}
