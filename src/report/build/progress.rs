//! The report of two moments.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::advice::Advice;
use crate::figure::Figure;
use crate::instrument::Instrument;
use crate::lang::Lang;
use crate::level::Level;
use crate::progress::{Progress, Verdict};
use crate::report::messages::{solo as messages, team as team_messages};
use crate::report::texts::Texts;
use crate::report::{Block, Cells, Report, Section, lead, paragraph, say, section, table};

impl Report {
    /// The report of two moments.
    #[must_use]
    pub fn progress(progress: &Progress<'_>, instrument: &Instrument, lang: Lang) -> Self {
        let texts = Texts { instrument, lang };
        let view = View { texts, progress, lang };
        let advice = Advice::progress(progress, instrument);
        let n_people =
            |n: Option<u32>| n.map_or_else(|| "-".to_owned(), |n| team_messages::n_people(lang, n));
        let (before, after) = (progress.before.respondents, progress.after.respondents);
        let mut sections = vec![texts.strengths(&advice), view.changes()];
        sections.extend(view.dimensions());
        sections.extend(view.partners());
        sections.extend(texts.topics(&advice));
        sections.push(texts.agenda());
        let limits =
            vec![say(&team_messages::NOT_THE_SAME_PEOPLE, lang), say(&instrument.limits, lang)];
        sections.push(section("limits", messages::LIMITS.get(lang), limits));
        Self {
            lang,
            title: instrument.title.owned(lang),
            subtitle: team_messages::TWO_MOMENTS.fill(lang, [&n_people(before), &n_people(after)]),
            sections,
        }
    }
}

struct View<'v> {
    texts: Texts<'v>,
    progress: &'v Progress<'v>,
    lang: Lang,
}

impl View<'_> {
    fn changes(&self) -> Section {
        let (lang, total) = (self.lang, &self.progress.total);
        let mut blocks = Vec::new();
        match (total.before, total.after) {
            (Some(before), Some(after)) => {
                let (before, after) = (self.texts.points(before), self.texts.points(after));
                let change = team_messages::TOTAL_CHANGE.fill(lang, [&before, &after]);
                let judged = total.verdict.map(|own| team_messages::judged(lang, own));
                let sentences: Vec<&str> = [change.as_str()].into_iter().chain(judged).collect();
                blocks.push(lead(sentences.join(" ")));
            }
            _ if self.progress.perspectives.is_empty() => {
                blocks.push(say(&team_messages::NOTHING_SHARED, lang));
            }
            _ => blocks.push(say(&messages::NO_STRENGTH, lang)),
        }
        if let Some(points) = total.smallest_visible {
            let text =
                team_messages::SMALLEST_VISIBLE.fill(lang, [&crate::number::round_up(points)]);
            blocks.push(paragraph(text));
        }
        section("changes", team_messages::CHANGES.get(lang), blocks)
    }

    fn verdict(&self, verdict: Option<Verdict>) -> String {
        let word = verdict.map_or(team_messages::NOTHING_TO_SAY.get(self.lang), |verdict| {
            team_messages::verdict(self.lang, verdict)
        });
        word.to_owned()
    }

    fn dimensions(&self) -> Option<Section> {
        let lang = self.lang;
        if self.progress.perspectives.is_empty() {
            return None;
        }
        let header = [
            &messages::DIMENSION,
            &team_messages::BEFORE,
            &team_messages::AFTER,
            &team_messages::DIFFERENCE,
        ];
        let points = |score| self.texts.points_or_dash(score);
        let rows = self.progress.dimensions.iter().map(|own| {
            let name = self.texts.dimension(own.id).to_owned();
            vec![name, points(own.before), points(own.after), self.verdict(own.verdict)]
        });
        let table = table(Cells::Reading, lang, header, rows);
        let figure = Figure::progress(self.progress, self.texts.instrument, lang);
        let blocks = vec![Block::Figure { figure }, table];
        Some(section("dimensions", team_messages::DIMENSION_CHANGES.get(lang), blocks))
    }

    fn partners(&self) -> Option<Section> {
        let lang = self.lang;
        if self.progress.partners.is_empty() {
            return None;
        }
        let header = [&messages::PARTNER, &team_messages::BEFORE, &team_messages::AFTER];
        let level = |level: Option<Level>| {
            level.map_or_else(|| "-".to_owned(), |level| self.texts.numbered_level(level))
        };
        let rows = self.progress.partners.iter().map(|own| {
            let name = self.texts.partner(own.kind, own.name.as_deref());
            vec![name, level(own.before), level(own.after)]
        });
        let table = table(Cells::Reading, lang, header, rows);
        Some(section("partners", team_messages::PARTNER_CHANGES.get(lang), vec![table]))
    }
}
