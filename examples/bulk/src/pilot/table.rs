//! Every number of a pilot as CSV, one to a row, also those that the report does not show because there are
//! too few people; and why a number is not there.

use anyhow::Result;
use csv::Writer;
use samenwerkscan::Instrument;
use samenwerkscan::stats::{Estimate, Interval, Undefined};

use super::measure::{Difference, Dimension, Findings, Item};

/// One number.
struct Line<'l> {
    /// An item, a dimension, or a dimension and two sides.
    subject: &'l str,
    statistic: &'l str,
    n: u64,
    value: Result<(f64, Option<Interval>), Undefined>,
}

pub(super) fn table(findings: &Findings, instrument: &Instrument) -> Result<String> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(["subject", "statistic", "n", "value", "lower", "upper", "reason"])?;
    let steps: Vec<String> =
        (0..instrument.scale.steps.len()).map(|step| format!("count_{step}")).collect();
    for item in &findings.items {
        item_lines(item, &steps, &mut writer)?;
    }
    for dimension in &findings.dimensions {
        dimension_lines(dimension, &mut writer)?;
    }
    for difference in &findings.differences {
        difference_lines(difference, &mut writer)?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn item_lines(item: &Item, steps: &[String], writer: &mut Writer<Vec<u8>>) -> Result<()> {
    let (subject, n) = (&*item.id, u64::from(item.n_ratings()));
    let counts = steps.iter().map(String::as_str).zip(item.counts.iter().copied());
    let others = [
        ("dont_know", item.dont_know),
        ("not_applicable", item.not_applicable),
        ("not_answered", item.not_answered),
    ];
    for (statistic, count) in counts.chain(others) {
        Line { subject, statistic, n, value: Ok((count.into(), None)) }.write(writer)?;
    }
    let moments = item.moments();
    let rest = item.rest;
    for (statistic, value) in [
        ("mean", moments.mean()),
        ("sd", moments.sd()),
        ("item_rest", rest.and_then(|rest| rest.correlation)),
        ("alpha_without", rest.and_then(|rest| rest.alpha_without)),
    ] {
        Line { subject, statistic, n, value: value.map(|value| (value, None)) }.write(writer)?;
    }
    Ok(())
}

fn dimension_lines(dimension: &Dimension, writer: &mut Writer<Vec<u8>>) -> Result<()> {
    let (n, n_complete) = (dimension.scores.n(), dimension.n_complete);
    let plain = |value: Result<f64, Undefined>| value.map(|value| (value, None));
    let factor = dimension.factor.as_ref().map_err(|reason| *reason);
    let icc = dimension.icc;
    let [judged, agree] = dimension.agreeing;
    #[expect(clippy::cast_precision_loss, reason = "a number of people")]
    let count = |n: u64| Ok((n as f64, None));
    let [lowest, highest] = dimension.at_ends;
    for (statistic, n, value) in [
        ("score_mean", n, dimension.mean.as_ref().map_err(|reason| *reason).map(bounds)),
        ("score_sd", n, plain(dimension.scores.sd())),
        ("at_lowest", n, count(lowest)),
        ("at_highest", n, count(highest)),
        ("alpha", n_complete, dimension.alpha.map(|alpha| (alpha.value, Some(alpha.interval)))),
        ("omega", n_complete, plain(factor.map(|factor| factor.omega))),
        ("sem", n, plain(dimension.sem)),
        ("icc_1", n, plain(icc.map(|icc| icc.single))),
        ("icc_2", n, plain(icc.and_then(|icc| icc.mean))),
        ("deviation_within_teams", n, plain(dimension.deviation)),
        ("items_of_teams_that_agree", judged, count(agree)),
    ] {
        Line { subject: &dimension.id, statistic, n, value }.write(writer)?;
    }
    Ok(())
}

fn difference_lines(difference: &Difference, writer: &mut Writer<Vec<u8>>) -> Result<()> {
    let [(one, n_one), (other, n_other)] = difference.sides;
    let subject = format!("{} {}-{}", difference.dimension, one.code(), other.code());
    for (statistic, estimate) in
        [("difference", &difference.points), ("cliffs_delta", &difference.delta)]
    {
        let value = estimate.as_ref().map_err(|reason| *reason).map(bounds);
        Line { subject: &subject, statistic, n: n_one + n_other, value }.write(writer)?;
    }
    Ok(())
}

fn bounds(estimate: &Estimate) -> (f64, Option<Interval>) {
    (estimate.value, Some(estimate.interval))
}

impl Line<'_> {
    fn write(&self, writer: &mut Writer<Vec<u8>>) -> Result<()> {
        let (value, interval, reason) = match self.value {
            Ok((value, interval)) => (value.to_string(), interval, String::new()),
            Err(reason) => (String::new(), None, reason.to_string()),
        };
        let bound =
            |bound: fn(Interval) -> f64| interval.map_or(String::new(), |i| bound(i).to_string());
        let (lower, upper) = (bound(|interval| interval.lower), bound(|interval| interval.upper));
        let n = self.n.to_string();
        writer.write_record([self.subject, self.statistic, &n, &value, &lower, &upper, &reason])?;
        Ok(())
    }
}
