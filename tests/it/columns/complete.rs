//! What reliability needs of a table is what the statistics compute of its rows.

use fastrand::Rng;
use samenwerkscan::columns::{Scorer, code};
use samenwerkscan::stats::{Confidence, Moments, Table, alpha_of_moments, cronbach_alpha};
use samenwerkscan::{Form, KANSENGELIJKHEID};

use super::{column_major, made_in_code, random_rows};

#[test]
fn moments_are_those_of_the_complete_rows() {
    let mut rng = Rng::with_seed(5);
    let made = made_in_code(5);
    for instrument in [&KANSENGELIJKHEID, &made] {
        let rules = Scorer::new(instrument, Form::Full);
        let n_items = rules.items().len();
        for n_rows in [0, 1, 63, 4095, 4097, 9000] {
            let rows = random_rows(&mut rng, instrument, Form::Full, n_rows);
            let columns = column_major(&rows, n_items);
            for items in [0..n_items, 1..n_items.min(4), 2..3] {
                let ratings = |row: &[u8]| -> Vec<Option<i64>> {
                    let rating = |code: &u8| (*code < code::DONT_KNOW).then(|| i64::from(*code));
                    row[items.clone()].iter().map(rating).collect()
                };
                let expected: Vec<_> = rows.chunks(n_items).map(ratings).collect();
                let complete: Vec<Vec<i64>> = expected
                    .iter()
                    .filter_map(|row| row.iter().copied().collect::<Option<Vec<i64>>>())
                    .collect();
                let found = rules.rows(&rows).unwrap().complete(items.clone());
                for (place, moments) in found.items.iter().enumerate() {
                    assert_eq!(*moments, complete.iter().map(|row| row[place]).collect());
                }
                let totals = complete.iter().map(|row| row.iter().sum::<i64>());
                assert_eq!(found.total, totals.collect::<Moments>());
                assert_eq!(rules.column_major(&columns).unwrap().complete(items.clone()), found);
                let alpha = alpha_of_moments(&found.items, &found.total, Confidence::NINETY_FIVE);
                if !expected.is_empty() {
                    let table = Table::complete(&expected);
                    assert_eq!(alpha, cronbach_alpha(&table, Confidence::NINETY_FIVE));
                }
            }
        }
    }
}

#[test]
fn places_beyond_the_last_item_are_left_out() {
    let rules = Scorer::new(&KANSENGELIJKHEID, Form::Full);
    let rows = [3; 48];
    let table = rules.rows(&rows).unwrap();
    assert_eq!(table.complete(20..40), table.complete(20..24));
    assert_eq!(table.complete(30..40).items, []);
}
