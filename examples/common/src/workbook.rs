//! The tables of a result as a workbook for spreadsheets (`.xlsx`).

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};
use samenwerkscan::report::csv::{Cell, Sheet};

/// Widest column, in pixels: a longer text is broken into lines.
const MAX_WIDTH: u32 = 420;

/// The bytes of a workbook with these sheets: numbers as numbers, and text as text, which is never read as a formula.
///
/// # Errors
///
/// If a sheet has more rows, or a text more characters, than a spreadsheet has room for.
pub fn workbook(sheets: &[Sheet<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same sheets make the same bytes at any time.
    let created = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let body = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let head = body.clone().set_bold();
    for Sheet { name, rows } in sheets {
        let sheet = book.add_worksheet().set_name(name)?;
        for (row, cells) in (0..).zip(rows.rows()) {
            let format = if row == 0 { &head } else { &body };
            for (column, cell) in (0..).zip(cells) {
                match cell {
                    Cell::Empty => continue,
                    Cell::Text(text) => {
                        sheet.write_string_with_format(row, column, &**text, format)?
                    }
                    Cell::Count(count) => {
                        sheet.write_number_with_format(row, column, *count, format)?
                    }
                    Cell::Number(number) => {
                        sheet.write_number_with_format(row, column, *number, format)?
                    }
                };
            }
        }
        sheet.set_freeze_panes(1, 1)?.set_autofit_max_width(MAX_WIDTH).autofit();
    }
    book.save_to_buffer()
}
