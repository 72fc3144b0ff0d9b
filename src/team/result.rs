//! The result of a team, as plain data.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::{Agreement, Measure, Mode, TeamMap};
use crate::base::{Extremes, Level, Points, coded};
use crate::field::{PartnerKind, Perspective};
use crate::instrument::{self, Id, Instrument, Rules};

/// The result of a team. What cannot be computed or may not be shown is `None`, and `null` in JSON.
///
/// In anonymous mode it is computed from counts of enough people, so two teams with the same counts
/// have the same result. Two results that differ by fewer people than the group size still reveal
/// what those people answered: do not publish such pairs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TeamResult {
    #[serde(serialize_with = "instrument::reference")]
    pub(super) instrument: Instrument,
    /// How much is shown.
    pub mode: Mode,
    /// S20: the measure behind everything that is said about the group. `None` if every perspective
    /// is hidden.
    pub measure: Option<Measure>,
    /// Number of people in the visible perspectives. `None` if every perspective is hidden.
    pub respondents: Option<u32>,
    /// The perspectives with respondents.
    pub perspectives: Vec<PerspectiveResult>,
    /// The dimensions, in the order of the instrument.
    pub dimensions: Vec<DimensionResult>,
    /// The items of the main scan, in the order of the instrument.
    pub items: Vec<ItemResult>,
    /// S5: the mean of the dimension scores, if enough of them exist.
    pub total: Option<Points>,
    /// S7: the level of the whole.
    pub level: Option<Level>,
    /// S6: the level of the total before the cap.
    pub uncapped_level: Option<Level>,
    /// S7: the dimensions that cap the level.
    pub capped_by: Option<Vec<Id>>,
    /// Whether there is a total while a dimension score is missing.
    pub provisional: bool,
    /// S13: school and partner about their collaboration.
    pub mutual: Vec<MutualView>,
    /// S15: in which order to talk about the dimensions.
    pub order: Order,
    /// S9: the leefwereldenkaart. It is a result of its own in JavaScript, and not in the JSON of this one.
    #[serde(skip)]
    pub map: TeamMap,
    /// Which dimensions the group chose to talk about; none if it leaves that to the scan.
    #[serde(skip)]
    pub(super) topics: Vec<usize>,
}

impl TeamResult {
    /// The instrument by whose rules it was scored.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The same result, with the dimensions that the group chose to talk about, by their ids. Advice and report then go
    /// into these, in this order and at most three of them, and not into what the scan would choose. Numbers stay as
    /// they are.
    ///
    /// ```
    /// use samenwerkscan::advice::{Advice, Subject};
    /// use samenwerkscan::team::{Mode, Summary};
    /// use samenwerkscan::{Document, KANSENGELIJKHEID, Response};
    ///
    /// let file = include_str!("../../examples/data/de-regenboog-school.json");
    /// let document: Document = serde_json::from_str(file)?;
    /// let response = Response::parse(&document, &KANSENGELIJKHEID)?;
    /// let result = Summary::of([&response])?.result(Mode::Open).with_topics(["aanbod"])?;
    /// let advice = Advice::team(&result);
    /// assert_eq!(advice.topics.len(), 1);
    /// assert_eq!(advice.topics[0].subject, Subject::Dimension { id: "aanbod" });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first id that is no dimension of the instrument.
    pub fn with_topics(
        mut self,
        topics: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<Self, UnknownTopic> {
        self.topics.clear();
        for id in topics {
            let place = self.dimensions.iter().position(|dimension| dimension.id == id.as_ref());
            self.topics.push(place.ok_or_else(|| UnknownTopic(id.as_ref().to_owned()))?);
        }
        Ok(self)
    }

    /// The dimensions that the group chose to talk about.
    pub fn topics(&self) -> impl Iterator<Item = &DimensionResult> {
        self.topics.iter().filter_map(|place| self.dimensions.get(*place))
    }

    /// The dimension with this id.
    pub fn dimension(&self, id: &str) -> Option<&DimensionResult> {
        self.dimensions.iter().find(|dimension| dimension.id == id)
    }

    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&ItemResult> {
        self.items.iter().find(|item| item.id == id)
    }

    /// One perspective, if it has respondents.
    pub fn perspective(&self, id: Perspective) -> Option<&PerspectiveResult> {
        self.perspectives.iter().find(|perspective| perspective.id == id)
    }
}

/// A topic that is no dimension of the instrument.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no dimension `{0}` to talk about")]
pub struct UnknownTopic(pub String);

/// One perspective.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PerspectiveResult {
    /// Which perspective.
    pub id: Perspective,
    /// Number of people. None if the perspective is hidden, like every other number of it.
    pub n: Option<u32>,
    /// Number of people who filled in the full form. `None` if they are too few to be shown.
    pub n_full: Option<u32>,
    /// Whether the perspective is too small to be shown.
    pub hidden: bool,
    /// The mean of its dimension numbers on the measure, if enough of them exist.
    pub total: Option<Points>,
    /// Its dimensions, in the order of the instrument.
    pub dimensions: Vec<PerspectiveDimension>,
}

/// One dimension from one perspective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PerspectiveDimension {
    /// The id of the dimension.
    pub id: Id,
    /// Number of people with a score on it; in anonymous mode of those who filled in the full form.
    pub n: Option<u32>,
    /// S3: the mean of their scores, on the full form; in anonymous mode the mean of the counted
    /// items.
    pub score: Option<Points>,
    /// Number of people who rated the anchor item, on either form; in anonymous mode of all people.
    pub anchor_n: Option<u32>,
    /// The mean of their anchor scores.
    pub anchor: Option<Points>,
}

