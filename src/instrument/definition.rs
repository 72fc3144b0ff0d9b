//! What an instrument consists of.

use alloc::borrow::Cow;
use core::num::NonZeroU64;

use serde::{Deserialize, Serialize};

use super::guide::{self, Actions, DimensionGuide, Guide};
use super::rules::Rules;
use crate::base::{Answer, Form, Level, least_common_multiple};
use crate::field::{PartnerKind, Perspective};
use crate::words::Text;

/// The name of something in files, kebab-case. It costs nothing to copy one that is built in.
pub type Id = Cow<'static, str>;

/// A list that is either built in or made at run time.
pub type List<T> = Cow<'static, [T]>;

/// What an instrument asks and how it is scored, as data: a questionnaire with its scale, levels and
/// rules.
///
/// Change it as you like; [`Instrument::new`](super::Instrument::new) accepts it if it is sound.
///
/// It is also the file format of an instrument of your own, in any format with names of fields: what `Serialize`
/// writes, `Deserialize` reads, and an [`Instrument`](super::Instrument) is read in one step. Questions and actions
/// (`guide`, `actions`) are not in it, so advice is general.
///
/// ```
/// use samenwerkscan::{Instrument, KANSENGELIJKHEID};
///
/// let mut file = serde_json::to_value(&KANSENGELIJKHEID)?;
/// file["id"] = "my-own".into();
/// file["dimensions"].as_array_mut().unwrap().truncate(5);
/// let instrument: Instrument = serde_json::from_value(file.clone())?;
/// assert_eq!((&*instrument.id, instrument.dimensions.len()), ("my-own", 5));
///
/// file["rules"]["privacy"]["groupSizeMin"]["value"] = 1.into();
/// let error = serde_json::from_value::<Instrument>(file).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "/rules/privacy/groupSizeMin: this parameter should be from 4 to 20",
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Definition {
    /// Name in files, kebab-case.
    pub id: Id,
    /// Version of the texts and rules, as files name it: `1.0`.
    pub version: Cow<'static, str>,
    /// Name for people.
    pub title: Text,
    /// What the scan is for, in one or two sentences.
    pub purpose: Text,
    /// What the scan cannot show. Printed under every result.
    pub limits: Text,
    /// Block A: the question for the respondent's own estimate of the level.
    pub own_estimate: Text,
    /// The answers to choose from.
    pub scale: Scale,
    /// Block B: the main scan.
    pub dimensions: List<Dimension>,
    /// Blocks C and D: the questions about each partner.
    pub partner_scan: PartnerScan,
    /// What each level means. The index is the level; 0 exists for partners only.
    pub levels: List<LevelDescription>,
    /// The parameters of the scoring rules.
    pub rules: Rules,
    /// Questions and actions about partners and leefwerelden.
    #[serde(skip)]
    pub guide: Guide,
}

/// The answers to choose from, the same for every item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Scale {
    /// The question that every item answers.
    pub question: Text,
    /// The steps, lowest first. The index is the value of the rating.
    pub steps: List<Choice>,
    /// The answer "don't know". Never scored.
    pub dont_know: Choice,
    /// The answer "does not apply to us". Never scored.
    pub not_applicable: Choice,
}

impl Scale {
    /// The highest rating; the lowest is 0.
    pub fn max(&self) -> u8 {
        u8::try_from(self.steps.len().saturating_sub(1)).unwrap_or(u8::MAX)
    }
}

/// One answer to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Choice {
    /// The text on the button.
    pub label: Text,
    /// When to choose it.
    pub help: Text,
}

impl Choice {
    /// An answer: the text on the button, and when to choose it.
    pub const fn new(label: Text, help: Text) -> Self {
        Self { label, help }
    }
}

