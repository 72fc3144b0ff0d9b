//! Scoring a table: many respondents at once, by the rules of [`score`](crate::score) and to the bit.
//!
//! One answer is one byte: a rating, counted from 0, or one of the three codes in [`code`]. A table of
//! them is read where it is, by rows (all answers of one respondent next to each other) or by columns
//! (all answers to one item), and the results come as columns.
//!
//! ```
//! use samenwerkscan::columns::{Scorer, Select, code};
//! use samenwerkscan::{Form, KANSENGELIJKHEID, Level};
//!
//! let scorer = Scorer::new(&KANSENGELIJKHEID, Form::Full);
//! // Two respondents, 24 answers each.
//! let mut table = vec![3; 24];
//! table.extend([4; 24]);
//! // The second does not know three of the four items of "Gedeelde ambitie".
//! table[24..27].fill(code::DONT_KNOW);
//!
//! let scores = scorer.rows(&table)?.score(Select::ALL);
//! let ambitie: Vec<Option<f64>> = scorer.points(&scores.dimensions[0].scores).collect();
//! assert_eq!(ambitie, [Some(75.0), None]);
//! // Five scores of six are enough for a total, and for a level.
//! assert_eq!(scorer.total_points(&scores.totals).collect::<Vec<_>>(), [Some(75.0), Some(100.0)]);
//! assert_eq!(scores.levels, [4, 4]);
//! assert_eq!(scores.provisional, [false, true]);
//! assert_eq!(scores.dimensions[0].dont_know, [0, 3]);
//! # Ok::<(), samenwerkscan::columns::TableError>(())
//! ```
//!
//! Everything but the answers to the items of the main scan stays out: partners, leefwerelden and
//! the respondent's estimate need a [`Response`](crate::Response).
//!
//! Scores come as the two small integers that they are made of, because a table of those is a quarter of
//! the size of one of floats; [`Scorer::points`] makes the floats. Results can be written over earlier
//! ones, which saves asking for memory: [`Table::score_into`]. The feature `rayon` adds
//! `Table::score_into_parallel`, which uses all processors.

pub mod code;
mod complete;
mod lanes;
mod lookup;
mod overall;
#[cfg(feature = "rayon")]
mod parallel;
mod rows;
mod run;
mod scorer;
mod scores;
mod table;

pub use self::complete::Complete;
pub use self::scorer::Scorer;
pub use self::scores::{DimensionScores, MeanRating, Scores, Select, Total};
pub use self::table::{BadCode, Table, TableError};
