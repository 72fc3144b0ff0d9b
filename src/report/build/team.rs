//! The report of a team: where people see it differently comes before everything but a strength.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::advice::{self, Advice};
use crate::figure::{Figure, FigureTable};
use crate::instrument::Instrument;
use crate::lang::Lang;
use crate::number::Points;
use crate::report::messages::{solo as messages, team as team_messages};
use crate::report::texts::Texts;
use crate::report::{Block, Cells, Report, Section, Table, lead, paragraph, say, section, table};
use crate::team::{
    Agreement, DimensionResult, GapWord, Mode, PerspectiveDimension, PerspectiveResult, TeamResult,
};

impl Report {
    /// The report of a team.
    #[must_use]
    pub fn team(result: &TeamResult<'_>, instrument: &Instrument, lang: Lang) -> Self {
        let texts = Texts { instrument, lang };
        let view = View { texts, result, lang };
        let advice = Advice::team(result, instrument);
        let sides = advice::whose_level(result).into_iter().map(|id| id.label(lang));
        let mut subtitle = team_messages::whose_view(lang, &sides.collect::<Vec<_>>());
        if let Some(n) = result.respondents {
            subtitle = format!("{subtitle}, {}", team_messages::n_people(lang, n));
        }
        let mut sections =
            vec![texts.strengths(&advice), view.differences(), view.level(), view.profile()];
        sections.extend(view.perspectives());
        sections.extend(view.anchors());
        sections.push(view.answers());
        sections.extend(view.unknown());
        sections.extend(view.mutual());
        sections.extend(texts.topics(&advice));
        sections.push(texts.agenda());
        sections.push(view.people());
        let limits = vec![say(&instrument.limits, lang)];
        sections.push(section("limits", messages::LIMITS.get(lang), limits));
        Self { lang, title: instrument.title.owned(lang), subtitle, sections }
    }
}

struct View<'v> {
    texts: Texts<'v>,
    result: &'v TeamResult<'v>,
    lang: Lang,
}

