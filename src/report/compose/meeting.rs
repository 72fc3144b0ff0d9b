//! A report at the table: for which school, on which day, what came of earlier agreements, and what is agreed now.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::report::messages::{advice, meeting as messages, solo};
use crate::report::{Block, Cells, Report, lead, section, table};
use crate::response::Date;
use crate::saved::team_file::{Agreement, Done};
use crate::words::{BuiltInLang, DASH, inside_text};

/// The meeting at which a report is shown.
///
/// ```
/// use samenwerkscan::interview::Asked;
/// use samenwerkscan::report::{Meeting, Report};
/// use samenwerkscan::saved::team_file::Agreement;
/// use samenwerkscan::{Form, KANSENGELIJKHEID, BuiltInLang};
///
/// let agreements = [Agreement::new("Elke maand overleg met het buurtteam")];
/// let mut meeting = Meeting::default();
/// meeting.school = Some("De Regenboog");
/// meeting.agreements = &agreements;
/// let report = Report::blank(&Asked::new(&KANSENGELIJKHEID, BuiltInLang::Nl), Form::Short).at(&meeting);
/// assert_eq!(report.about.as_deref(), Some("De Regenboog"));
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Meeting<'m> {
    /// The name of the school, on every page.
    pub school: Option<&'m str>,
    /// The day, on every page.
    pub date: Option<Date>,
    /// What was agreed before, and what came of it: the first part of the report.
    pub earlier: &'m [Agreement],
    /// What is agreed now, in place of room to write it down.
    pub agreements: &'m [Agreement],
}

impl Report {
    /// The same report for this meeting.
    #[must_use]
    pub fn at(mut self, meeting: &Meeting<'_>) -> Self {
        let lang = BuiltInLang::try_from(self.lang).ok();
        let date = meeting
            .date
            .map(|date| lang.map_or_else(|| date.to_string(), |lang| solo::date(lang, date)));
        let about: Vec<String> = meeting.school.map(inside_text).into_iter().chain(date).collect();
        self.about = (!about.is_empty()).then(|| about.join(", "));
        // A form on paper, the only report in other languages, has no agreements.
        let Some(lang) = lang else { return self };
        if !meeting.earlier.is_empty() {
            let heading = messages::EARLIER.get(lang);
            self.sections.insert(0, section("earlier", heading, earlier(meeting.earlier, lang)));
        }
        let agenda = self.sections.iter_mut().find(|section| section.name == "agenda");
        if let Some(agenda) = agenda.filter(|_| !meeting.agreements.is_empty()) {
            agenda.blocks = vec![agreed(meeting.agreements, lang)];
        }
        self
    }
}

/// What came of each agreement.
fn earlier(agreements: &[Agreement], lang: BuiltInLang) -> Vec<Block> {
    let n_done = agreements.iter().filter(|agreement| agreement.done == Some(Done::Yes)).count();
    let header = [&advice::WHAT, &advice::WHO, &advice::WHEN, &messages::DONE, &messages::NOTE];
    let rows = agreements.iter().map(|agreement| {
        let done = agreement.done.map_or(&messages::NOT_SAID, messages::done);
        vec![
            inside_text(&agreement.what),
            cell(agreement.who.as_deref()),
            day(agreement.when, lang),
            done.owned(lang),
            cell(agreement.note.as_deref()),
        ]
    });
    // Nothing is counted before anything is said.
    let is_said = agreements.iter().any(|agreement| agreement.done.is_some());
    let n_done = is_said.then(|| lead(messages::n_done(lang, n_done, agreements.len())));
    n_done.into_iter().chain([table(Cells::Reading, lang, header, rows)]).collect()
}

/// What is agreed.
fn agreed(agreements: &[Agreement], lang: BuiltInLang) -> Block {
    let header = [
        &advice::WHAT,
        &advice::WHY,
        &advice::WHO,
        &advice::WITH_WHOM,
        &advice::WHEN,
        &advice::SIGN,
    ];
    let rows = agreements.iter().map(|agreement| {
        let partner = agreement.partner.as_ref();
        vec![
            inside_text(&agreement.what),
            cell(agreement.why.as_deref()),
            cell(agreement.who.as_deref()),
            partner.map_or_else(|| DASH.into(), |partner| partner.label(lang)),
            day(agreement.when, lang),
            cell(agreement.sign.as_deref()),
        ]
    });
    table(Cells::Reading, lang, header, rows)
}

fn cell(text: Option<&str>) -> String {
    text.map_or_else(|| DASH.into(), inside_text)
}

fn day(date: Option<Date>, lang: BuiltInLang) -> String {
    date.map_or_else(|| DASH.into(), |date| solo::date(lang, date))
}
