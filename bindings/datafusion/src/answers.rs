//! `scan_answers`: a column for each item, as one column of answers.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, FixedSizeBinaryArray};
use datafusion::arrow::datatypes::{DataType, UInt8Type};
use datafusion::common::{Result, plan_err};
use datafusion::functions::utils::make_scalar_function;
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};
use samenwerkscan::columns::{Scorer, code};

use crate::forms::{Forms, answers_type, table};

pub(crate) fn answers(forms: &Arc<Forms>) -> ScalarUDF {
    let signature = Signature::user_defined(Volatility::Immutable);
    ScalarUDF::from(Answers { forms: Arc::clone(forms), signature })
}

/// Its result is as wide as it has arguments.
#[derive(Debug)]
struct Answers {
    forms: Arc<Forms>,
    signature: Signature,
}

impl ScalarUDFImpl for Answers {
    fn name(&self) -> &str {
        "scan_answers"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Whole numbers of any size, and nulls. Fractions and text are refused, because a cast would make ratings of them.
    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        let scorer = self.forms.of(types.len())?;
        for (item, its_type) in scorer.items().iter().zip(types) {
            if !its_type.is_integer() && !its_type.is_null() {
                return plan_err!("answers are integers, and `{item}` is {its_type}");
            }
        }
        Ok(vec![DataType::UInt8; types.len()])
    }

    fn return_type(&self, types: &[DataType]) -> Result<DataType> {
        Ok(answers_type(types.len()))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let scorer = self.forms.of(args.args.len())?;
        make_scalar_function(|columns| pack(scorer, columns), Vec::new())(&args.args)
    }
}

fn pack(scorer: &Scorer, columns: &[ArrayRef]) -> Result<ArrayRef> {
    let n_rows = columns.first().map_or(0, |column| column.len());
    let mut rows = vec![code::NOT_ANSWERED; n_rows * columns.len()];
    for (place, column) in columns.iter().enumerate() {
        let column = column.as_primitive::<UInt8Type>();
        let cells = rows.iter_mut().skip(place).step_by(columns.len());
        if column.null_count() == 0 {
            cells.zip(column.values()).for_each(|(cell, code)| *cell = *code);
        } else {
            cells.zip(column).for_each(|(cell, code)| *cell = code.unwrap_or(code::NOT_ANSWERED));
        }
    }
    table(scorer, &rows)?;
    let width = i32::try_from(columns.len()).unwrap_or(i32::MAX);
    Ok(Arc::new(FixedSizeBinaryArray::try_new(width, rows.into(), None)?))
}

impl PartialEq for Answers {
    fn eq(&self, other: &Self) -> bool {
        self.forms.instrument == other.forms.instrument
    }
}

impl Eq for Answers {}

impl Hash for Answers {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.forms.instrument.hash(state);
    }
}
