//! A second implementation of comparisons (S14), as plain as possible: two lists of response files
//! as JSON in, the numbers of the comparison as JSON out. The interval needs a quantile of
//! Student's t, which is tested against R; here are the standard error and the degrees of freedom.

#![expect(clippy::cast_precision_loss, reason = "counts are small")]

use serde_json::{Value, json};

use crate::naive;
use crate::naive_anonymous::{Anonymity, counted};
use crate::naive_team::{
    DIMENSIONS, PERSPECTIVES, is_full, mean, measure, number, of, total, variance,
};

/// One moment: its responses, and its perspectives as a team result has them.
struct Moment<'m> {
    responses: &'m [Value],
    perspectives: Vec<Value>,
}

/// The values behind a number: how many, the squared error of their mean, and the number of values
/// for the degrees of freedom.
type Values = (usize, Option<f64>, f64);

pub(crate) fn progress(
    before: &[Value],
    after: &[Value],
    anonymity: Option<Anonymity<'_>>,
) -> Value {
    let moments = [before, after].map(|responses| {
        let perspectives = match anonymity {
            None => crate::naive_team::team(responses)["perspectives"].as_array().unwrap().clone(),
            Some(anonymity) => crate::naive_anonymous::perspectives(responses, anonymity).0,
        };
        Moment { responses, perspectives }
    });
    let is_shown = |moment: &Moment<'_>, id: &str| {
        moment
            .perspectives
            .iter()
            .any(|perspective| perspective["id"] == id && perspective["hidden"] == false)
    };
    let shared: Vec<&str> = PERSPECTIVES
        .into_iter()
        .filter(|id| moments.iter().all(|moment| is_shown(moment, id)))
        .collect();
    let people = |moment: &Moment<'_>| -> Vec<Value> {
        shared.iter().flat_map(|id| of(moment.responses, id)).cloned().collect()
    };
    let all = [people(&moments[0]), people(&moments[1])];
    let measure = (!shared.is_empty()).then(|| measure(all.iter().flatten()));
    let comparison = Comparison { moments: &moments, shared: &shared, measure, anonymity };
    let dimensions: Vec<Value> = DIMENSIONS
        .iter()
        .enumerate()
        .map(|(idx, id)| {
            let change = comparison.change(Some(idx));
            json!({ "id": id, "before": change["before"], "after": change["after"],
                    "delta": change["delta"], "verdict": change["verdict"],
                    "leftOut": change["leftOut"] })
        })
        .collect();
    let respondents = |people: &[Value]| measure.map(|_| people.len());
    json!({
        "measure": measure, "before": { "respondents": respondents(&all[0]) },
        "after": { "respondents": respondents(&all[1]) }, "perspectives": shared,
        "total": comparison.change(None), "dimensions": dimensions,
    })
}

struct Comparison<'c> {
    moments: &'c [Moment<'c>; 2],
    shared: &'c [&'c str],
    measure: Option<&'static str>,
    anonymity: Option<Anonymity<'c>>,
}

