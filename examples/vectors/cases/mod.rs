//! Files of reference vectors, and how each case maps to a call of the crate.

mod groups;
mod ratings;
mod scale;
mod teams;

use samenwerkscan::stats::{Confidence, Undefined};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// One file: data, and what other software makes of them.
#[derive(Deserialize)]
pub(crate) struct File {
    /// The data.
    #[serde(flatten)]
    pub(crate) input: Input,
    /// The reference values.
    pub(crate) cases: Vec<Case>,
}

/// The data of a file, by kind.
#[derive(Deserialize)]
#[serde(tag = "kind", content = "input", rename_all = "snake_case")]
pub(crate) enum Input {
    /// Respondents by items.
    Scale(scale::Scale),
    /// Targets by raters.
    Ratings(ratings::Ratings),
    /// Raters by items, in teams.
    Teams(teams::Teams),
    /// Counts per answer category.
    Distributions(groups::Distributions),
    /// Pairs of groups.
    TwoGroups(groups::TwoGroups),
    /// Respondents at two moments.
    PrePost(groups::PrePost),
    /// Samples for a bootstrap, which the crate does not have.
    Bootstrap(IgnoredAny),
    /// Arguments of quantiles, which are private in the crate.
    SpecialFunctions(IgnoredAny),
}

/// A reference value.
#[derive(Deserialize)]
pub(crate) struct Case {
    /// The name of the statistic.
    pub(crate) stat: String,
    /// The part of the data it is about.
    pub(crate) scope: String,
    /// How it is computed.
    #[serde(default)]
    pub(crate) params: Value,
}

/// The answers of respondents or raters, row by row; `None` is missing.
pub(crate) type Rows = Vec<Vec<Option<i64>>>;

/// The result of the crate for a case.
pub(crate) type Computed = Result<Value, Undefined>;

impl Input {
    /// The value of a case, in the shape of its reference value. Parts that the crate does not give
    /// are left out; cases without a statistic in the crate give nothing.
    pub(crate) fn compute(&self, case: &Case) -> Option<Computed> {
        match self {
            Self::Scale(scale) => scale.compute(case),
            Self::Ratings(ratings) => ratings.compute(case),
            Self::Teams(teams) => teams.compute(case),
            Self::Distributions(distributions) => distributions.compute(case),
            Self::TwoGroups(groups) => groups.compute(case),
            Self::PrePost(people) => people.compute(case),
            Self::Bootstrap(_) | Self::SpecialFunctions(_) => None,
        }
    }
}

impl Case {
    fn param(&self, name: &str) -> Option<&str> {
        self.params.get(name)?.as_str()
    }

    /// Whether incomplete rows are left out, as the crate does.
    fn is_listwise(&self) -> bool {
        self.param("missing") == Some("listwise")
    }

    fn confidence(&self) -> Option<Confidence> {
        let Some(level) = self.params.get("level") else {
            return Some(Confidence::NINETY_FIVE);
        };
        [
            (0.90, Confidence::NINETY),
            (0.95, Confidence::NINETY_FIVE),
            (0.99, Confidence::NINETY_NINE),
        ]
        .into_iter()
        .find(|(known, _)| level.as_f64() == Some(*known))
        .map(|(_, confidence)| confidence)
    }
}

/// The column of a scope like `item3`, counted from 0.
fn item_column(scope: &str) -> Option<usize> {
    scope.strip_prefix("item")?.parse().ok()
}

/// Reasons and rules as the vectors write them: `zero_variance` for `zeroVariance`.
pub(crate) fn snake_case(code: &str) -> String {
    let word = |letter: char| if letter.is_uppercase() { vec!['_', letter] } else { vec![letter] };
    code.chars().flat_map(word).collect::<String>().to_lowercase()
}

/// A list of one value per element; nothing becomes `null`.
fn listed<T, V: Serialize>(elements: &[T], value: impl Fn(&T) -> V) -> Value {
    elements.iter().map(|element| json!(value(element))).collect()
}

/// One object of all parts that exist.
fn merged<const N: usize>(parts: [Option<Value>; N]) -> Value {
    let entries = |part| match part {
        Value::Object(entries) => entries,
        _ => Map::new(),
    };
    parts.into_iter().flatten().flat_map(entries).collect()
}
