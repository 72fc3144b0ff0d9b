//! The options of a call about what people look at together.

use alloc::vec::Vec;

use samenwerkscan::team::{Mode, Summary, TeamResult};
use samenwerkscan::{Document, Form, KANSENGELIJKHEID, Partner};

use crate::input;
use crate::people::errors;
use crate::person::options::{Options, entry};
use crate::refusal::Refusal;

impl Options {
    pub(crate) fn form(&self) -> Result<Form, Refusal> {
        self.word("form", "unknownForm", "the forms are `full` and `short`")
    }

    /// What is shown of a team, and which partners its people were asked about.
    pub(crate) fn team(&self) -> Result<TeamOptions, Refusal> {
        let partners = self.list("partners", UNKNOWN_PARTNER)?;
        let partners = partners.map(|partners| partners.iter().map(partner).collect());
        Ok(TeamOptions { mode: self.mode()?, partners: partners.transpose()? })
    }

    /// The result, with what the group chose to talk about.
    pub(crate) fn talk(&self, result: TeamResult) -> Result<TeamResult, Refusal> {
        let topics = self.list("topics", UNKNOWN_TOPIC)?.unwrap_or_default();
        let ids = topics.iter().map(|topic| match topic {
            Document::Text(id) => &**id,
            _ => "",
        });
        result.with_topics(ids).map_err(|_| UNKNOWN_TOPIC)
    }

    /// How much is shown of a team, if the options say so.
    fn mode(&self) -> Result<Option<Mode>, Refusal> {
        match self.get("mode") {
            None => Ok(None),
            Some(Document::Text(mode)) if mode == "open" => Ok(Some(Mode::Open)),
            Some(Document::Text(mode)) if mode == "anonymous" => self.anonymous().map(Some),
            _ => Err(Refusal::new("unknownMode", "the modes are `open` and `anonymous`")),
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
    #[expect(clippy::float_cmp, reason = "whole numbers are exact")]
    fn anonymous(&self) -> Result<Mode, Refusal> {
        let k = match self.get("k") {
            None => None,
            Some(Document::Number(k)) if f64::from(*k as u32) == *k => Some(*k as u32),
            _ => Some(0),
        };
        let refused = |error| errors::mode(&error);
        let mode = Mode::anonymous(k, &KANSENGELIJKHEID.rules.privacy).map_err(refused)?;
        let open = self.list("open", UNKNOWN_SIDE)?.unwrap_or_default();
        open.iter().try_fold(mode, |mode, side| {
            mode.openly(input::read(Some(side), UNKNOWN_SIDE)?).map_err(refused)
        })
    }

    fn list(&self, key: &str, refusal: Refusal) -> Result<Option<&[Document]>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Document::Array(values)) => Ok(Some(values)),
            Some(_) => Err(refusal),
        }
    }
}

/// What is shown of a team, and which partners its people were asked about.
pub(crate) struct TeamOptions {
    mode: Option<Mode>,
    partners: Option<Vec<Partner>>,
}

impl TeamOptions {
    /// The mode that is asked for; if none is, that of a team file; else everything is shown.
    pub(crate) fn mode(&self, of_file: Option<Mode>) -> Mode {
        self.mode.or(of_file).unwrap_or(Mode::Open)
    }

    /// The summary, about the listed partners if there is a list.
    pub(crate) fn apply(&self, summary: Summary) -> Summary {
        match &self.partners {
            Some(partners) => summary.about(partners.clone()),
            None => summary,
        }
    }
}

fn partner(partner: &Document) -> Result<Partner, Refusal> {
    let kind = input::read(entry(partner, "kind"), UNKNOWN_PARTNER)?;
    match entry(partner, "name") {
        None => Ok(Partner { kind, name: None }),
        Some(Document::Text(name)) => Ok(Partner { kind, name: Some(name.clone()) }),
        Some(_) => Err(UNKNOWN_PARTNER),
    }
}

const UNKNOWN_SIDE: Refusal =
    Refusal::new("notAnOrganisation", "`open` is a list of `partners` or `gemeente` or both");

const UNKNOWN_PARTNER: Refusal = Refusal::new(
    "unknownPartner",
    "`partners` is a list of `{ kind, name }`, in which the name may be left out",
);

const UNKNOWN_TOPIC: Refusal =
    Refusal::new("unknownTopic", "`topics` is a list of ids of dimensions");
