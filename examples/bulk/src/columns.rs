//! Which column of a table is what.

use std::collections::HashMap;

use anyhow::{Context, Result, bail};
use samenwerkscan::{BuiltInLang, Form, Instrument};

use crate::text::key;

/// Names of the column that says from which side somebody looks.
const PERSPECTIVE: [&str; 3] = ["perspective", "perspectief", "kant"];

/// Where a row has what.
#[derive(Debug)]
pub(crate) struct Columns {
    /// The form that the columns are of.
    pub(crate) form: Form,
    /// For each item of the form its column.
    pub(crate) items: Vec<usize>,
    pub(crate) perspective: Option<usize>,
    /// The names of all columns, as the table has them.
    pub(crate) names: Vec<String>,
}

impl Columns {
    /// Finds the columns of the items by their id or text: all of them, or only the anchors.
    pub(crate) fn find(names: Vec<String>, instrument: &Instrument) -> Result<Self> {
        let ids_by_key = ids_by_key(instrument);
        let mut columns_by_id: HashMap<&str, usize> = HashMap::new();
        for (column, name) in names.iter().enumerate() {
            let found = candidates(name).find_map(|candidate| ids_by_key.get(&candidate));
            let Some(id) = found else { continue };
            if let Some(other) = columns_by_id.insert(id, column) {
                bail!("columns `{}` and `{name}` are the same item, `{id}`", names[other]);
            }
        }
        let missing = |form| -> Vec<&str> {
            let items = items(instrument, form);
            items.into_iter().filter(|id| !columns_by_id.contains_key(id)).collect()
        };
        let form = if missing(Form::Full).is_empty() {
            Form::Full
        } else if missing(Form::Short).is_empty()
            && columns_by_id.len() == items(instrument, Form::Short).len()
        {
            Form::Short
        } else {
            bail!(
                "the table has no column for {}; a header should have the id or the text of each item, \
                 and these are its columns: {}",
                list(&missing(Form::Full)),
                list(&names.iter().map(String::as_str).collect::<Vec<_>>()),
            );
        };
        let items = items(instrument, form).into_iter().map(|id| columns_by_id[id]).collect();
        let perspective = names.iter().position(|name| PERSPECTIVE.contains(&&*key(name)));
        Ok(Self { form, items, perspective, names })
    }

    /// The column with this name.
    pub(crate) fn named(&self, name: &str) -> Result<usize> {
        let found = self.names.iter().position(|known| key(known) == key(name));
        found.with_context(|| format!("the table has no column `{name}`"))
    }
}

/// The ids of the items of a form, in the order of the instrument.
pub(crate) fn items(instrument: &Instrument, form: Form) -> Vec<&str> {
    let dimensions = instrument.dimensions.iter();
    dimensions.flat_map(|dimension| dimension.items_on(form)).map(|item| &*item.id).collect()
}

fn ids_by_key(instrument: &Instrument) -> HashMap<String, &str> {
    let items = instrument.dimensions.iter().flat_map(|dimension| &*dimension.items);
    let keys = items.flat_map(|item| {
        // LimeSurvey allows no hyphens in its codes.
        let ids = [key(&item.id), key(&item.id).replace('-', "")];
        let texts = BuiltInLang::ALL.map(|lang| key(item.text.get(lang)));
        ids.into_iter().chain(texts).map(|key| (key, &*item.id))
    });
    keys.collect()
}

/// What a header may mean: the whole of it, what is in square brackets (a question in a grid), and of both what
/// follows a code or a number.
fn candidates(name: &str) -> impl Iterator<Item = String> {
    let in_brackets = name.rsplit_once('[').map(|(_, rest)| rest.trim_end().trim_end_matches(']'));
    let parts = [Some(name), in_brackets];
    parts.into_iter().flatten().flat_map(|part| {
        let after = [". ", ": ", ") "].map(|mark| part.split_once(mark).map(|(_, rest)| rest));
        [Some(part)].into_iter().chain(after).flatten().map(key).collect::<Vec<_>>()
    })
}

/// Names for a message; of many only the first.
fn list(names: &[&str]) -> String {
    const MOST: usize = 12;
    let shown: Vec<String> = names.iter().take(MOST).map(|name| format!("`{name}`")).collect();
    let more = names.len().saturating_sub(MOST);
    shown.join(", ") + &if more == 0 { String::new() } else { format!(" and {more} more") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samenwerkscan::KANSENGELIJKHEID;

    fn names(name: impl Fn(&str, &str) -> String) -> Vec<String> {
        let items = KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| &*dimension.items);
        items.map(|item| name(&item.id, item.text.get(BuiltInLang::Nl))).collect()
    }

    #[test]
    fn headers_of_three_form_tools() {
        for names in [
            names(|id, _| id.to_owned()),
            names(|id, _| id.replace('-', "")),
            names(|id, _| format!("G01Q02[{}]", id.replace('-', ""))),
            names(|_, text| text.to_owned()),
            names(|_, text| format!("Klopt dit bij jullie? [{text}]")),
            names(|id, text| format!("{}. {text}", id.replace('-', ""))),
            names(|id, text| format!("G01[{}]. {text}", id.replace('-', ""))),
            names(|_, text| text.trim_end_matches('.').replace(' ', "\u{A0}")),
        ] {
            let columns = Columns::find(names.clone(), &KANSENGELIJKHEID).unwrap();
            assert_eq!(columns.form, Form::Full);
            assert_eq!(columns.items, (0..24).collect::<Vec<_>>(), "{names:?}");
        }
    }

    #[test]
    fn the_anchors_alone_are_the_short_form() {
        let anchors = items(&KANSENGELIJKHEID, Form::Short);
        let mut names: Vec<String> = anchors.iter().rev().map(|id| (*id).to_owned()).collect();
        names.push("Perspectief".to_owned());
        let columns = Columns::find(names, &KANSENGELIJKHEID).unwrap();
        assert_eq!((columns.form, columns.perspective), (Form::Short, Some(6)));
        assert_eq!(columns.items, [5, 4, 3, 2, 1, 0]);
    }

    #[test]
    fn what_is_missing_or_double_is_named() {
        let mut names = names(|id, _| id.to_owned());
        names[3] = "opmerkingen".to_owned();
        let error = Columns::find(names.clone(), &KANSENGELIJKHEID).unwrap_err().to_string();
        assert!(error.starts_with("the table has no column for `ambitie-4`;"), "{error}");
        names[3] = "ambitie-3".to_owned();
        let error = Columns::find(names, &KANSENGELIJKHEID).unwrap_err().to_string();
        assert_eq!(error, "columns `ambitie-3` and `ambitie-3` are the same item, `ambitie-3`");
    }
}
