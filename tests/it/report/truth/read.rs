//! Reading sentences back: which form a sentence has, and what is in its gaps.

use std::collections::BTreeSet;

use samenwerkscan::BuiltInLang;

/// A form of a sentence in Dutch and English; `{}` is a gap.
pub(super) type Forms = &'static [(&'static str, [&'static str; 2])];

/// A sentence with its form.
pub(super) struct Said<'t> {
    pub(super) form: &'static str,
    pub(super) gaps: Vec<&'t str>,
}

impl Said<'_> {
    pub(super) fn number(&self, gap: usize) -> u64 {
        self.gaps[gap].parse().unwrap_or_else(|_| panic!("{:?} is no number", self.gaps[gap]))
    }
}

/// The forms that were used, to know in the end that all were.
pub(super) struct Used(BTreeSet<&'static str>);

impl Used {
    pub(super) const fn none() -> Self {
        Self(BTreeSet::new())
    }

    /// The sentences of a text, each with its form.
    #[track_caller]
    pub(super) fn read<'t>(
        &mut self,
        text: &'t str,
        lang: BuiltInLang,
        forms: Forms,
    ) -> Vec<Said<'t>> {
        let said = parse(text, lang, forms);
        let said = said.unwrap_or_else(|| panic!("this has no form: {text}"));
        self.0.extend(said.iter().map(|said| said.form));
        said
    }

    /// A form was used in a place that is not read whole.
    pub(super) fn saw(&mut self, form: &'static str) {
        self.0.insert(form);
    }

    #[track_caller]
    pub(super) fn check_all(&self, forms: &[Forms]) {
        let all: BTreeSet<_> = forms.iter().copied().flatten().map(|(form, _)| *form).collect();
        let unused: Vec<_> = all.difference(&self.0).collect();
        assert!(unused.is_empty(), "no report said {unused:?}");
    }
}

fn parse(text: &str, lang: BuiltInLang, forms: Forms) -> Option<Vec<Said<'_>>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let read = |is_one_sentence: bool| {
        forms.iter().find_map(|(form, texts)| {
            let (gaps, rest) = begin(text, texts[lang as usize])?;
            if is_one_sentence && gaps.iter().any(|gap| gap.contains(". ")) {
                return None;
            }
            let rest = if rest.is_empty() { rest } else { rest.strip_prefix(' ')? };
            let mut said = vec![Said { form, gaps }];
            said.extend(parse(rest, lang, forms)?);
            Some(said)
        })
    };
    // What a gap holds seldom goes beyond its sentence.
    read(true).or_else(|| read(false))
}

/// What is in the gaps of a form with which a text begins, and the rest of the text.
fn begin<'t>(text: &'t str, form: &str) -> Option<(Vec<&'t str>, &'t str)> {
    let mut pieces = form.split("{}");
    let mut rest = text.strip_prefix(pieces.next()?)?;
    let mut gaps = Vec::new();
    for piece in pieces {
        let (gap, after) = if piece.is_empty() { (rest, "") } else { rest.split_once(piece)? };
        gaps.push(gap);
        rest = after;
    }
    Some((gaps, rest))
}

/// What is in the gaps of a text that has this form.
pub(super) fn gaps<'t>(text: &'t str, lang: BuiltInLang, form: [&str; 2]) -> Option<Vec<&'t str>> {
    let (gaps, rest) = begin(text, form[lang as usize])?;
    rest.is_empty().then_some(gaps)
}

#[test]
fn sentences_are_read_back() {
    const FORMS: Forms = &[
        ("total", ["Het is {} van {}.", "It is {} of {}."]),
        ("names", ["Hier: {}.", "Here: {}."]),
    ];
    let said = Used::none().read("Het is 3 van 4. Hier: A, B en C.", BuiltInLang::Nl, FORMS).len();
    assert_eq!(said, 2);
    assert!(parse("Het is 3 van 4. Daar: A.", BuiltInLang::Nl, FORMS).is_none());
    assert_eq!(gaps("It is 3 of 4.", BuiltInLang::En, FORMS[0].1), Some(vec!["3", "4"]));
    assert_eq!(gaps("It is 3 of 4. Here: A.", BuiltInLang::En, FORMS[0].1), None);
}