/// A part of the main scan with a score of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Dimension {
    /// Name in files, kebab-case.
    pub id: Id,
    /// Name for people.
    pub label: Text,
    /// The same in plain words, for readers who do not know the term.
    pub plain_name: Text,
    /// What it is about, in one or two sentences.
    pub meaning: Text,
    /// The items, in the order in which they are asked.
    pub items: List<Item>,
    /// Position in `items` of the anchor item: the one that everybody answers, on the short form
    /// too.
    pub anchor: usize,
    /// Questions and sources about it.
    #[serde(skip)]
    pub guide: DimensionGuide,
}

impl Dimension {
    /// A dimension without advice, of which the first item is the anchor. Its name serves as plain name and as meaning
    /// until these are set.
    pub fn new(id: impl Into<Id>, label: Text, items: impl Into<List<Item>>) -> Self {
        Self {
            id: id.into(),
            plain_name: label.clone(),
            meaning: label.clone(),
            label,
            items: items.into(),
            anchor: 0,
            guide: DimensionGuide::default(),
        }
    }

    /// The items that a form asks: all of them, or only the anchor.
    pub fn items_on(&self, form: Form) -> &[Item] {
        match form {
            Form::Full => &self.items,
            Form::Short => self.items.get(self.anchor..=self.anchor).unwrap_or_default(),
        }
    }
}

/// A statement to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Item {
    /// Name in files, kebab-case, never used twice.
    pub id: Id,
    /// The statement.
    pub text: Text,
    /// Actions for it, by side; a side that is not listed has none.
    #[serde(skip)]
    pub actions: List<Actions>,
}

impl Item {
    /// An item without advice: id, Dutch, English.
    pub const fn new(id: &'static str, nl: &'static str, en: &'static str) -> Self {
        Self::advised(id, nl, en, &[])
    }

    /// An item of a program of your own, without advice.
    pub fn of(id: impl Into<Id>, text: Text) -> Self {
        Self { id: id.into(), text, actions: List::default() }
    }

    /// A built-in item: id, Dutch, English, actions.
    pub const fn advised(
        id: &'static str,
        nl: &'static str,
        en: &'static str,
        actions: &'static [Actions],
    ) -> Self {
        Self { id: Cow::Borrowed(id), text: Text::new(nl, en), actions: guide::kept(actions) }
    }
}

/// The questions about one partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PartnerScan {
    /// Whether there is collaboration now. Only "yes" opens the items.
    pub gate: Gate,
    /// The items that are the same for every partner, so that partners can be compared.
    pub core: List<Item>,
    /// Further items, by kind of partner. A kind that is not listed has only the core.
    pub kinds: List<KindItems>,
    /// Block D: the question for the level that the school wants with this partner.
    pub wish: Text,
    /// The introduction to the core items for a partner that answers them about the school.
    pub about_school: Text,
}

impl PartnerScan {
    /// The items for a kind of partner: the core, in the wording for this kind, then its own items.
    pub fn items(&self, kind: PartnerKind) -> impl Iterator<Item = &Item> {
        let found = self.kinds.iter().find(|entry| entry.kind == kind);
        let variants = found.map_or(&[][..], |entry| &entry.variants);
        let core = self
            .core
            .iter()
            .map(move |item| variants.iter().find(|variant| variant.id == item.id).unwrap_or(item));
        core.chain(found.map_or(&[][..], |entry| &entry.items))
    }
}

/// The question before the items about a partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Gate {
    /// The question.
    pub question: Text,
    /// We work together now.
    pub yes: Text,
    /// We do not, but we want to.
    pub wanted: Text,
    /// We do not, and it is not needed now.
    pub not_needed: Text,
}

/// The questions about one kind of partner in addition to the core.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct KindItems {
    /// The kind of partner.
    pub kind: PartnerKind,
    /// Core items in different wording, under the same id.
    pub variants: List<Item>,
    /// The items for this kind only.
    pub items: List<Item>,
}

impl KindItems {
    /// The items for a kind of partner only, with the core in its usual wording.
    pub fn new(kind: PartnerKind, items: impl Into<List<Item>>) -> Self {
        Self { kind, variants: List::default(), items: items.into() }
    }
}

