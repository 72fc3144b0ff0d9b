//! Scoring as functions of SQL: in Apache DataFusion on one machine, and unchanged on a cluster of Ballista.
//!
//! | function | gives |
//! |---|---|
//! | `scan_answers(item, …)` | the answers of a row as one value: a column for each item, in the order of the instrument |
//! | `scan_score(dimension, answers)` | the score of a dimension, from 0 to 100, or null |
//! | `scan_level(dimension, answers)` | its level, or null |
//! | `scan_total(answers)` | the total, from 0 to 100, or null |
//! | `scan_level(answers)` | the level of the total after the cap, or null |
//! | `scan_summary(perspective, answers)` | an aggregate: what a group adds up to, as a file that `teamscan` reads. Keep it private |
//! | `scan_merge(text)` | an aggregate: summaries or histograms taken together |
//! | `scan_histograms(summary, k, …)` | what may be shared of a group in anonymous mode, as a file that `teamscan` reads |
//! | `scan_result(summary, k, …)` | what the group sees in anonymous mode, as JSON |
//! | `scan_number(result, pointer)` | one number of a result, by its JSON Pointer; null if it is hidden |
//!
//! An answer is an integer: a rating from 0, 253 for "weet ik niet", 254 for "past niet bij ons", and 255 or null for no
//! answer. With a column for each item it is the full form, with one for each anchor the short form. After `k` come the
//! sides that agreed to answer openly, if any: `'partners'`, `'gemeente'`.
//!
//! ```
//! use datafusion::prelude::SessionContext;
//! use samenwerkscan::KANSENGELIJKHEID;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let mut context = SessionContext::new();
//! samenwerkscan_datafusion::register(&mut context, &KANSENGELIJKHEID)?;
//! let query = "SELECT scan_total(scan_answers(4, 3, 2, 2, 4, NULL)) AS total";
//! let batches = context.sql(query).await?.collect().await?;
//! // Five of six anchors are enough: their mean is 3 of 4.
//! assert_eq!(
//!     datafusion::arrow::util::pretty::pretty_format_batches(&batches)?.to_string(),
//!     "+-------+\n| total |\n+-------+\n| 75.0  |\n+-------+"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
#[cfg(feature = "cluster")]
pub mod cluster;
mod forms;
mod scores;
mod shown;
mod summary;

use std::sync::Arc;

use datafusion::common::Result;
use datafusion::execution::FunctionRegistry;
use samenwerkscan::Instrument;

use self::forms::Forms;

/// Registers the functions by name, for answers to one instrument.
///
/// A plan names its functions, and every machine that works on it looks them up, so all machines of a cluster register
/// the same instrument.
///
/// # Errors
///
/// If the registry takes no functions.
pub fn register(registry: &mut dyn FunctionRegistry, instrument: &Instrument) -> Result<()> {
    let forms = Arc::new(Forms::new(instrument));
    let scalar = [
        answers::answers(&forms),
        scores::score(&forms),
        scores::level(&forms),
        scores::total(&forms),
        shown::histograms(&forms),
        shown::result(&forms),
        shown::number(),
    ];
    for function in scalar {
        registry.register_udf(Arc::new(function))?;
    }
    for function in [summary::summary(&forms), summary::merge(&forms)] {
        registry.register_udaf(Arc::new(function))?;
    }
    Ok(())
}
