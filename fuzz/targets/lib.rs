//! What several targets do.

use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::report::{Format, Outcome};
use samenwerkscan::saved::{Saved, text};
use samenwerkscan::{BuiltInLang, Document, KANSENGELIJKHEID};

/// What a file holds, if it is one.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Saved> {
    let document: Document = serde_json::from_str(text(bytes).ok()?).ok()?;
    match Saved::parse(&document, &KANSENGELIJKHEID) {
        Ok(saved) => Some(saved),
        Err(error) => {
            assert!(!error.problems.is_empty(), "refused without a reason");
            let steers = |character: char| character.is_control() && character != '\n';
            assert!(!error.to_string().contains(steers), "{error:?}");
            None
        }
    }
}

/// Writes everything that there is of a result, in one language.
pub fn show(outcome: Outcome<'_>, lang: BuiltInLang) {
    let report = outcome.report(lang);
    for &format in Format::ALL {
        check(&report.write(format));
    }
    for &kind in FigureKind::ALL {
        if let Some(figure) = outcome.figure(kind, lang) {
            check(&figure.svg().to_string());
        }
    }
    for &rows in Rows::ALL {
        if let Ok(table) = outcome.table(rows, lang, Delimiter::Comma) {
            check(&table.to_string());
        }
    }
}

fn check(text: &str) {
    assert!(!text.contains("NaN") && !text.contains("undefined"), "{text}");
    let steers = |character: char| character.is_control() && !"\r\n".contains(character);
    assert!(!text.contains(steers), "{text:?}");
}
