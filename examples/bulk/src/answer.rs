//! From what a cell says to the code of an answer.

use std::collections::HashMap;

use samenwerkscan::columns::code;
use samenwerkscan::instrument::Definition;
use samenwerkscan::{Answer, BuiltInLang};

use crate::text::key;

/// What programs write where nothing was answered or asked.
const NOTHING: [&str; 7] = ["", ".", "-", "na", "n/a", "nan", "null"];

/// Reads the answers of one instrument.
pub(crate) struct Answers {
    labels: HashMap<String, u8>,
    highest: u8,
    first_step: u8,
    /// Texts that were read before, with their codes. A table has few different ones.
    known: HashMap<Box<str>, u8>,
}

/// More different texts than a table with answers has.
const MAX_KNOWN: usize = 1000;

impl Answers {
    /// `first_step` is the number of the lowest step.
    pub(crate) fn new(instrument: &Definition, first_step: u8) -> Self {
        let scale = &instrument.scale;
        let highest = scale.max();
        let others =
            [(&scale.dont_know, code::DONT_KNOW), (&scale.not_applicable, code::NOT_APPLICABLE)];
        let choices = scale.steps.iter().zip(0..).chain(others);
        let labels = choices.flat_map(|(choice, code)| {
            BuiltInLang::ALL.map(|lang| (key(choice.label.get(lang)), code))
        });
        let words =
            [(Answer::DONT_KNOW, code::DONT_KNOW), (Answer::NOT_APPLICABLE, code::NOT_APPLICABLE)];
        let words = words.map(|(word, code)| (key(word), code));
        let nothing = NOTHING.map(|text| (text.to_owned(), code::NOT_ANSWERED));
        Self {
            labels: labels.chain(words).chain(nothing).collect(),
            highest,
            first_step,
            known: HashMap::new(),
        }
    }

    /// The code of an answer, or why it is none.
    pub(crate) fn read(&mut self, cell: &str) -> Result<u8, String> {
        if let Some(code) = self.known.get(cell) {
            return Ok(*code);
        }
        let code = self.understand(cell)?;
        if self.known.len() < MAX_KNOWN {
            self.known.insert(cell.into(), code);
        }
        Ok(code)
    }

    fn understand(&self, cell: &str) -> Result<u8, String> {
        if let Some(code) = self.labels.get(&key(cell)) {
            return Ok(*code);
        }
        let (lowest, highest) = (self.first_step, self.first_step + self.highest);
        let Ok(number) = cell.trim().replace(',', ".").parse::<f64>() else {
            return Err("is neither a number nor a label of the scale".to_owned());
        };
        let steps = lowest..=highest;
        match steps.clone().find(|step| f64::from(*step) == number) {
            Some(step) => Ok(step - lowest),
            None if f64::from(lowest) < number && number < f64::from(highest) => {
                Err("is between two steps of the scale".to_owned())
            }
            None => Err(format!("is not between {lowest} and {highest}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samenwerkscan::KANSENGELIJKHEID;

    #[test]
    fn every_way_to_write_an_answer() {
        let mut answers = Answers::new(&KANSENGELIJKHEID, 0);
        let cases = [
            ("0", 0),
            (" 4 ", 4),
            ("3,0", 3),
            ("3.00", 3),
            ("Nog niet", 0),
            ("voor een deel", 2),
            ("Helemaal.", 4),
            ("Weet ik niet", code::DONT_KNOW),
            ("dontKnow", code::DONT_KNOW),
            ("Past niet bij ons", code::NOT_APPLICABLE),
            ("notApplicable", code::NOT_APPLICABLE),
            ("", code::NOT_ANSWERED),
            ("  ", code::NOT_ANSWERED),
            ("N/A", code::NOT_ANSWERED),
            ("NaN", code::NOT_ANSWERED),
        ];
        // Twice, because the second time they are known.
        for (cell, code) in cases.into_iter().chain(cases) {
            assert_eq!(answers.read(cell), Ok(code), "{cell}");
        }
        for (step, code) in KANSENGELIJKHEID.scale.steps.iter().zip(0..) {
            for lang in BuiltInLang::ALL {
                assert_eq!(answers.read(step.label.get(lang)), Ok(code));
            }
        }
    }

    #[test]
    fn a_scale_can_begin_at_one() {
        let mut answers = Answers::new(&KANSENGELIJKHEID, 1);
        assert_eq!([answers.read("1"), answers.read("5")], [Ok(0), Ok(4)]);
        assert_eq!(answers.read("0"), Err("is not between 1 and 5".to_owned()));
    }

    #[test]
    fn what_is_no_answer_is_refused_with_a_reason() {
        let mut answers = Answers::new(&KANSENGELIJKHEID, 0);
        for (cell, reason) in [
            ("5", "is not between 0 and 4"),
            ("-1", "is not between 0 and 4"),
            ("1e300", "is not between 0 and 4"),
            ("inf", "is not between 0 and 4"),
            ("2,5", "is between two steps of the scale"),
            ("best wel", "is neither a number nor a label of the scale"),
        ] {
            assert_eq!(answers.read(cell), Err(reason.to_owned()), "{cell}");
        }
    }
}
