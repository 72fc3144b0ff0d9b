//! The report of two moments.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::advice::Advice;
use crate::base::Level;
use crate::figure::messages as figure_messages;
use crate::figure::{Figure, left_out, whole};
use crate::instrument::Spoken;
use crate::report::messages::{level as level_messages, solo as messages, team as team_messages};
use crate::report::{
    Block, Cells, Report, Section, lead, paragraph, section, table, with_its_table,
};
use crate::score::Overall;
use crate::team::{Progress, Verdict};
use crate::words::{BuiltInLang, DASH, Text, listed};

/// At the levels: now, and before.
const MARKS: [&Text; 2] = [&figure_messages::NOW, &figure_messages::BEFORE];

impl Report {
    /// The report of two moments.
    #[must_use]
    pub fn progress(progress: &Progress, lang: BuiltInLang) -> Self {
        let instrument = progress.instrument();
        let texts = Spoken { instrument, lang };
        let view = View { texts, progress, lang };
        let advice = Advice::progress(progress);
        let mut sections = vec![texts.glance(&advice, view.whole(), None, None)];
        sections.extend(view.dimensions());
        sections.extend(texts.topics(&advice));
        sections.extend(texts.other_strengths(&advice));
        sections.extend(view.changes());
        sections.extend(view.partners());
        sections.push(texts.agenda(advice.reader));
        let limits = [&team_messages::NOT_THE_SAME_PEOPLE, &team_messages::FEW_CHANGES];
        texts.report(view.subtitle(), sections, &limits)
    }
}

struct View<'v> {
    texts: Spoken<'v>,
    progress: &'v Progress,
    lang: BuiltInLang,
}

impl View<'_> {
    /// The groups that are compared.
    fn groups(&self) -> String {
        let groups =
            self.progress.perspectives.iter().map(|perspective| perspective.label(self.lang));
        listed(self.lang, &groups.collect::<Vec<_>>())
    }

    fn subtitle(&self) -> String {
        let lang = self.lang;
        let moments = [self.progress.before, self.progress.after].map(|moment| {
            let people = team_messages::n_people(lang, moment.respondents?);
            let days = moment.days.map(|days| messages::period(lang, days));
            Some(days.map_or_else(|| people.clone(), |days| format!("{people} ({days})")))
        });
        let [Some(before), Some(after)] = moments else {
            return team_messages::NO_GROUP_COMPARED.owned(lang);
        };
        team_messages::TWO_MOMENTS.fill(lang, [&self.groups(), &before, &after])
    }

    /// The level of each moment, and how the total changed.
    fn whole(&self) -> Vec<Block> {
        let (lang, texts) = (self.lang, self.texts);
        let [before, after] = self.progress.overall();
        // The picture says the same of the whole.
        let change = whole(self.progress, texts);
        let Some(levels) = self.levels(before.level, after.level) else {
            let needed = texts.instrument.rules.levels_on_anchors.value;
            let few = level_messages::TOO_FEW_FOR_LEVEL.fill(lang, [&needed]);
            let few = after.total.map(|_| paragraph(few));
            return [lead(change)].into_iter().chain(few).collect();
        };
        let is_clear = self.progress.total.verdict == Some(Verdict::Clear);
        let change = match (before.level.zip(after.level), is_clear) {
            (Some((before, after)), true) if before == after => {
                format!("{change} {}", team_messages::LEVEL_STAYED.get(lang))
            }
            (Some((before, after)), false) if before != after => {
                format!("{change} {}", team_messages::LEVEL_SAYS_LITTLE.get(lang))
            }
            _ => change,
        };
        let ladder = after.level.map(|level| texts.levels(level, before.level, MARKS));
        let moments = [&after, &before].into_iter().zip(MARKS);
        let capped = moments.filter_map(|(moment, label)| self.capped(moment, label));
        let rest = [paragraph(change)].into_iter().chain(capped);
        [lead(levels)].into_iter().chain(ladder).chain(rest).collect()
    }

    /// The level of each moment in words; none if neither has one.
    fn levels(&self, before: Option<Level>, after: Option<Level>) -> Option<String> {
        let (lang, named) = (self.lang, |level| self.texts.numbered_level(level));
        Some(match (before, after) {
            (Some(before), Some(after)) if before == after => {
                team_messages::SAME_LEVEL.fill(lang, [&named(after)])
            }
            (Some(before), Some(after)) => {
                team_messages::LEVELS.fill(lang, [&named(after), &named(before)])
            }
            (None, Some(after)) => team_messages::LEVEL_ONLY_NOW.fill(lang, [&named(after)]),
            (Some(before), None) => team_messages::LEVEL_ONLY_BEFORE.fill(lang, [&named(before)]),
            (None, None) => return None,
        })
    }

    /// S7: what caps the level of a moment, beside its total; none if nothing does.
    fn capped(&self, moment: &Overall, label: &Text) -> Option<Block> {
        let (lang, texts) = (self.lang, self.texts);
        let capped = texts.capped(moment.uncapped_level, moment.capped_by.as_deref())?;
        let (label, points) = (label.get(lang), texts.points(moment.total?));
        let total = team_messages::TOTAL_OF_MOMENT.fill(lang, [&label, &points]);
        Some(paragraph(format!("{total} {capped}")))
    }

    /// What the comparison rests on; none if nothing is compared.
    fn changes(&self) -> Option<Section> {
        let (lang, total) = (self.lang, &self.progress.total);
        let mut blocks = Vec::new();
        if let Some(points) = total.smallest_visible {
            // S14: what is nearer than this is "about the same", however sure it is.
            let least = self.texts.instrument.rules.change.points.value;
            let points = crate::base::round_up(points).max(self.texts.points(least));
            blocks.push(paragraph(team_messages::SMALLEST_VISIBLE.fill(lang, [&points])));
        }
        if let Some(measure) = self.progress.measure {
            let compared = match self.progress.perspectives.len() {
                1 => &team_messages::ONE_GROUP_COMPARED,
                _ => &team_messages::GROUPS_COMPARED,
            };
            blocks.push(paragraph(compared.fill(lang, [&self.groups()])));
            let n_anchors = self.texts.instrument.dimensions.len();
            blocks.push(paragraph(figure_messages::measure(lang, measure, n_anchors)));
        }
        blocks.extend(left_out(self.progress, lang).map(paragraph));
        let heading = team_messages::CHANGES.get(lang);
        (!blocks.is_empty()).then(|| section("changes", heading, blocks))
    }

    fn dimensions(&self) -> Option<Section> {
        if self.progress.perspectives.is_empty() {
            return None;
        }
        let figure = Figure::progress(self.progress, self.lang);
        let heading = team_messages::DIMENSION_CHANGES.get(self.lang);
        Some(section("dimensions", heading, with_its_table(figure)))
    }

    fn partners(&self) -> Option<Section> {
        let lang = self.lang;
        if self.progress.partners.is_empty() {
            return None;
        }
        let header = [&messages::PARTNER, &figure_messages::BEFORE, &figure_messages::NOW];
        let level = |level: Option<Level>| {
            level.map_or_else(|| DASH.to_owned(), |level| self.texts.numbered_level(level))
        };
        let rows = self.progress.partners.iter().map(|partner| {
            let name = self.texts.partner_in_text(partner.kind, partner.name.as_deref());
            vec![name, level(partner.before), level(partner.after)]
        });
        let table = table(Cells::Reading, lang, header, rows);
        Some(section("partners", team_messages::PARTNER_CHANGES.get(lang), vec![table]))
    }
}