impl<'v> View<'v> {
    /// The perspectives that are not hidden.
    fn shown(&self) -> impl Iterator<Item = &'v PerspectiveResult<'v>> + use<'v> {
        self.result.perspectives.iter().filter(|own| !own.hidden)
    }

    fn differences(&self) -> Section {
        let lang = self.lang;
        let mut blocks = vec![match advice::largest_difference(self.result) {
            Some((id, gap, GapWord::Large | GapWord::Moderate)) => lead(
                team_messages::LARGEST_GAP
                    .fill(lang, [&self.texts.dimension(id), &self.texts.points(gap)]),
            ),
            Some((.., GapWord::None)) => say(&team_messages::NO_DIFFERENCES, lang),
            None => say(&team_messages::ONE_GROUP, lang),
        }];
        let opposed =
            self.result.items.iter().filter(|item| item.agreement == Some(Agreement::Opposed));
        blocks.extend(opposed.map(|item| {
            paragraph(team_messages::OPPOSED_ITEM.fill(lang, [&self.texts.item(item.id)]))
        }));
        section("differences", team_messages::DIFFERENCES.get(lang), blocks)
    }

    fn level(&self) -> Section {
        let (lang, result) = (self.lang, self.result);
        let mut blocks = self.texts.level(result.level);
        let missing: Vec<&str> = self.ids(|own| own.score.is_none());
        blocks.push(paragraph(self.texts.total(
            result.total,
            result.uncapped_level,
            result.capped_by.as_deref(),
            &missing,
        )));
        section("level", messages::LEVEL.get(lang), blocks)
    }

    fn ids(&self, wanted: impl Fn(&DimensionResult<'_>) -> bool) -> Vec<&'v str> {
        self.result.dimensions.iter().filter(|own| wanted(own)).map(|own| own.id).collect()
    }

    fn profile(&self) -> Section {
        let lang = self.lang;
        let header = [&messages::DIMENSION, &messages::SCORE, &messages::IN_WORDS];
        let rows = self.result.dimensions.iter().map(|own| {
            let level = own.level.map(|level| self.texts.level_name(level).to_owned());
            let agreement = own.agreement.map(|own| team_messages::agreement(lang, own).to_owned());
            let words: Vec<String> = [level, agreement].into_iter().flatten().collect();
            let words = if own.score.is_some() {
                words.join(", ")
            } else {
                team_messages::NOTHING_TO_SAY.owned(lang)
            };
            let name = self.texts.dimension(own.id).to_owned();
            vec![name, self.texts.points_or_dash(own.score), words]
        });
        let table = table(Cells::Points, lang, header, rows);
        let figure = Figure::team_profile(self.result, self.texts.instrument, lang);
        section("profile", messages::PROFILE.get(lang), vec![Block::Figure { figure }, table])
    }

    fn perspectives(&self) -> Option<Section> {
        let table = self.by_perspective(|own| own.score, |own| own.gap_word)?;
        let heading = team_messages::PERSPECTIVES.get(self.lang);
        let figure = Figure::perspectives(self.result, self.texts.instrument, self.lang);
        let blocks = vec![Block::Figure { figure }, Block::Table(table)];
        Some(section("perspectives", heading, blocks))
    }

    /// S1b: who filled in the short form stands beside the level, never inside it.
    fn anchors(&self) -> Option<Section> {
        let lang = self.lang;
        let has_short = self.shown().any(|own| own.n != own.n_full);
        if !has_short {
            return None;
        }
        let table = self.by_perspective(|own| own.anchor, |own| own.anchor_gap_word)?;
        let mut blocks = vec![
            say(&team_messages::SHORT_FORM_BESIDE, lang),
            Block::Table(table),
            say(&team_messages::ANCHORS_MEANING, lang),
        ];
        let differ = advice::where_parents_differ(self.result);
        if !differ.is_empty() {
            let dimensions = self.texts.dimensions(&differ);
            blocks.push(lead(team_messages::PARENTS_DIFFER.fill(lang, [&dimensions])));
        }
        Some(section("anchors", team_messages::ANCHORS.get(lang), blocks))
    }

    /// A row a dimension, a column a perspective, and the gap in words.
    fn by_perspective(
        &self,
        score: impl Fn(&PerspectiveDimension<'_>) -> Option<Points>,
        gap: impl Fn(&DimensionResult<'_>) -> Option<GapWord>,
    ) -> Option<Table> {
        let lang = self.lang;
        self.shown().next()?;
        let names = self.shown().map(|own| own.id.label(lang).to_owned());
        let header = [messages::DIMENSION.owned(lang)]
            .into_iter()
            .chain(names)
            .chain([team_messages::DIFFERENCE.owned(lang)]);
        let rows = self.result.dimensions.iter().enumerate().map(|(idx, dimension)| {
            let scores = self
                .shown()
                .map(|own| self.texts.points_or_dash(own.dimensions.get(idx).and_then(&score)));
            let gap = gap(dimension).map_or("-", |gap| team_messages::gap(lang, gap));
            [self.texts.dimension(dimension.id).to_owned()]
                .into_iter()
                .chain(scores)
                .chain([gap.to_owned()])
                .collect()
        });
        Some(Table { cells: Cells::Reading, header: header.collect(), rows: rows.collect() })
    }

    /// How often each answer was given.
    fn answers(&self) -> Section {
        let figure = Figure::distribution(self.result, self.texts.instrument, self.lang);
        let FigureTable { header, rows } = figure.table.clone();
        let table = Block::Table(Table { cells: Cells::Reading, header, rows });
        let heading = team_messages::ANSWERS.get(self.lang);
        section("answers", heading, vec![Block::Figure { figure }, table])
    }

    fn unknown(&self) -> Option<Section> {
        let lang = self.lang;
        let unknown = self.result.items.iter().filter(|item| item.unknown == Some(true));
        let blocks: Vec<Block> = unknown
            .filter_map(|item| {
                let (n, dont_know) = (item.n?, item.dont_know?);
                let text = self.texts.item(item.id);
                let text =
                    team_messages::UNKNOWN_ITEM.fill(lang, [&text, &dont_know, &(n + dont_know)]);
                Some(paragraph(text))
            })
            .collect();
        (!blocks.is_empty()).then(|| section("unknown", team_messages::UNKNOWN.get(lang), blocks))
    }

    fn mutual(&self) -> Option<Section> {
        let lang = self.lang;
        // Where all of it is hidden there is nothing to look at.
        if self.result.mutual.iter().all(|own| own.school.is_none() && own.partner.is_none()) {
            return None;
        }
        let header = [
            &messages::PARTNER,
            &team_messages::SCHOOL_SAYS,
            &team_messages::PARTNER_SAYS,
            &team_messages::TALK,
        ];
        let rows = self.result.mutual.iter().map(|own| {
            let topic = match own.topic {
                Some(true) => team_messages::YES.get(lang),
                Some(false) => team_messages::NO.get(lang),
                None => "-",
            };
            let name = self.texts.partner(own.kind, own.name.as_deref());
            let points = |score| self.texts.points_or_dash(score);
            vec![name, points(own.school), points(own.partner), topic.to_owned()]
        });
        let table = table(Cells::Reading, lang, header, rows);
        Some(section("mutual", team_messages::MUTUAL.get(lang), vec![table]))
    }

    fn people(&self) -> Section {
        let lang = self.lang;
        let header = [
            &team_messages::PERSPECTIVES_COLUMN,
            &team_messages::PEOPLE_COUNT,
            &team_messages::FULL_COUNT,
        ];
        let count =
            |n: Option<u32>| n.map_or_else(|| team_messages::HIDDEN.owned(lang), |n| n.to_string());
        let rows = self
            .result
            .perspectives
            .iter()
            .map(|own| vec![own.id.label(lang).to_owned(), count(own.n), count(own.n_full)]);
        let mut blocks = vec![table(Cells::Reading, lang, header, rows)];
        if self.result.mode != Mode::Open {
            let texts = [&team_messages::HIDDEN_GROUPS, &team_messages::DO_NOT_PUBLISH_PAIRS];
            blocks.extend(texts.map(|text| say(text, lang)));
        }
        section("people", team_messages::PEOPLE.get(lang), blocks)
    }
}
