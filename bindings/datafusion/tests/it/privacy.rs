//! The law of anonymous mode on random groups: nothing that is shown depends on what is hidden.

use std::collections::BTreeMap;

use datafusion::arrow::array::AsArray;
use fastrand::Rng;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{Form, KANSENGELIJKHEID, Perspective, Response};
use serde_json::Value;

use crate::{Sample, context, run};

/// For each of two sizes of the smallest group.
const N_GROUPS: usize = 5000;

/// Groups of 0 to 12 people of each side, and at least one person. Where `hidden` is another generator, the people of
/// sides that are too small are others, and another number of them.
fn groups(k: usize, mut hidden: Rng) -> Sample {
    let mut rng = Rng::with_seed(4);
    let mut sample = Sample::empty(&KANSENGELIJKHEID, Form::Full);
    for number in 0..N_GROUPS {
        let group = format!("{number:05}");
        for (idx, perspective) in Perspective::ALL.into_iter().enumerate() {
            // The first side has people in every group.
            let n_people = rng.usize(usize::from(idx == 0)..=12);
            if (1..k).contains(&n_people) {
                for _ in 0..hidden.usize(1..k) {
                    sample.push(&mut hidden, &group, perspective);
                }
            } else {
                for _ in 0..n_people {
                    sample.push(&mut rng, &group, perspective);
                }
            }
        }
    }
    sample
}

/// The result and the histograms of each group, in the order of groups.
async fn shown(sample: &Sample, k: usize) -> Vec<[String; 2]> {
    let query = format!(
        "WITH sums AS (
           SELECT gemeente, scan_summary(perspectief, {}) AS summary FROM responses GROUP BY gemeente
         )
         SELECT scan_result(summary, {k}), scan_histograms(summary, {k}) FROM sums ORDER BY gemeente",
        sample.answers()
    );
    let batches = run(&context(sample), &query).await.unwrap();
    let rows = batches.iter().flat_map(|batch| {
        let column = |place| {
            batch.column(place).as_string::<i32>().iter().map(|text| text.unwrap().to_owned())
        };
        column(0).zip(column(1)).map(|(result, shown)| [result, shown])
    });
    rows.collect()
}

#[tokio::test]
async fn ten_thousand_groups_show_nothing_of_hidden_people() {
    for k in [4, 7] {
        let sample = groups(k, Rng::with_seed(5));
        let found = shown(&sample, k).await;
        assert_eq!(found.len(), N_GROUPS);
        // Others answered in the place of everybody who is hidden, and nothing changes.
        assert!(shown(&groups(k, Rng::with_seed(6)), k).await == found);

        let mut teams: BTreeMap<&str, Vec<Response>> = BTreeMap::new();
        for (group, response) in sample.groups.iter().zip(sample.responses()) {
            teams.entry(group).or_default().push(response);
        }
        let k = u32::try_from(k).unwrap();
        let mode = Mode::anonymous(Some(k), &KANSENGELIJKHEID.rules.privacy).unwrap();
        let mut n_hidden = 0;
        for (responses, [result, _]) in teams.values().zip(&found) {
            let expected = Summary::of(responses).unwrap().result(mode);
            assert_eq!(*result, serde_json::to_string(&expected).unwrap());
            n_hidden += check_hidden(responses, &serde_json::from_str(result).unwrap(), k);
        }
        assert!(N_GROUPS / 4 < n_hidden, "only {n_hidden} groups hide anybody");
    }
}

/// A side is hidden exactly if it has fewer people than k, and then has no number. Says whether there is one.
fn check_hidden(responses: &[Response], result: &Value, k: u32) -> usize {
    let mut has_hidden = 0;
    for side in result["perspectives"].as_array().unwrap() {
        let people =
            responses.iter().filter(|response| response.perspective().code() == side["id"]);
        let is_hidden = people.count() < k as usize;
        assert_eq!(side["hidden"], is_hidden);
        if is_hidden {
            has_hidden = 1;
            assert_eq!((&side["n"], &side["total"]), (&Value::Null, &Value::Null));
        }
    }
    has_hidden
}
