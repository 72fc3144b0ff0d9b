//! Counts and exact sums of many responses, without any response in them.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::borrow::Borrow;
use core::num::NonZeroU64;

use crate::answer::Answer;
use crate::form::Form;
use crate::instrument::{Dimension, Instrument};
use crate::name::matching_key;
use crate::number::Points;
use crate::partner::PartnerKind;
use crate::perspective::Perspective;
use crate::response::{Response, Working};
use crate::score::{DimensionScore, ScoreCard, score};
use crate::stats::Moments;

/// What many responses add up to: all that a team result and a comparison need, and no response.
///
/// Summaries of different groups merge exactly: in every order they give the same as a summary of
/// all responses.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary<'i> {
    pub(crate) instrument: &'i Instrument,
    pub(crate) sides: [Side; 4],
    pub(crate) partners: BTreeMap<PartnerKey, PartnerSummary>,
}

/// Why responses make no team.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TeamError {
    /// There are no responses.
    #[error("a team needs at least one response")]
    Empty,
    /// A response is to another instrument, or to another version of it.
    #[error("response {number} is to `{id}` {version}, the first to another instrument or version")]
    MixedInstruments {
        /// Which response, counted from 1.
        number: usize,
        /// The id of its instrument.
        id: String,
        /// The version of its instrument.
        version: String,
    },
}

impl TeamError {
    /// The stable name of the error for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "emptyTeam",
            Self::MixedInstruments { .. } => "mixedInstruments",
        }
    }
}

/// One perspective: both of its forms.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Side {
    pub(crate) full: FormSummary,
    pub(crate) short: FormSummary,
}

/// Everybody of one perspective who filled in one form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FormSummary {
    pub(crate) n: u32,
    pub(crate) dimensions: Vec<DimensionSummary>,
    /// S2, of who has a total.
    pub(crate) total: Moments,
}

/// One dimension on one form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DimensionSummary {
    /// S1 of who has a score; on the short form S1b.
    pub(crate) score: Moments,
    /// The anchor item in points, of who answered it.
    pub(crate) anchor: Moments,
    /// The items of the form.
    pub(crate) items: Vec<ItemCounts>,
}

/// How often each answer was given to an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ItemCounts {
    /// By rating, from 0.
    pub(crate) ratings: Vec<u32>,
    pub(crate) dont_know: u32,
    pub(crate) not_applicable: u32,
    pub(crate) not_answered: u32,
}

/// By which a partner is recognised: its kind, and the key of its name.
pub(crate) type PartnerKey = (u8, Option<String>);

/// What is said of one partner, and what that partner says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PartnerSummary {
    pub(crate) kind: PartnerKind,
    /// The name by which it is recognised.
    pub(crate) name: Option<String>,
    /// The name as the school writes it; the first in alphabetical order where that differs.
    pub(crate) school_name: Option<String>,
    /// The name as the partner writes it, likewise.
    pub(crate) own_name: Option<String>,
    /// S8, by respondents of the school.
    pub(crate) score: Moments,
    /// S8 over the core items, by respondents of the school.
    pub(crate) core: Moments,
    /// How many times the school says that they work together.
    pub(crate) working: u32,
    /// How many times the school says that collaboration is wanted but not there.
    pub(crate) wanted: u32,
    /// How many respondents of this partner say something about the school.
    pub(crate) speakers: u32,
    /// What respondents of this partner say about the school.
    pub(crate) about_school: Moments,
}

