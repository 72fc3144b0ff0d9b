//! Which tables are refused, and what is said about them.

use samenwerkscan::columns::{Scorer, Select, TableError, code};
use samenwerkscan::response::MAX_PROBLEMS;
use samenwerkscan::{Answer, Form, KANSENGELIJKHEID};

fn rules() -> Scorer {
    Scorer::new(&KANSENGELIJKHEID, Form::Full)
}

#[test]
fn a_code_is_one_answer() {
    let ratings = (0..=252).map(|rating| (rating, Some(Answer::Rating(rating))));
    let others = [
        (code::DONT_KNOW, Some(Answer::DontKnow)),
        (code::NOT_APPLICABLE, Some(Answer::NotApplicable)),
        (code::NOT_ANSWERED, None),
    ];
    for (code, answer) in ratings.chain(others) {
        assert_eq!((code::of(answer), code::answer(code)), (code, answer));
    }
}

#[test]
fn every_code_that_is_no_answer_is_found() {
    let rules = rules();
    for code in 0..=u8::MAX {
        let mut table = vec![0; 48];
        table[24 + 5] = code;
        let by_rows = rules.rows(&table).map(|_| ());
        let columns = super::column_major(&table, 24);
        let by_columns = rules.column_major(&columns).map(|_| ());
        let is_answer = code <= 4 || code >= 253;
        match &by_rows {
            Ok(()) => assert!(is_answer, "{code}"),
            Err(TableError::BadCodes { codes, total: 1 }) => {
                let bad = &codes[0];
                assert_eq!((bad.row, &*bad.item, bad.code, bad.highest), (1, "stem-2", code, 4));
                assert!(!is_answer && codes.len() == 1, "{code}");
            }
            Err(error) => panic!("{error}"),
        }
        assert_eq!(by_columns, by_rows);
    }
}

#[test]
fn all_problems_are_told() {
    let rules = rules();
    let mut table = vec![4; 72];
    table[0] = 5;
    table[71] = 252;
    assert_eq!(
        rules.rows(&table).unwrap_err().to_string(),
        "row 0, `ambitie-1`: 5 is neither a rating from 0 to 4 nor a code\n\
         row 2, `leren-4`: 252 is neither a rating from 0 to 4 nor a code"
    );
    let many = vec![9; 24 * 100];
    let TableError::BadCodes { codes, total } = rules.rows(&many).unwrap_err() else { panic!() };
    assert_eq!((codes.len(), total), (MAX_PROBLEMS, 2400));
    let message = rules.rows(&many).unwrap_err().to_string();
    assert!(message.ends_with("\nand 1400 more"), "{message}");
}

#[test]
fn a_table_of_another_shape_is_refused() {
    let rules = rules();
    let answers = [0; 25];
    let incomplete = TableError::Incomplete { length: 25, n_items: 24 };
    assert_eq!(rules.rows(&answers).unwrap_err(), incomplete);
    assert_eq!(rules.column_major(&answers).unwrap_err(), incomplete);
    assert_eq!(
        rules.columns(vec![&answers[..]; 23]).unwrap_err(),
        TableError::ColumnCount { expected: 24, found: 23 }
    );
    let mut columns = vec![&answers[..]; 24];
    columns[3] = &answers[1..];
    assert_eq!(
        rules.columns(columns).unwrap_err().to_string(),
        "the column of `ambitie-4` has 24 answers, the first column 25"
    );
}

#[test]
fn a_table_without_rows_has_empty_columns() {
    let rules = rules();
    let table = rules.rows(&[]).unwrap();
    assert_eq!(table.n_rows(), 0);
    let scores = table.score(Select::ALL);
    assert_eq!(scores.dimensions.len(), 6);
    assert_eq!(scores.totals, []);
}
