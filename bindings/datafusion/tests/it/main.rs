//! The functions give what the crate gives, to the bit, wherever they run.

#![expect(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

mod cluster;
mod privacy;
mod refusals;
mod rows;
mod rule_sets;
mod spread;

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, RecordBatch, StringArray, UInt8Array};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::DataType;
use datafusion::prelude::{SessionConfig, SessionContext};
use fastrand::Rng;
use samenwerkscan::columns::{Scorer, code};
use samenwerkscan::{Draft, Form, Instrument, Perspective, Response};

/// Respondents: a group, a perspective and the answers to a form each.
struct Sample {
    scorer: Scorer,
    groups: Vec<String>,
    perspectives: Vec<Perspective>,
    /// By rows.
    codes: Vec<u8>,
}

impl Sample {
    fn empty(instrument: &Instrument, form: Form) -> Self {
        let scorer = Scorer::new(instrument, form);
        Self { scorer, groups: Vec::new(), perspectives: Vec::new(), codes: Vec::new() }
    }

    /// Adds a random respondent: mostly ratings, and some with hardly any.
    fn push(&mut self, rng: &mut Rng, group: &str, perspective: Perspective) {
        self.groups.push(group.to_owned());
        self.perspectives.push(perspective);
        let highest = self.scorer.instrument().scale.max();
        let (gaps, centre) = (rng.u8(..=100), rng.u8(..=highest));
        self.codes.extend(self.scorer.items().iter().map(|_| match rng.u8(..100) {
            gap if gap < gaps / 2 => code::DONT_KNOW + rng.u8(..3),
            near if near.is_multiple_of(2) => centre,
            _ => rng.u8(..=highest),
        }));
    }

    /// Respondents of every perspective in so many groups.
    fn random(rng: &mut Rng, instrument: &Instrument, n_rows: usize, n_groups: usize) -> Self {
        let mut sample = Self::empty(instrument, Form::Full);
        for _ in 0..n_rows {
            let group = format!("Gemeente {}", rng.usize(..n_groups));
            let perspective = rng.choice(Perspective::ALL).unwrap();
            sample.push(rng, &group, perspective);
        }
        sample
    }

    fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.codes.chunks(self.scorer.items().len())
    }

    /// The responses of rows, one by one.
    fn responses(&self) -> impl Iterator<Item = Response> {
        self.perspectives.iter().zip(self.rows()).map(|(perspective, codes)| {
            let mut draft = Draft::new(self.scorer.instrument(), self.scorer.form(), *perspective);
            for (item, code) in self.scorer.items().iter().zip(codes) {
                if let Some(answer) = code::answer(*code) {
                    draft.answers.insert(item.clone(), answer);
                }
            }
            draft.finish().unwrap()
        })
    }

    /// As a table with a column for each item. Who did not answer has a null or its code.
    fn batch(&self) -> RecordBatch {
        let n_items = self.scorer.items().len();
        let perspectives = self.perspectives.iter().map(|perspective| perspective.code());
        let mut columns: Vec<(&str, ArrayRef)> = vec![
            ("gemeente", Arc::new(StringArray::from_iter_values(&self.groups))),
            ("perspectief", Arc::new(StringArray::from_iter_values(perspectives))),
        ];
        for (place, item) in self.scorer.items().iter().enumerate() {
            let codes = self.codes.iter().skip(place).step_by(n_items);
            let codes = codes.enumerate().map(|(row, code)| {
                let is_null = *code == code::NOT_ANSWERED && row.is_multiple_of(2);
                (!is_null).then_some(*code)
            });
            columns.push((item, Arc::new(UInt8Array::from_iter(codes))));
        }
        RecordBatch::try_from_iter_with_nullable(
            columns.into_iter().map(|(name, column)| (name, column, true)),
        )
        .unwrap()
    }

    /// The call that makes answers of the columns.
    fn answers(&self) -> String {
        let items: Vec<String> =
            self.scorer.items().iter().map(|item| format!("\"{item}\"")).collect();
        format!("scan_answers({})", items.join(", "))
    }
}

/// A session with the functions for an instrument, and a table of respondents. In one part, rows keep their order.
fn context(sample: &Sample) -> SessionContext {
    let config = SessionConfig::new().with_target_partitions(1);
    let mut context = SessionContext::new_with_config(config);
    samenwerkscan_datafusion::register(&mut context, sample.scorer.instrument()).unwrap();
    context.register_batch("responses", sample.batch()).unwrap();
    context
}

async fn run(
    context: &SessionContext,
    query: &str,
) -> datafusion::common::Result<Vec<RecordBatch>> {
    context.sql(query).await?.collect().await
}

/// What a query shows, as texts, by rows.
async fn cells(
    context: &SessionContext,
    query: &str,
) -> datafusion::common::Result<Vec<Vec<String>>> {
    let mut rows = Vec::new();
    for batch in run(context, query).await? {
        let columns: Vec<ArrayRef> = batch
            .columns()
            .iter()
            .map(|column| cast(column, &DataType::Utf8))
            .collect::<Result<_, _>>()?;
        rows.extend((0..batch.num_rows()).map(|row| {
            let cell = |column: &ArrayRef| {
                let texts = column.as_string::<i32>();
                if texts.is_null(row) { "null".to_owned() } else { texts.value(row).to_owned() }
            };
            columns.iter().map(cell).collect()
        }));
    }
    Ok(rows)
}