/// What a level means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LevelDescription {
    /// One word.
    pub name: Text,
    /// One short sentence.
    pub subtitle: Text,
    /// What you see at this level.
    pub definition: Text,
}

impl LevelDescription {
    /// A level: one word, one short sentence, and what you see at it.
    pub const fn new(name: Text, subtitle: Text, definition: Text) -> Self {
        Self { name, subtitle, definition }
    }
}

impl Definition {
    /// How many units make a point, so that every score of a dimension or a partner is a whole
    /// number of units.
    pub(crate) fn score_units(&self) -> NonZeroU64 {
        let scan = &self.partner_scan;
        let longest_partner =
            PartnerKind::ALL.map(|kind| scan.items(kind).count()).into_iter().max();
        let longest = self.longest_dimension().max(longest_partner.unwrap_or(0));
        least_common_multiple(1..=longest).saturating_mul(self.scale_width())
    }

    /// How many units make a point, so that every total of dimensions is a whole number of units.
    pub(crate) fn total_units(&self) -> NonZeroU64 {
        let fewest = self.rules.minimum_dimensions.value as usize;
        least_common_multiple(1..=self.longest_dimension())
            .saturating_mul(least_common_multiple(fewest..=self.dimensions.len()))
            .saturating_mul(self.scale_width())
    }

    fn longest_dimension(&self) -> usize {
        self.dimensions.iter().map(|dimension| dimension.items.len()).max().unwrap_or(0)
    }

    fn scale_width(&self) -> NonZeroU64 {
        NonZeroU64::new(self.scale.max().into()).unwrap_or(NonZeroU64::MIN)
    }

    /// The dimension with this id.
    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.id == id)
    }

    /// How many items a list has for this perspective, those about each partner not counted: what the form asks, and of
    /// a partner what it says about the school.
    ///
    /// ```
    /// use samenwerkscan::{Form, KANSENGELIJKHEID, Perspective};
    ///
    /// assert_eq!(KANSENGELIJKHEID.n_items(Some(Perspective::Ouders), Form::Short), 6);
    /// assert_eq!(KANSENGELIJKHEID.n_items(Some(Perspective::Partners), Form::Full), 24 + 4);
    /// ```
    pub fn n_items(&self, perspective: Option<Perspective>, form: Form) -> usize {
        let about_school = perspective == Some(Perspective::Partners);
        let n_about_school = if about_school { self.partner_scan.core.len() } else { 0 };
        let dimensions = self.dimensions.iter();
        dimensions.map(|dimension| dimension.items_on(form).len()).sum::<usize>() + n_about_school
    }

    /// The item with this id, of the main scan or about partners.
    ///
    /// ```
    /// use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID};
    ///
    /// let item = KANSENGELIJKHEID.item("stem-1").unwrap();
    /// assert!(item.text.get(BuiltInLang::Nl).contains("Ouders"));
    /// assert_eq!(KANSENGELIJKHEID.item("stem-9"), None);
    /// ```
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.all_items().find(|item| item.id == id)
    }

    /// The text on the button of an answer; `None` for a rating that the scale does not have.
    pub fn choice(&self, answer: Answer) -> Option<&Choice> {
        match answer {
            Answer::Rating(rating) => self.scale.steps.get(usize::from(rating)),
            Answer::DontKnow => Some(&self.scale.dont_know),
            Answer::NotApplicable => Some(&self.scale.not_applicable),
        }
    }

    /// The highest level.
    pub fn highest_level(&self) -> Level {
        Level::new(u8::try_from(self.levels.len().saturating_sub(1)).unwrap_or(u8::MAX))
    }

    /// The meaning of a level; `None` for a level that the instrument does not have.
    pub fn level(&self, level: Level) -> Option<&LevelDescription> {
        self.levels.get(usize::from(level.number()))
    }
}
