//! Scores, totals and levels of rows are those of `score`, bit for bit.

use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::datatypes::{Float64Type, UInt8Type};
use fastrand::Rng;
use samenwerkscan::{KANSENGELIJKHEID, Level, Points, score};

use crate::rule_sets::made_in_code;
use crate::{Sample, context, run};

const N_ROWS: usize = 1_000_000;

#[tokio::test]
async fn a_million_rows_of_the_built_in_instrument() {
    check(&Sample::random(&mut Rng::with_seed(1), &KANSENGELIJKHEID, N_ROWS, 1)).await;
}

#[tokio::test]
async fn a_million_rows_of_instruments_made_in_code() {
    for number in [1, 5] {
        check(&Sample::random(&mut Rng::with_seed(number), &made_in_code(number), N_ROWS, 1)).await;
    }
}

/// A column of the result, whatever batches it came in.
fn column<T>(
    batches: &[RecordBatch],
    place: usize,
    read: impl Fn(&dyn Array) -> Vec<Option<T>>,
) -> Vec<Option<T>> {
    batches.iter().flat_map(|batch| read(batch.column(place))).collect()
}

async fn check(sample: &Sample) {
    let dimensions = &sample.scorer.instrument().dimensions;
    let of_dimensions: String = dimensions
        .iter()
        .map(|dimension| {
            format!(", scan_score('{0}', answers), scan_level('{0}', answers)", dimension.id)
        })
        .collect();
    let query = format!(
        "WITH scans AS (SELECT {} AS answers FROM responses)
         SELECT scan_total(answers), scan_level(answers) {of_dimensions} FROM scans",
        sample.answers()
    );
    let batches = run(&context(sample), &query).await.unwrap();
    let points = |place| {
        column(&batches, place, |array| array.as_primitive::<Float64Type>().iter().collect())
    };
    let levels =
        |place| column(&batches, place, |array| array.as_primitive::<UInt8Type>().iter().collect());
    let (totals, total_levels) = (points(0), levels(1));
    let found: Vec<_> =
        (0..dimensions.len()).map(|idx| (points(2 + 2 * idx), levels(3 + 2 * idx))).collect();
    assert_eq!(totals.len(), sample.perspectives.len());
    for (row, response) in sample.responses().enumerate() {
        let card = score(&response);
        assert_eq!(bits(totals[row]), bits(card.total.map(Points::to_f64)), "row {row}");
        assert_eq!(total_levels[row], card.level.map(Level::number), "row {row}");
        for ((scores, levels), dimension) in found.iter().zip(&card.dimensions) {
            assert_eq!(bits(scores[row]), bits(dimension.score.map(Points::to_f64)), "row {row}");
            assert_eq!(levels[row], dimension.level.map(Level::number), "row {row}");
        }
    }
}

fn bits(points: Option<f64>) -> Option<u64> {
    points.map(f64::to_bits)
}
