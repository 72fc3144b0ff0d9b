//! The report of a team: where people see it differently comes right after a strength.
//! Everything that is said of the group is on its measure (S20).

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::advice::Advice;
use crate::base::{Level, Points};
use crate::field::Perspective;
use crate::figure::messages as figure_messages;
use crate::figure::{Figure, most_different, team_words};
use crate::instrument::Spoken;
use crate::report::messages::{level as level_messages, solo as messages, team as team_messages};
use crate::report::{
    Block, Cells, Remark, Report, Section, lead, paragraph, say, section, table, with_its_table,
};
use crate::team::{Agreement, Anonymity, DimensionResult, Measure, Mode, NamedBy, TeamResult};
use crate::words::{BuiltInLang, DASH, listed};

impl Report {
    /// The report of a team.
    #[must_use]
    pub fn team(result: &TeamResult, lang: BuiltInLang) -> Self {
        let instrument = result.instrument();
        let texts = Spoken { instrument, lang };
        let view = View { texts, result, lang };
        let advice = Advice::team(result);
        let mut sections = Vec::new();
        // If every group is hidden, the report says only that.
        if let Some(measure) = result.measure {
            sections.extend([view.glance(&advice), view.profile(measure)]);
            sections.extend(texts.topics(&advice));
            sections.extend([view.level(measure), view.perspectives(), view.answers()]);
            sections.extend(view.unknown());
            sections.extend(view.worlds());
            sections.extend(view.mutual());
            sections.push(texts.agenda(advice.reader));
        }
        sections.push(view.people());
        texts.report(team_messages::whose_view(lang, &view.groups()), sections, &[])
    }
}

struct View<'v> {
    texts: Spoken<'v>,
    result: &'v TeamResult,
    lang: BuiltInLang,
}

impl<'v> View<'v> {
    /// The visible groups, each with its number of people: `School (6)`.
    fn groups(&self) -> Vec<String> {
        let shown = self
            .result
            .perspectives
            .iter()
            .filter_map(|perspective| Some((perspective.id, perspective.n?)));
        shown.map(|(id, n)| format!("{} ({n})", id.label(self.lang))).collect()
    }

    fn glance(&self, advice: &Advice<'_>) -> Section {
        let (lang, result, texts) = (self.lang, self.result, self.texts);
        let whole = match result.level {
            Some(level) => {
                vec![
                    texts.fitting(level, &level_messages::FITS_ALL),
                    texts.levels(level, None, messages::OWN_MARKS),
                ]
            }
            None => [lead(self.total())].into_iter().chain(self.total_by_side()).collect(),
        };
        // With one group there is no difference to speak of.
        let is_compared = 1 < self.groups().len();
        let difference = is_compared.then(|| {
            let title = Figure::perspectives(result, lang).title;
            let also = self.differs_where_it_goes_well(advice);
            let also = also.then(|| team_messages::GOES_WELL_ON_AVERAGE.get(lang));
            let text = [&*title].into_iter().chain(also).collect::<Vec<_>>().join(" ");
            texts.highlight(&team_messages::DIFFERENCES, text)
        });
        let map = self.says_of_partners().then(|| Figure::small_team_worlds(result, lang));
        texts.glance(advice, whole, difference, map)
    }

    /// Whether what goes well is also what the groups see most differently.
    fn differs_where_it_goes_well(&self, advice: &Advice<'_>) -> bool {
        let differs = most_different(self.result, self.texts);
        let highest = advice.highest.as_ref().filter(|highest| highest.goes_well);
        differs
            .zip(highest)
            .is_some_and(|(dimension, highest)| highest.dimensions.contains(&&*dimension.id))
    }

    fn total(&self) -> String {
        let result = self.result;
        let missing: Vec<&str> = self.ids(|dimension| dimension.score.is_none());
        self.texts.total(result.total, result.uncapped_level, result.capped_by.as_deref(), &missing)
    }

    /// What the level rests on.
    fn level(&self, measure: Measure) -> Section {
        let (lang, result) = (self.lang, self.result);
        let mut blocks = Vec::from_iter(self.texts.meaning(result.level));
        if result.level.is_some() {
            blocks.push(paragraph(self.total()));
            blocks.extend(self.total_by_side());
        } else if result.total.is_some() {
            let needed = self.texts.instrument.rules.levels_on_anchors.value;
            blocks.push(paragraph(level_messages::TOO_FEW_FOR_LEVEL.fill(lang, [&needed])));
        }
        let n_anchors = self.texts.instrument.dimensions.len();
        blocks.push(paragraph(figure_messages::measure(lang, measure, n_anchors)));
        blocks.extend(self.texts.most_answered(result));
        section("level", messages::LEVEL.get(lang), blocks)
    }

