//! All tests of the crate except the documentation tests.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]
#![expect(clippy::float_cmp, reason = "scores are exact, and so are these tests")]
#![expect(
    clippy::std_instead_of_alloc,
    clippy::std_instead_of_core,
    reason = "tests run where there is a standard library"
)]

mod advice;
mod api;
mod bounds;
mod codes;
mod columns;
mod csv;
mod documentation;
mod figure;
mod find;
mod formats_on_the_command_line;
mod golden;
mod inputs_on_the_command_line;
mod instrument;
mod interview;
mod invitation;
mod json;
#[cfg(unix)]
mod kept;
mod languages;
mod large_groups;
mod laws;
mod map;
mod meeting;
mod meta;
mod naive;
mod naive_anonymous;
mod naive_progress;
mod naive_team;
mod names;
mod parse;
mod privacy;
mod problems_in_words;
mod progress;
mod random;
mod readability;
mod report;
mod rule_sets;
mod saved;
mod share_code;
mod stats;
mod summaries;
mod support;
mod tags;
mod team;
mod team_file;
mod team_files_on_the_command_line;
mod teams_on_the_command_line;
mod types;
mod workbook;
mod zelfscan;
