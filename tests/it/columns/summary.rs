//! A table adds up to exactly what its responses add up to.

use fastrand::Rng;
use samenwerkscan::columns::Scorer;
use samenwerkscan::team::{Summary, TeamError};
use samenwerkscan::{Form, KANSENGELIJKHEID, Perspective};

use super::{column_major, made_in_code, random_rows, response};

#[test]
fn a_table_adds_up_to_the_summary_of_its_responses() {
    let mut rng = Rng::with_seed(6);
    let made = [1, 5, 9].map(made_in_code);
    for instrument in made.iter().chain([&KANSENGELIJKHEID]) {
        for (form, perspective) in
            Form::ALL.into_iter().flat_map(|form| Perspective::ALL.map(|side| (form, side)))
        {
            let rules = Scorer::new(instrument, form);
            let n_items = rules.items().len();
            for n_rows in [1, 2, 65, 300] {
                let rows = random_rows(&mut rng, instrument, form, n_rows);
                let responses =
                    rows.chunks(n_items).map(|codes| response(&rules, perspective, codes));
                let expected = Summary::of(responses).unwrap();
                let columns = column_major(&rows, n_items);
                for table in [rules.rows(&rows), rules.column_major(&columns)] {
                    assert_eq!(Summary::of_table(&table.unwrap(), perspective).unwrap(), expected);
                }
            }
        }
    }
}

#[test]
fn a_table_without_rows_has_no_summary() {
    let rules = Scorer::new(&KANSENGELIJKHEID, Form::Short);
    let table = rules.rows(&[]).unwrap();
    assert_eq!(Summary::of_table(&table, Perspective::Ouders), Err(TeamError::Empty));
}