    /// What each side has in total, where that differs: `School (6): 83, Ouders (5): 28 en Gemeente (1 persoon): 88`.
    fn total_by_side(&self) -> Option<Block> {
        let sides = self.result.perspectives.iter();
        let totals: Vec<_> =
            sides.filter_map(|side| Some((side.id, side.n?, side.total?))).collect();
        let points = || totals.iter().map(|(.., total)| *total);
        let distance = points().max()?.distance(points().min()?);
        if distance < self.texts.instrument.rules.gap.moderate.value {
            return None;
        }
        let side = |(id, n, total): &(Perspective, u32, Points)| {
            let side = figure_messages::voice(self.lang, *id, *n);
            format!("{side}: {}", self.texts.points(*total))
        };
        let sides: Vec<String> = totals.iter().map(side).collect();
        let sides: Vec<&str> = sides.iter().map(String::as_str).collect();
        let sides = listed(self.lang, &sides);
        Some(paragraph(level_messages::BY_SIDE.fill(self.lang, [&sides])))
    }

    fn ids(&self, wanted: impl Fn(&DimensionResult) -> bool) -> Vec<&'v str> {
        self.result
            .dimensions
            .iter()
            .filter(|dimension| wanted(dimension))
            .map(|dimension| &*dimension.id)
            .collect()
    }

    fn profile(&self, measure: Measure) -> Section {
        let lang = self.lang;
        let is_answer = (measure, self.result.respondents) == (Measure::Anchor, Some(1));
        let rows = self.result.dimensions.iter().map(|dimension| {
            let words = team_words(dimension, is_answer, self.texts);
            let agreement = dimension
                .agreement
                .map(|agreement| team_messages::agreement(lang, agreement).to_owned());
            let words: Vec<String> = [Some(words), agreement].into_iter().flatten().collect();
            let name = self.texts.dimension(&dimension.id).to_owned();
            vec![name, self.texts.points_or_dash(dimension.score), words.join(", ")]
        });
        self.texts.profile(Figure::team_profile(self.result, lang), rows)
    }

    fn perspectives(&self) -> Section {
        let mut blocks = with_its_table(Figure::perspectives(self.result, self.lang));
        let opposed =
            self.result.items.iter().filter(|item| item.agreement == Some(Agreement::Opposed));
        blocks.extend(opposed.map(|item| {
            let text = self.texts.item(&item.id);
            paragraph(team_messages::OPPOSED_ITEM.fill(self.lang, [&text]))
        }));
        section("perspectives", team_messages::PERSPECTIVES.get(self.lang), blocks)
    }

    /// How often each answer was given.
    fn answers(&self) -> Section {
        let figure = Figure::distribution(self.result, self.lang);
        section("answers", team_messages::ANSWERS.get(self.lang), with_its_table(figure))
    }

    fn unknown(&self) -> Option<Section> {
        let lang = self.lang;
        let answered = self.result.items.iter().filter_map(|item| {
            let dont_know = item.dont_know?;
            Some((item, dont_know, item.n? + dont_know)).filter(|(.., n)| 0 < *n)
        });
        let n_answered = answered.clone().count();
        let unknown = answered.filter(|(item, ..)| item.unknown == Some(true));
        let blocks: Vec<Block> = if 1 < n_answered && unknown.clone().count() == n_answered {
            let text = team_messages::UNKNOWN_EVERYWHERE.fill(lang, [&n_answered]);
            [paragraph(text)].into()
        } else {
            let said = unknown.map(|(item, dont_know, n)| {
                let text = self.texts.item(&item.id);
                paragraph(team_messages::UNKNOWN_ITEM.fill(lang, [&text, &dont_know, &n]))
            });
            said.collect()
        };
        (!blocks.is_empty()).then(|| section("unknown", team_messages::UNKNOWN.get(lang), blocks))
    }

    /// If nothing may be said about anybody, a list of names would suggest otherwise.
    fn says_of_partners(&self) -> bool {
        let partners = &self.result.map.partners;
        partners.iter().any(|partner| partner.level.is_some() || partner.named_by.is_some())
    }

    /// The partners of all, and those of which only one side speaks; or else why nothing is said of them.
    fn worlds(&self) -> Option<Section> {
        let (lang, map) = (self.lang, &self.result.map);
        if !self.says_of_partners() {
            let Mode::Anonymous(anonymity) = self.result.mode else { return None };
            let why = team_messages::PARTNERS_FROM.fill(lang, [&anonymity.k()]);
            return Some(section("worlds", messages::LEEFWERELDEN.get(lang), vec![paragraph(why)]));
        }
        let mut blocks = with_its_table(Figure::team_worlds(self.result, lang));
        if map.leefwerelden.iter().any(|leefwereld| leefwereld.white_spot) {
            blocks.push(say(&messages::WHITE_SPOT_MEANING, lang));
        }
        let one_sided =
            map.partners.iter().filter(|partner| partner.named_by == Some(NamedBy::Partner)).map(
                |partner| {
                    let name = self.texts.partner(partner.kind, partner.name.as_deref());
                    let sentence = match partner.working {
                        Some(_) => &team_messages::NOT_NEEDED_BY_SCHOOL,
                        None => &team_messages::NOT_NAMED_BY_SCHOOL,
                    };
                    paragraph(sentence.fill(lang, [&name]))
                },
            );
        blocks.extend(one_sided);
        Some(section("worlds", messages::LEEFWERELDEN.get(lang), blocks))
    }

    fn mutual(&self) -> Option<Section> {
        let lang = self.lang;
        let mutual = &self.result.mutual;
        // If nothing may be said about anybody, a list of names would suggest otherwise.
        if mutual.iter().all(|view| view.school_level.is_none() && view.partner.is_none()) {
            return None;
        }
        let header = [
            &messages::PARTNER,
            &team_messages::SCHOOL_SAYS,
            &team_messages::PARTNER_SAYS,
            &team_messages::TALK,
        ];
        let rows = mutual.iter().map(|view| {
            let topic = match view.topic {
                Some(true) => team_messages::YES.get(lang),
                Some(false) => team_messages::NO.get(lang),
                None => DASH,
            };
            let name = self.texts.partner_in_text(view.kind, view.name.as_deref());
            let points = |score| self.texts.points_or_dash(score);
            let school = match view.school_level {
                Some(Level::NONE) if view.school.is_none() => {
                    self.texts.level_name(Level::NONE).to_owned()
                }
                _ => points(view.school),
            };
            vec![name, school, points(view.partner), topic.to_owned()]
        });
        let mut blocks = vec![table(Cells::Reading, lang, header, rows)];
        if mutual.iter().any(|view| view.school_level.is_none() || view.partner.is_none()) {
            let meaning = match self.result.mode {
                Mode::Open => &team_messages::DASH_IS_TOO_FEW,
                Mode::Anonymous(_) => &team_messages::DASH_IS_HIDDEN,
            };
            blocks.push(say(meaning, lang));
        }
        Some(section("mutual", team_messages::MUTUAL.get(lang), blocks))
    }

    fn people(&self) -> Section {
        let lang = self.lang;
        let header = [
            &team_messages::PERSPECTIVES_COLUMN,
            &team_messages::PEOPLE_COUNT,
            &team_messages::FULL_COUNT,
        ];
        let rows = self.result.perspectives.iter().map(|perspective| {
            let n =
                perspective.n.map_or_else(|| team_messages::HIDDEN.owned(lang), |n| n.to_string());
            let n_full = match (perspective.hidden, perspective.n_full) {
                (true, _) => team_messages::HIDDEN.owned(lang),
                (false, Some(n)) => n.to_string(),
                (false, None) => DASH.to_owned(),
            };
            vec![perspective.id.label(lang).to_owned(), n, n_full]
        });
        let mut blocks = vec![table(Cells::Reading, lang, header, rows)];
        if self
            .result
            .perspectives
            .iter()
            .any(|perspective| !perspective.hidden && perspective.n_full.is_none())
        {
            blocks.push(say(&team_messages::DASH_IS_HIDDEN, lang));
        }
        if let Mode::Anonymous(anonymity) = self.result.mode {
            blocks.extend(self.promise(anonymity));
        }
        blocks.extend(self.single_people());
        if let Mode::Anonymous(anonymity) = self.result.mode {
            blocks.extend(self.what_remains(anonymity));
        }
        section("people", team_messages::PEOPLE.get(lang), blocks)
    }

    /// S17: what anonymous mode promises.
    fn promise(&self, anonymity: Anonymity) -> Vec<Block> {
        let lang = self.lang;
        let promise = team_messages::ONLY_COUNTS.fill(lang, [&anonymity.k()]);
        let open = Perspective::ALL.into_iter().filter(|side| anonymity.is_open(*side));
        let open: Vec<&str> = open.map(|side| side.label(lang)).collect();
        let open = (!open.is_empty())
            .then(|| paragraph(team_messages::OPEN_SIDES.fill(lang, [&listed(lang, &open)])));
        [paragraph(promise)].into_iter().chain(open).collect()
    }

    /// The groups of one, whose numbers are that person's answers.
    fn single_people(&self) -> Option<Block> {
        let lang = self.lang;
        let alone = self.result.perspectives.iter().filter(|perspective| perspective.n == Some(1));
        let alone: Vec<&str> = alone.map(|side| side.id.label(lang)).collect();
        let sentence = match alone.len() {
            0 => return None,
            1 => &team_messages::ONE_PERSON_VISIBLE,
            _ => &team_messages::SOME_PERSONS_VISIBLE,
        };
        Some(paragraph(sentence.fill(lang, [&listed(lang, &alone)])))
    }

    /// S17: what no calculation can hide, so that people can take care of it themselves.
    fn what_remains(&self, anonymity: Anonymity) -> [Block; 2] {
        let lang = self.lang;
        let k = anonymity.k();
        let remarks = [
            team_messages::ALL_THE_SAME_ANSWER.owned(lang),
            team_messages::WHO_KNOWS_THE_OTHERS.owned(lang),
            team_messages::TWO_RESULTS.fill(lang, [&k]),
            team_messages::LOWEST_GROUP_SIZE.fill(lang, [&k]),
            team_messages::WHO_COLLECTS.owned(lang),
        ];
        let items = remarks.into_iter().map(|text| Remark { label: None, text, why: None });
        let heading = team_messages::WHAT_REMAINS.owned(lang);
        [Block::Heading { text: heading }, Block::List { items: items.collect() }]
    }
}