impl<'i> Summary<'i> {
    /// What these responses add up to. They may be given one at a time, without keeping any.
    ///
    /// # Errors
    ///
    /// Where there are no responses, or where they are not to one version of one instrument.
    pub fn of<R: Borrow<Response<'i>>>(
        responses: impl IntoIterator<Item = R>,
    ) -> Result<Self, TeamError> {
        let mut responses = responses.into_iter().enumerate();
        let (_, first) = responses.next().ok_or(TeamError::Empty)?;
        let first = first.borrow();
        let mut summary = Self::empty(first.instrument);
        summary.add(first);
        for (idx, response) in responses {
            let response = response.borrow();
            summary.expect_instrument(response.instrument, idx + 1)?;
            summary.add(response);
        }
        Ok(summary)
    }

    /// The instrument that was filled in.
    pub const fn instrument(&self) -> &'i Instrument {
        self.instrument
    }

    /// How many people there are.
    pub fn respondents(&self) -> u32 {
        self.sides.iter().map(Side::n).sum()
    }

    /// Refuses the instrument of the group or response with this number where it is another one.
    pub(crate) fn expect_instrument(
        &self,
        other: &Instrument,
        number: usize,
    ) -> Result<(), TeamError> {
        let Instrument { id, version, .. } = other;
        if (id, version) == (&self.instrument.id, &self.instrument.version) {
            return Ok(());
        }
        let (id, version) = (id.clone().into_owned(), version.clone().into_owned());
        Err(TeamError::MixedInstruments { number, id, version })
    }

    pub(super) fn empty(instrument: &'i Instrument) -> Self {
        let form = |form| FormSummary {
            n: 0,
            dimensions: instrument
                .dimensions
                .iter()
                .map(|dimension| DimensionSummary::empty(dimension, form, instrument))
                .collect(),
            total: Moments::EMPTY.per_point(instrument.total_units()),
        };
        let side = || Side { full: form(Form::Full), short: form(Form::Short) };
        Self { instrument, sides: [side(), side(), side(), side()], partners: BTreeMap::new() }
    }

    fn add(&mut self, response: &Response<'i>) {
        let card = score(response);
        let side = Perspective::ALL.iter().zip(&mut self.sides);
        if let Some((_, side)) = side.into_iter().find(|(id, _)| **id == response.perspective) {
            side.form_mut(response.form).add(response, &card);
        }
        match response.perspective {
            Perspective::School => self.add_partners(&card),
            Perspective::Partners => self.add_school(&card),
            Perspective::Ouders | Perspective::Gemeente => {}
        }
    }

    /// What the school says of its partners.
    fn add_partners(&mut self, card: &ScoreCard<'_>) {
        for own in &card.partners {
            let partner = self.partner(own.kind, own.name);
            keep_first(&mut partner.school_name, own.name);
            add_points(&mut partner.score, own.score);
            add_points(&mut partner.core, own.core_score);
            partner.working += u32::from(own.working == Working::Yes);
            partner.wanted += u32::from(own.working == Working::Wanted);
        }
    }

    /// What a partner says of the school.
    fn add_school(&mut self, card: &ScoreCard<'_>) {
        if let (Some(from), Some(school)) = (card.from, card.about_school) {
            let partner = self.partner(from.kind, from.name.as_deref());
            keep_first(&mut partner.own_name, from.name.as_deref());
            add_points(&mut partner.about_school, school.score);
            partner.speakers += 1;
        }
    }

    pub(super) fn partner(&mut self, kind: PartnerKind, name: Option<&str>) -> &mut PartnerSummary {
        let units = self.instrument.score_units();
        let name = name.map(matching_key);
        let key = (kind as u8, name.clone());
        self.partners.entry(key).or_insert_with(|| PartnerSummary::empty(kind, name, units))
    }
}

impl Side {
    pub(crate) const fn n(&self) -> u32 {
        self.full.n + self.short.n
    }

    pub(crate) const fn form(&self, form: Form) -> &FormSummary {
        match form {
            Form::Full => &self.full,
            Form::Short => &self.short,
        }
    }

    fn form_mut(&mut self, form: Form) -> &mut FormSummary {
        match form {
            Form::Full => &mut self.full,
            Form::Short => &mut self.short,
        }
    }

    /// The scores on a dimension, on the full form.
    pub(crate) fn score(&self, dimension: usize) -> Option<Moments> {
        self.full.dimensions.get(dimension).map(|own| own.score)
    }

    /// The anchor item of a dimension, over both forms.
    pub(crate) fn anchor(&self, dimension: usize) -> Option<Moments> {
        let anchors = [&self.full, &self.short].map(|form| form.dimensions.get(dimension));
        let [full, short] = anchors.map(|dimension| dimension.map(|own| own.anchor));
        full?.merged(short?)
    }
}

