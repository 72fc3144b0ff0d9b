//! Scores, totals and levels of every row.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, Float64Array, UInt8Array};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Result, exec_datafusion_err, exec_err};
use datafusion::functions::utils::make_scalar_function;
use datafusion::logical_expr::expr_fn::SimpleScalarUDF;
use datafusion::logical_expr::function::Hint;
use datafusion::logical_expr::{ScalarUDF, Signature, TypeSignature, Volatility};
use samenwerkscan::columns::{DimensionScores, Scores, Select};

use crate::forms::{Answers, Forms};

const OVERALL: Select = Select { overall: true, counts: false };

pub(crate) fn score(forms: &Arc<Forms>) -> ScalarUDF {
    let types = forms.types().map(|answers| vec![DataType::Utf8, answers]).to_vec();
    let forms = Arc::clone(forms);
    function("scan_score", types, DataType::Float64, vec![Hint::AcceptsSingular], move |args| {
        let (dimension, answers) = of_dimension(&forms, args, Select::SCORES)?;
        Ok(Arc::new(Float64Array::from_iter(answers.scorer.points(&dimension.scores))))
    })
}

/// Of a dimension if one is named, or else of the total.
pub(crate) fn level(forms: &Arc<Forms>) -> ScalarUDF {
    let types = forms.types().into_iter();
    let types =
        types.flat_map(|answers| [vec![answers.clone()], vec![DataType::Utf8, answers]]).collect();
    let forms = Arc::clone(forms);
    // A name stays one value; one column of answers is as long as it is.
    function("scan_level", types, DataType::UInt8, vec![Hint::AcceptsSingular], move |args| {
        let levels = match args {
            [answers] => Answers::of(&forms, answers)?.table()?.score(OVERALL).levels,
            _ => of_dimension(&forms, args, OVERALL)?.0.levels,
        };
        let levels = levels.into_iter().map(|level| (0 < level).then_some(level));
        Ok(Arc::new(UInt8Array::from_iter(levels)))
    })
}

pub(crate) fn total(forms: &Arc<Forms>) -> ScalarUDF {
    let types = forms.types().map(|answers| vec![answers]).to_vec();
    let forms = Arc::clone(forms);
    function("scan_total", types, DataType::Float64, Vec::new(), move |args| {
        let [answers] = args else { return exec_err!("scan_total takes answers") };
        let answers = Answers::of(&forms, answers)?;
        let Scores { totals, .. } = answers.table()?.score(OVERALL);
        Ok(Arc::new(Float64Array::from_iter(answers.scorer.total_points(&totals))))
    })
}

/// A function of columns with these types.
pub(crate) fn function(
    name: &str,
    types: Vec<Vec<DataType>>,
    result: DataType,
    hints: Vec<Hint>,
    compute: impl Fn(&[ArrayRef]) -> Result<ArrayRef> + Send + Sync + 'static,
) -> ScalarUDF {
    let types = types.into_iter().map(TypeSignature::Exact).collect();
    let signature = Signature::one_of(types, Volatility::Immutable);
    let compute = Arc::new(make_scalar_function(compute, hints));
    ScalarUDF::from(SimpleScalarUDF::new_with_signature(name, signature, result, compute))
}

/// The results of a dimension and the answers: of arguments that are its id and a column.
fn of_dimension<'a>(
    forms: &'a Forms,
    args: &'a [ArrayRef],
    select: Select,
) -> Result<(DimensionScores, Answers<'a>)> {
    let [name, answers] = args else { return exec_err!("this takes a dimension and answers") };
    let name = constant(name, "the dimension")?;
    let dimensions = &forms.instrument.dimensions;
    let place = dimensions.iter().position(|dimension| *dimension.id == *name);
    let answers = Answers::of(forms, answers)?;
    let mut scores = answers.table()?.score(select);
    let place = place.filter(|place| *place < scores.dimensions.len()).ok_or_else(|| {
        let ids: Vec<&str> = dimensions.iter().map(|dimension| &*dimension.id).collect();
        exec_datafusion_err!("`{name}` is no dimension: there are {}", ids.join(", "))
    })?;
    Ok((scores.dimensions.swap_remove(place), answers))
}

/// Text that is the same for every row.
pub(crate) fn constant<'a>(array: &'a ArrayRef, what: &str) -> Result<&'a str> {
    let texts = array.as_string::<i32>();
    match texts.iter().next() {
        Some(Some(text)) if texts.len() == 1 => Ok(text),
        _ => exec_err!("{what} should be a constant"),
    }
}