impl Comparison<'_> {
    /// The change of a dimension, or of the total.
    fn change(&self, dimension: Option<usize>) -> Value {
        let nothing = json!({ "before": null, "after": null, "delta": null, "se": null, "df": null,
                              "verdict": null, "leftOut": [] });
        let with_number: Vec<(&str, [Values; 2])> = self
            .shared
            .iter()
            .filter_map(|id| {
                let before = self.values(&self.moments[0], id, dimension)?;
                Some((*id, [before, self.values(&self.moments[1], id, dimension)?]))
            })
            .collect();
        if with_number.is_empty() {
            return nothing;
        }
        let many = |values: &[Values; 2]| values.iter().all(|(n, ..)| *n >= 2);
        let any_many = with_number.iter().any(|(_, values)| many(values));
        let (used, left_out): (Vec<_>, Vec<_>) =
            with_number.into_iter().partition(|(_, values)| !any_many || many(values));
        let numbers = [0, 1].map(|moment| {
            let sides: Vec<&Value> =
                used.iter().map(|(id, _)| self.moments[moment].perspective(id)).collect();
            let of_dimension = |idx: usize| {
                let numbers: Vec<f64> = sides
                    .iter()
                    .filter_map(|side| number(side, idx, self.measure.unwrap()))
                    .collect();
                mean(&numbers)
            };
            match dimension {
                Some(idx) => of_dimension(idx),
                None => total(&(0..6).map(of_dimension).collect::<Vec<_>>()),
            }
        });
        let [Some(before), Some(after)] = numbers else { return nothing };
        let delta = after - before;
        let n = |moment: usize| used.iter().map(|(_, values)| values[moment].0).sum::<usize>();
        let terms: Vec<(f64, f64)> = used
            .iter()
            .flat_map(|(_, values)| values)
            .filter_map(|(_, error, n)| Some((error.as_ref()? / (used.len() as f64).powi(2), *n)))
            .collect();
        let is_large = delta.abs() >= 10.0 - 1e-9;
        let sum: f64 = terms.iter().map(|(term, _)| term).sum();
        let (se, df, verdict) = if !any_many || n(0) < 5 || n(1) < 5 {
            (None, None, Some("tooFew"))
        } else if sum == 0.0 {
            (Some(0.0), None, Some(if is_large { "chance" } else { "same" }))
        } else {
            let below: f64 = terms.iter().map(|(term, n)| term.powi(2) / (n - 1.0)).sum();
            (Some(sum.sqrt()), Some(sum.powi(2) / below), (!is_large).then_some("same"))
        };
        let left_out: Vec<&str> = left_out.iter().map(|(id, _)| *id).collect();
        json!({ "before": before, "after": after, "delta": delta, "se": se, "df": df,
                "verdict": verdict, "leftOut": left_out })
    }

    fn values(&self, moment: &Moment<'_>, id: &str, dimension: Option<usize>) -> Option<Values> {
        match self.anonymity {
            None => self.values_of_people(moment, id, dimension),
            Some(anonymity) => self.values_of_items(moment, id, dimension, anonymity),
        }
    }

    fn values_of_people(
        &self,
        moment: &Moment<'_>,
        id: &str,
        dimension: Option<usize>,
    ) -> Option<Values> {
        let is_on_anchors = self.measure == Some("anchor");
        let people = of(moment.responses, id).into_iter();
        let values: Vec<f64> = people
            .filter_map(|response| {
                let card = naive::score(response);
                let anchor =
                    |idx: usize| response["answers"][format!("{}-1", DIMENSIONS[idx])].as_f64();
                match (dimension, is_on_anchors) {
                    (Some(idx), true) => anchor(idx).map(|rating| 25.0 * rating),
                    (Some(idx), false) => card["dimensions"][idx]["score"].as_f64(),
                    (None, true) => {
                        let anchors = (0..6).map(|idx| Some(25.0 * anchor(idx)?));
                        total(&anchors.collect::<Vec<_>>())
                    }
                    (None, false) => {
                        assert!(is_full(response), "everybody has the full form");
                        card["total"].as_f64()
                    }
                }
            })
            .collect();
        let n = values.len();
        (n > 0).then(|| (n, variance(&values).map(|variance| variance / n as f64), n as f64))
    }

    fn values_of_items(
        &self,
        moment: &Moment<'_>,
        id: &str,
        dimension: Option<usize>,
        anonymity: Anonymity<'_>,
    ) -> Option<Values> {
        let side = moment.perspective(id);
        let numbers: Vec<Option<f64>> =
            (0..6).map(|idx| number(side, idx, self.measure.unwrap())).collect();
        let dimensions: Vec<usize> = if let Some(idx) = dimension {
            numbers[idx].map(|_| vec![idx])?
        } else {
            total(&numbers)?;
            (0..6).filter(|idx| numbers[*idx].is_some()).collect()
        };
        let last = if self.measure == Some("full") { 4 } else { 1 };
        let items: Vec<(usize, Vec<f64>)> = dimensions
            .into_iter()
            .flat_map(|idx| (1..=last).map(move |number| (idx, number)))
            .filter_map(|(idx, number)| {
                let (counts, _) =
                    counted(moment.responses, id, DIMENSIONS[idx], number, anonymity)?;
                let ratings = counts.iter().enumerate();
                Some((idx, ratings.flat_map(|(rating, n)| vec![rating as f64; *n]).collect()))
            })
            .collect();
        let m = items.len() as f64;
        let (mut pairs, mut correlations) = (0.0, 0.0);
        for (place, (one, _)) in items.iter().enumerate() {
            for (other, _) in &items[place + 1..] {
                pairs += 1.0;
                correlations += if one == other { 0.7 } else { 0.5 };
            }
        }
        let r = if pairs > 0.0 { correlations / pairs } else { 0.0 };
        let errors: Option<Vec<f64>> = items
            .iter()
            .map(|(_, ratings)| Some(variance(ratings)? / ratings.len() as f64))
            .collect();
        let error = errors.map(|errors| 625.0 * mean(&errors).unwrap() * (1.0 + (m - 1.0) * r) / m);
        let sizes: Vec<f64> = items.iter().map(|(_, ratings)| ratings.len() as f64).collect();
        let fewest = items.iter().map(|(_, ratings)| ratings.len()).min()?;
        Some((fewest, error, mean(&sizes)?))
    }
}

impl Moment<'_> {
    fn perspective(&self, id: &str) -> &Value {
        self.perspectives.iter().find(|perspective| perspective["id"] == id).unwrap()
    }
}