impl FormSummary {
    pub(crate) fn item(&self, dimension: usize, item: usize) -> Option<&ItemCounts> {
        self.dimensions.get(dimension)?.items.get(item)
    }

    fn add(&mut self, response: &Response<'_>, card: &ScoreCard<'_>) {
        self.n += 1;
        add_points(&mut self.total, card.total);
        let scores = card.dimensions.iter().zip(response.answers());
        let dimensions = self.dimensions.iter_mut().zip(&*response.instrument.dimensions);
        for ((summary, dimension), (score, answers)) in dimensions.zip(scores) {
            summary.add(dimension, score, answers, response);
        }
    }
}

impl DimensionSummary {
    fn empty(dimension: &Dimension, form: Form, instrument: &Instrument) -> Self {
        let none = Moments::EMPTY.per_point(instrument.score_units());
        let counts = ItemCounts {
            ratings: vec![0; instrument.scale.steps.len()],
            dont_know: 0,
            not_applicable: 0,
            not_answered: 0,
        };
        let items = vec![counts; dimension.items_on(form).len()];
        Self { score: none, anchor: none, items }
    }

    fn add(
        &mut self,
        dimension: &Dimension,
        own: &DimensionScore<'_>,
        answers: &[Option<Answer>],
        response: &Response<'_>,
    ) {
        add_points(&mut self.score, own.score);
        let anchor = match response.form {
            Form::Full => answers.get(dimension.anchor),
            Form::Short => answers.first(),
        };
        if let Some(Some(Answer::Rating(rating))) = anchor {
            let highest = response.instrument.scale.max().into();
            add_points(&mut self.anchor, Points::share((*rating).into(), highest));
        }
        for (counts, answer) in self.items.iter_mut().zip(answers) {
            counts.add(*answer);
        }
    }
}

impl ItemCounts {
    pub(crate) fn n_ratings(&self) -> u32 {
        self.ratings.iter().sum()
    }

    fn add(&mut self, answer: Option<Answer>) {
        let count = match answer {
            Some(Answer::Rating(rating)) => self.ratings.get_mut(usize::from(rating)),
            Some(Answer::DontKnow) => Some(&mut self.dont_know),
            Some(Answer::NotApplicable) => Some(&mut self.not_applicable),
            None => Some(&mut self.not_answered),
        };
        if let Some(count) = count {
            *count += 1;
        }
    }
}

impl PartnerSummary {
    fn empty(kind: PartnerKind, name: Option<String>, units: NonZeroU64) -> Self {
        let none = Moments::EMPTY.per_point(units);
        Self {
            kind,
            name,
            school_name: None,
            own_name: None,
            score: none,
            core: none,
            working: 0,
            wanted: 0,
            speakers: 0,
            about_school: none,
        }
    }
}

/// Adds a score, where there is one.
fn add_points(moments: &mut Moments, points: Option<Points>) {
    if let Some(points) = points {
        let units = points.in_units(moments.units_per_point().get());
        *moments = moments.with(i128::try_from(units).unwrap_or(i128::MAX), 1);
    }
}

/// The mean in exact points.
pub(crate) fn mean_points(moments: &Moments) -> Option<Points> {
    let sum = u128::try_from(moments.sum()).ok()?;
    Points::ratio(sum, u128::from(moments.n()) * u128::from(moments.units_per_point().get()))
}

/// How many people a number is of.
pub(crate) fn n_people(moments: &Moments) -> u32 {
    u32::try_from(moments.n()).unwrap_or(u32::MAX)
}

/// Keeps the name that comes first in the alphabet, so that the order of respondents does not
/// matter.
pub(crate) fn keep_first(kept: &mut Option<String>, name: Option<&str>) {
    let is_first = |name: &str| kept.as_deref().is_none_or(|kept| name < kept);
    if let Some(name) = name.map(str::trim).filter(|name| is_first(name)) {
        *kept = Some(name.to_owned());
    }
}
