//! What the reports of one respondent, of a team and of two moments share.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::figure::Figure;
use crate::instrument::Spoken;
use crate::report::messages::solo as messages;
use crate::report::{Cells, Report, Section, paragraph, say, section, table};
use crate::words::Text;

impl Spoken<'_> {
    /// A report about this instrument, ending with its limits.
    pub(super) fn report(
        self,
        subtitle: String,
        mut sections: Vec<Section>,
        limits: &[&Text],
    ) -> Report {
        let lang = self.lang;
        let limits = limits.iter().copied().chain([&self.instrument.limits]);
        let limits = limits.map(|text| say(text, lang)).collect();
        sections.push(section("limits", messages::LIMITS.get(lang), limits));
        Report {
            lang: lang.into(),
            title: self.instrument.title.owned(lang),
            about: None,
            subtitle,
            sections,
        }
    }

    /// The scores of the dimensions, below what their picture says in one sentence.
    pub(super) fn profile(
        self,
        figure: Figure,
        rows: impl Iterator<Item = Vec<String>>,
    ) -> Section {
        let lang = self.lang;
        let header = [&messages::DIMENSION, &messages::SCORE, &messages::IN_WORDS];
        let blocks = vec![paragraph(figure.title), table(Cells::Points, lang, header, rows)];
        section("profile", messages::PROFILE.get(lang), blocks)
    }
}
