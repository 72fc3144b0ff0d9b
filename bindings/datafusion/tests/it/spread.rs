//! However rows are divided, groups add up to the same bytes: those of the crate itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use fastrand::Rng;
use samenwerkscan::team::{Mode, Shareable, Summary};
use samenwerkscan::{KANSENGELIJKHEID, Response};

use crate::{Sample, cells, context};

/// A table of eight files.
pub(crate) async fn write(sample: &Sample, folder: &Path) {
    let context = context(sample);
    let n_rows = sample.perspectives.len();
    for file in 0..8 {
        let (from, length) = (file * n_rows / 8, n_rows.div_ceil(8));
        let part = context.table("responses").await.unwrap().limit(from, Some(length)).unwrap();
        let path = folder.join(format!("{file}.parquet"));
        part.write_parquet(path.to_str().unwrap(), DataFrameWriteOptions::new(), None)
            .await
            .unwrap();
    }
    assert_eq!(fs::read_dir(folder).unwrap().count(), 8);
}

pub(crate) fn query(sample: &Sample) -> String {
    format!(
        "WITH sums AS (
           SELECT gemeente, scan_summary(perspectief, {}) AS summary FROM responses GROUP BY gemeente
         )
         SELECT gemeente, summary, scan_histograms(summary, 5) AS shown, scan_result(summary, 5) AS result
         FROM sums ORDER BY gemeente",
        sample.answers()
    )
}

pub(crate) async fn register(context: &SessionContext, folder: &Path) {
    let folder = folder.to_str().unwrap();
    context.register_parquet("responses", folder, ParquetReadOptions::default()).await.unwrap();
}

#[tokio::test]
async fn one_two_and_eight_partitions_give_the_same_bytes() {
    let sample = Sample::random(&mut Rng::with_seed(2), &KANSENGELIJKHEID, 40_000, 40);
    let folder = tempfile::tempdir().unwrap();
    write(&sample, folder.path()).await;
    let mut found = Vec::new();
    for partitions in [1, 2, 8] {
        let config = SessionConfig::new().with_target_partitions(partitions).with_batch_size(1000);
        let mut context = SessionContext::new_with_config(config);
        samenwerkscan_datafusion::register(&mut context, &KANSENGELIJKHEID).unwrap();
        register(&context, folder.path()).await;
        found.push(cells(&context, &query(&sample)).await.unwrap());
    }
    let mut groups: BTreeMap<&str, Vec<Response>> = BTreeMap::new();
    for (group, response) in sample.groups.iter().zip(sample.responses()) {
        groups.entry(group).or_default().push(response);
    }
    assert_eq!(groups.len(), 40);
    let mode = Mode::anonymous(Some(5), &KANSENGELIJKHEID.rules.privacy).unwrap();
    for (group, responses) in groups {
        let summary = Summary::of(&responses).unwrap();
        let shareable = summary.clone().shareable(mode);
        let result = serde_json::to_string(&shareable.result()).unwrap();
        let summary = serde_json::to_string(&summary).unwrap();
        let histograms = match &shareable {
            Shareable::Anonymous(histograms) => serde_json::to_string(histograms).unwrap(),
            Shareable::Open(_) => panic!("the mode is anonymous"),
        };
        let expected = [group.to_owned(), summary, histograms, result];
        for found in &found {
            let row = found.iter().find(|row| row[0] == group).unwrap();
            assert!(*row == expected, "{group}: {row:?}, and not {expected:?}");
        }
    }
    assert!(found.iter().all(|other| *other == found[0]));
}

/// A country is the sum of its municipalities: from rows, from their summaries, and of what is shown from histograms.
#[tokio::test]
async fn groups_are_merged_exactly() {
    let sample = Sample::random(&mut Rng::with_seed(3), &KANSENGELIJKHEID, 3000, 20);
    let context = context(&sample);
    let answers = sample.answers();
    let sums = format!(
        "SELECT gemeente, scan_summary(perspectief, {answers}) AS summary FROM responses GROUP BY gemeente"
    );
    let whole = format!("SELECT scan_summary(perspectief, {answers}) AS country FROM responses");
    let merged = format!("SELECT scan_merge(summary) AS country FROM ({sums})");
    assert_eq!(cells(&context, &whole).await.unwrap(), cells(&context, &merged).await.unwrap());
    // Every municipality has more than five people of each side who rated each item, so nothing is hidden.
    let shown = format!("SELECT scan_merge(scan_histograms(summary, 5)) AS country FROM ({sums})");
    let of_all = format!("SELECT scan_histograms(scan_merge(summary), 5) AS country FROM ({sums})");
    assert_eq!(cells(&context, &shown).await.unwrap(), cells(&context, &of_all).await.unwrap());
}
