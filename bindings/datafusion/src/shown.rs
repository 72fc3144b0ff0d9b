//! What may be shown of a group. Every function here applies the privacy rule; none shows a summary as it is.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, AsArray, Float64Array, StringArray};
use datafusion::arrow::datatypes::{DataType, Int64Type};
use datafusion::common::{Result, exec_datafusion_err, exec_err};
use datafusion::logical_expr::ScalarUDF;
use datafusion::logical_expr::function::Hint;
use samenwerkscan::team::{Mode, Shareable};

use crate::forms::Forms;
use crate::scores::{constant, function};
use crate::summary::{external, parse, perspective_of, write};

pub(crate) fn histograms(forms: &Arc<Forms>) -> ScalarUDF {
    shown("scan_histograms", forms, write)
}

pub(crate) fn result(forms: &Arc<Forms>) -> ScalarUDF {
    shown("scan_result", forms, |shown| serde_json::to_string(&shown.result()).map_err(external))
}

/// A function of summaries or histograms, the size of the smallest group, and the sides that answer openly.
fn shown(name: &str, forms: &Arc<Forms>, text: fn(&Shareable) -> Result<String>) -> ScalarUDF {
    let with = |n_sides| {
        let sides = vec![DataType::Utf8; n_sides];
        [vec![DataType::Utf8, DataType::Int64], sides].concat()
    };
    let forms = Arc::clone(forms);
    let hints =
        vec![Hint::Pad, Hint::AcceptsSingular, Hint::AcceptsSingular, Hint::AcceptsSingular];
    function(name, vec![with(0), with(1), with(2)], DataType::Utf8, hints, move |args| {
        let [sums, k, sides @ ..] = args else { return exec_err!("this takes a summary and k") };
        let mode = mode(&forms, k, sides)?;
        let texts = sums.as_string::<i32>().iter().map(|sum| {
            let shown = |sum| text(&parse(&forms, sum)?.in_mode(mode).map_err(external)?);
            sum.map(shown).transpose()
        });
        Ok(Arc::new(texts.collect::<Result<StringArray>>()?))
    })
}

fn mode(forms: &Forms, k: &ArrayRef, sides: &[ArrayRef]) -> Result<Mode> {
    let ks = k.as_primitive::<Int64Type>();
    let k = match ks.iter().next() {
        Some(Some(k)) if ks.len() == 1 => u32::try_from(k).unwrap_or(u32::MAX),
        _ => return exec_err!("k should be a constant"),
    };
    let mode = Mode::anonymous(Some(k), &forms.instrument.rules.privacy).map_err(external)?;
    sides.iter().try_fold(mode, |mode, side| {
        mode.openly(perspective_of(constant(side, "a side")?)?).map_err(external)
    })
}

/// A number in JSON, by its pointer.
pub(crate) fn number() -> ScalarUDF {
    let types = vec![vec![DataType::Utf8, DataType::Utf8]];
    let hints = vec![Hint::Pad, Hint::AcceptsSingular];
    function("scan_number", types, DataType::Float64, hints, |args| {
        let [results, pointer] = args else {
            return exec_err!("scan_number takes a result and a pointer");
        };
        let pointer = constant(pointer, "the pointer")?;
        let numbers = results.as_string::<i32>().iter().map(|result| {
            let Some(result) = result else { return Ok(None) };
            let result: serde_json::Value = serde_json::from_str(result).map_err(external)?;
            let place = result.pointer(pointer);
            let place = place.ok_or_else(|| exec_datafusion_err!("a result has no `{pointer}`"))?;
            Ok(place.as_f64())
        });
        Ok(Arc::new(numbers.collect::<Result<Float64Array>>()?))
    })
}