impl PerspectiveDimension {
    /// The number on a measure: the score, or the anchor.
    pub const fn on(&self, measure: Measure) -> Option<Points> {
        match measure {
            Measure::Full => self.score,
            Measure::Anchor => self.anchor,
        }
    }
}

/// What a perspective gives a dimension, in whole points (S16), and how many of its people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Voice {
    pub(crate) id: Perspective,
    pub(crate) n: u32,
    pub(crate) points: u64,
}

impl PerspectiveDimension {
    /// What it says on a measure, if it has a number.
    pub(super) fn voice(&self, id: Perspective, measure: Measure, rules: &Rules) -> Option<Voice> {
        let points = rules.whole_points(self.on(measure)?);
        let n = match measure {
            Measure::Full => self.n,
            Measure::Anchor => self.anchor_n,
        };
        Some(Voice { id, n: n?, points })
    }
}

impl TeamResult {
    /// What the visible perspectives give a dimension, on the measure.
    pub(crate) fn voices(&self, dimension_idx: usize) -> Vec<Voice> {
        let voice = |side: &PerspectiveResult| {
            let dimension = side.dimensions.get(dimension_idx)?;
            dimension.voice(side.id, self.measure?, &self.instrument.rules)
        };
        self.perspectives.iter().filter(|side| !side.hidden).filter_map(voice).collect()
    }
}

/// The voices that give most and those that give least; `None` if all give the same.
pub(crate) fn ends(voices: &[Voice]) -> Option<[Vec<Voice>; 2]> {
    let points = voices.iter().map(|voice| (*voice, voice.points));
    match Extremes::of(&points.collect::<Vec<_>>()) {
        Extremes::Ends { highest: (highest, _), lowest: (lowest, _) } => Some([highest, lowest]),
        _ => None,
    }
}

/// One dimension of the group.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DimensionResult {
    /// The id of the dimension.
    pub id: Id,
    /// S4: the unweighted mean, on the measure, of the perspectives that have a number.
    pub score: Option<Points>,
    /// S6: the level of the score. On the anchor measure only from five respondents on.
    pub level: Option<Level>,
    /// The mean of the average deviations of its items, in steps of the answer scale; on the anchor
    /// measure that of its anchor item.
    pub ad: Option<f64>,
    /// S11: whether people agree. There is no agreement if two perspectives differ.
    pub agreement: Option<Agreement>,
    /// S12: the highest perspective minus the lowest on the measure, in points.
    pub gap: Option<Points>,
    /// The gap in words.
    pub gap_word: Option<GapWord>,
    /// The same on the anchor item.
    pub anchor_gap: Option<Points>,
    /// The same on the anchor item.
    pub anchor_gap_word: Option<GapWord>,
}

/// How large a gap is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GapWord {
    /// One full answer or more.
    Large,
    /// Half an answer or more.
    Moderate,
    /// Less.
    None,
}

coded!(pub GapWord { Large = "large", Moderate = "moderate", None = "none" });

/// One item, over both forms.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemResult {
    /// The id of the item.
    pub id: Id,
    /// Number of people who rated it. None if they are too few to be shown, like every other
    /// number of the item.
    pub n: Option<u32>,
    /// The mean rating.
    pub mean: Option<f64>,
    /// The standard deviation of the ratings (n - 1).
    pub sd: Option<f64>,
    /// The average deviation from the mean, in steps of the answer scale.
    pub ad: Option<f64>,
    /// Number of people by rating, from 0.
    pub counts: Option<Vec<u32>>,
    /// Number of people who do not know.
    pub dont_know: Option<u32>,
    /// Number of people for whom it does not apply.
    pub not_applicable: Option<u32>,
    /// Number of people whose form has the item and who did not answer it.
    pub not_answered: Option<u32>,
    /// Share of "weet ik niet" among those who rated it or did not know, 0 to 1.
    pub dont_know_share: Option<f64>,
    /// S10: whether many people do not know.
    pub unknown: Option<bool>,
    /// S11: whether people agree.
    pub agreement: Option<Agreement>,
    /// The perspectives in which the item is counted and rated, for advice and reports.
    #[serde(skip)]
    pub(crate) by_perspective: Vec<PerspectiveItem>,
}

/// The ratings of an item from one perspective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PerspectiveItem {
    pub(crate) id: Perspective,
    /// The mean rating, in points.
    pub(crate) points: Points,
    /// Number of people by rating, from 0.
    pub(crate) ratings: Vec<u32>,
}

impl ItemResult {
    /// The unweighted mean of the perspectives, in points: every side weighs the same. `None` if no
    /// visible respondent rated it.
    pub fn points(&self) -> Option<Points> {
        Points::mean(self.by_perspective.iter().map(|perspective| perspective.points))
    }
}

/// One partner, as the school sees it and as it sees the school, over the core items.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MutualView {
    /// The kind of partner.
    pub kind: PartnerKind,
    /// Its name, as the school writes it.
    pub name: Option<String>,
    /// What the school says about the partner, 0 to 100 points.
    pub school: Option<Points>,
    /// The level that the school gives; 0, without a score, if it wants to work together and does not
    /// yet.
    #[serde(skip)]
    pub(crate) school_level: Option<Level>,
    /// What the partner says about the school, 0 to 100 points.
    pub partner: Option<Points>,
    /// Whether they see it differently.
    pub topic: Option<bool>,
}

/// The ids of dimensions, in three orders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Order {
    /// The largest gap first.
    pub difference: Vec<Id>,
    /// The lowest score first.
    pub lowest: Vec<Id>,
    /// The highest score first.
    pub strongest: Vec<Id>,
}
