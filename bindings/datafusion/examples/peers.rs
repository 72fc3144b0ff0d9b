//! The part of `cargo xtask peers` in SQL. It prints part, name, seconds and bytes between tabs, and stops if a number differs.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs};

use datafusion::arrow::array::{ArrayRef, AsArray, RecordBatch, UInt8Array};
use datafusion::arrow::datatypes::Float64Type;
use datafusion::datasource::MemTable;
use datafusion::prelude::{SessionConfig, SessionContext};
use samenwerkscan::Form;
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::columns::Scorer;

const BATCH: usize = 8192;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("name the folder of the data")?);
    let codes = fs::read(folder.join("columns.u8"))?;
    let expected = fs::read(folder.join("scores.f64"))?;
    for (name, partitions) in
        [("this crate in DataFusion, one part", 1), ("this crate in DataFusion, all processors", 0)]
    {
        let partitions =
            if partitions == 0 { std::thread::available_parallelism()?.get() } else { partitions };
        let context = context(&codes, partitions)?;
        let query = query();
        // By parts, rows keep their order.
        let parts = context.sql(&query).await?.collect_partitioned().await?;
        check(&parts.concat(), &expected)?;
        let (started, mut shortest) = (Instant::now(), Duration::MAX);
        for _ in 0..50 {
            let start = Instant::now();
            context.sql(&query).await?.collect_partitioned().await?;
            shortest = shortest.min(start.elapsed());
            if Duration::from_secs(5) < started.elapsed() {
                break;
            }
        }
        println!("scores\t{name}\t{}\t{}", shortest.as_secs_f64(), codes.len() + expected.len());
    }
    Ok(())
}

/// The table in batches, divided among partitions in order.
fn context(codes: &[u8], partitions: usize) -> Result<SessionContext, Box<dyn Error>> {
    let items = Scorer::new(&KANSENGELIJKHEID, Form::Full).items().to_vec();
    let n_rows = codes.len() / items.len();
    let batches: Result<Vec<RecordBatch>, _> = (0..n_rows)
        .step_by(BATCH)
        .map(|first| {
            let columns = items.iter().zip(codes.chunks(n_rows)).map(|(item, column)| {
                let column = column.get(first..n_rows.min(first + BATCH)).unwrap_or_default();
                (&**item, Arc::new(UInt8Array::from(column.to_vec())) as ArrayRef)
            });
            RecordBatch::try_from_iter(columns)
        })
        .collect();
    let batches = batches?;
    let schema = batches.first().ok_or("there are no rows")?.schema();
    let parts = batches.chunks(batches.len().div_ceil(partitions)).map(<[_]>::to_vec).collect();
    let config = SessionConfig::new().with_target_partitions(partitions);
    let mut context = SessionContext::new_with_config(config);
    samenwerkscan_datafusion::register(&mut context, &KANSENGELIJKHEID)?;
    context.register_table("responses", Arc::new(MemTable::try_new(schema, parts)?))?;
    Ok(context)
}

fn query() -> String {
    let scorer = Scorer::new(&KANSENGELIJKHEID, Form::Full);
    let items: Vec<String> = scorer.items().iter().map(|item| format!("\"{item}\"")).collect();
    let dimensions = KANSENGELIJKHEID.dimensions.iter();
    let scores: Vec<String> =
        dimensions.map(|dimension| format!("scan_score('{}', answers)", dimension.id)).collect();
    format!(
        "SELECT {} FROM (SELECT scan_answers({}) AS answers FROM responses)",
        scores.join(", "),
        items.join(", ")
    )
}

/// Every score, to the bit; null where others have no number.
fn check(batches: &[RecordBatch], expected: &[u8]) -> Result<(), Box<dyn Error>> {
    let n_dimensions = KANSENGELIJKHEID.dimensions.len();
    let column = |dimension: usize| {
        batches
            .iter()
            .flat_map(move |batch| batch.column(dimension).as_primitive::<Float64Type>().iter())
    };
    let found: Vec<Option<u64>> =
        (0..n_dimensions).flat_map(column).map(|points| points.map(f64::to_bits)).collect();
    let expected = expected.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes));
    let expected: Vec<Option<u64>> =
        expected.map(|points| (!points.is_nan()).then(|| points.to_bits())).collect();
    if found == expected { Ok(()) } else { Err("DataFusion gives other scores".into()) }
}
