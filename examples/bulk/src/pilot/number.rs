//! Numbers for people, with the decimal sign of their language.

use samenwerkscan::BuiltInLang;
use samenwerkscan::stats::{Estimate, Interval, Undefined};

/// Shown instead of a missing number.
pub(super) const NONE: &str = "–";

/// With so many decimals.
pub(super) fn number(value: f64, decimals: usize, lang: BuiltInLang) -> String {
    let text = format!("{value:.decimals$}").replace('-', "−");
    // A rounded zero has no sign.
    let is_zero = text.trim_start_matches('−').chars().all(|digit| matches!(digit, '0' | '.'));
    let text = if is_zero { text.replace('−', "") } else { text };
    match lang {
        BuiltInLang::Nl => text.replace('.', ","),
        BuiltInLang::En => text,
    }
}

pub(super) fn or_none(value: Result<f64, Undefined>, decimals: usize, lang: BuiltInLang) -> String {
    value.map_or_else(|_| NONE.to_owned(), |value| number(value, decimals, lang))
}

pub(super) fn interval(interval: Interval, decimals: usize, lang: BuiltInLang) -> String {
    let [lower, upper] =
        [interval.lower, interval.upper].map(|bound| number(bound, decimals, lang));
    format!("[{lower}; {upper}]")
}

pub(super) fn with_interval(estimate: &Estimate, decimals: usize, lang: BuiltInLang) -> String {
    format!(
        "{} {}",
        number(estimate.value, decimals, lang),
        interval(estimate.interval, decimals, lang)
    )
}

/// A share in whole percents.
pub(super) fn percent(part: u64, of: u64) -> String {
    if of == 0 { NONE.to_owned() } else { format!("{} %", (200 * part + of) / (2 * of)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_people() {
        assert_eq!(number(-0.125, 2, BuiltInLang::Nl), "−0,12");
        assert_eq!(number(-0.001, 2, BuiltInLang::En), "0.00");
        assert_eq!([percent(1, 3), percent(1, 8), percent(0, 0)], ["33 %", "13 %", NONE]);
    }
}
