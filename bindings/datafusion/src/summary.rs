//! What groups add up to: `scan_summary` of answers, and `scan_merge` of what was added up before.
//!
//! Partial results travel between machines as the files that the crate itself reads and writes. Counts and sums are
//! exact, so it makes no difference how rows are divided.

use std::collections::BTreeMap;
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, AsArray};
use datafusion::arrow::datatypes::{DataType, Field};
use datafusion::common::{DataFusionError, Result, ScalarValue, exec_datafusion_err, exec_err};
use datafusion::logical_expr::expr_fn::SimpleAggregateUDF;
use datafusion::logical_expr::function::AccumulatorArgs;
use datafusion::logical_expr::{Accumulator, AggregateUDF, Signature, TypeSignature, Volatility};
use samenwerkscan::saved::Saved;
use samenwerkscan::team::{Shareable, Summary};
use samenwerkscan::{Document, Perspective};

use crate::forms::{Answers, Forms, table};

/// Rows that are added up together. A group keeps so few at most that many groups fit in memory.
const BATCH: usize = 256;

pub(crate) fn summary(forms: &Arc<Forms>) -> AggregateUDF {
    let types = forms.types().map(|answers| vec![DataType::Utf8, answers]).to_vec();
    aggregate("scan_summary", types, forms, false)
}

pub(crate) fn merge(forms: &Arc<Forms>) -> AggregateUDF {
    aggregate("scan_merge", vec![vec![DataType::Utf8]], forms, true)
}

fn aggregate(
    name: &str,
    types: Vec<Vec<DataType>>,
    forms: &Arc<Forms>,
    is_merge: bool,
) -> AggregateUDF {
    let types = types.into_iter().map(TypeSignature::Exact).collect();
    let signature = Signature::one_of(types, Volatility::Immutable);
    let forms = Arc::clone(forms);
    let accumulator = Arc::new(move |_: AccumulatorArgs<'_>| {
        let group =
            Group { forms: Arc::clone(&forms), is_merge, sum: None, waiting: BTreeMap::new() };
        Ok(Box::new(group) as Box<dyn Accumulator>)
    });
    let state = vec![Arc::new(Field::new("sum", DataType::Utf8, true))];
    AggregateUDF::from(SimpleAggregateUDF::new_with_signature(
        name,
        signature,
        DataType::Utf8,
        accumulator,
        state,
    ))
}

/// One group on one machine.
#[derive(Debug)]
struct Group {
    forms: Arc<Forms>,
    /// Whether rows are sums already.
    is_merge: bool,
    sum: Option<Shareable>,
    /// Answers that are not added up yet, by rows.
    waiting: BTreeMap<Perspective, Waiting>,
}

#[derive(Debug, Default)]
struct Waiting {
    n_items: usize,
    codes: Vec<u8>,
}

impl Group {
    fn add(&mut self, other: Shareable) -> Result<()> {
        self.sum = Some(match self.sum.take() {
            None => other,
            Some(sum) => sum.merged(&other).map_err(external)?,
        });
        Ok(())
    }

    fn add_texts(&mut self, texts: &ArrayRef) -> Result<()> {
        for text in texts.as_string::<i32>().iter().flatten() {
            self.add(parse(&self.forms, text)?)?;
        }
        Ok(())
    }

    fn add_answers(&mut self, perspectives: &ArrayRef, answers: &ArrayRef) -> Result<()> {
        let forms = Arc::clone(&self.forms);
        let Answers { scorer, array, .. } = Answers::of(&forms, answers)?;
        let n_items = scorer.items().len();
        for (perspective, codes) in perspectives.as_string::<i32>().iter().zip(array) {
            let Some(codes) = codes else { continue };
            let perspective = perspective_of(perspective.unwrap_or("null"))?;
            let waiting = self.waiting.entry(perspective).or_default();
            waiting.n_items = n_items;
            waiting.codes.extend_from_slice(codes);
            if BATCH * n_items <= waiting.codes.len() {
                self.add_waiting(perspective)?;
            }
        }
        Ok(())
    }

    fn add_waiting(&mut self, perspective: Perspective) -> Result<()> {
        if let Some(Waiting { n_items, codes }) = self.waiting.remove(&perspective) {
            let forms = Arc::clone(&self.forms);
            let table = table(forms.of(n_items)?, &codes)?;
            self.add(Shareable::Open(Summary::of_table(&table, perspective).map_err(external)?))?;
        }
        Ok(())
    }
}

impl Accumulator for Group {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        match values {
            [texts] if self.is_merge => self.add_texts(texts),
            [perspectives, answers] => self.add_answers(perspectives, answers),
            _ => exec_err!("this takes other arguments"),
        }
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        states.iter().try_for_each(|texts| self.add_texts(texts))
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![self.evaluate()?])
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        for perspective in Perspective::ALL {
            self.add_waiting(perspective)?;
        }
        Ok(ScalarValue::Utf8(self.sum.as_ref().map(write).transpose()?))
    }

    fn size(&self) -> usize {
        /// What the counts of all items take, roughly.
        const SUM: usize = 1 << 14;
        let waiting = self.waiting.values().map(|waiting| waiting.codes.capacity());
        size_of_val(self) + self.sum.as_ref().map_or(0, |_| SUM) + waiting.sum::<usize>()
    }
}

/// A file of the crate as text.
pub(crate) fn write(sum: &Shareable) -> Result<String> {
    let text = match sum {
        Shareable::Open(summary) => serde_json::to_string(summary),
        Shareable::Anonymous(histograms) => serde_json::to_string(histograms),
    };
    text.map_err(external)
}

/// What a file holds that may be added up.
pub(crate) fn parse(forms: &Forms, text: &str) -> Result<Shareable> {
    let document: Document = serde_json::from_str(text).map_err(external)?;
    match Saved::parse(&document, &forms.instrument).map_err(external)? {
        Saved::Summary(summary) => Ok(Shareable::Open(summary)),
        Saved::Histograms(histograms) => Ok(Shareable::Anonymous(histograms)),
        _ => exec_err!("this is neither a summary nor histograms"),
    }
}

pub(crate) fn perspective_of(code: &str) -> Result<Perspective> {
    Perspective::ALL.into_iter().find(|perspective| perspective.code() == code).ok_or_else(|| {
        let codes = Perspective::ALL.map(Perspective::code).join(", ");
        exec_datafusion_err!("`{code}` is no perspective: there are {codes}")
    })
}

pub(crate) fn external(error: impl std::error::Error + Send + Sync + 'static) -> DataFusionError {
    DataFusionError::External(Box::new(error))
}
