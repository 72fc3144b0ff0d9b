//! The interview: walks the steps forward and backward until the end, or until somebody stops.

use samenwerkscan::interview::{AboutPartner, Lack, Question};
use samenwerkscan::response::ProblemKind;
use samenwerkscan_examples::names;

use crate::leave::{self, Shared};
use crate::notes::Notes;
use crate::prompt::{Prompt, Reply, Screen, Way};
use crate::steps::{self, Step};
use crate::{screens, words};

/// An interview in progress.
pub(crate) struct Interview<'p> {
    /// The user interface.
    pub(crate) prompt: &'p mut dyn Prompt,
    /// The answers so far.
    pub(crate) notes: Notes,
    /// Where they are kept.
    pub(crate) archive: Shared,
    step: Step,
    /// Whether it continues a saved scan: then only open questions are asked.
    is_resumed: bool,
    /// Whether the list of partners was shown: then its partners are done.
    has_listed: bool,
    /// The partner that is being added or changed from the list.
    changing: Option<usize>,
}

impl<'p> Interview<'p> {
    /// An interview that begins, or continues, with these notes.
    pub(crate) fn new(prompt: &'p mut dyn Prompt, notes: Notes, archive: Shared) -> Self {
        let step = steps::all(&notes).first().copied().unwrap_or(Step::Start);
        let is_resumed = notes.perspective.is_some();
        Self { prompt, notes, archive, step, is_resumed, has_listed: false, changing: None }
    }

    /// Asks from the current step on, until every question was asked or the respondent goes another way:
    /// [`Way::Stop`], after which it can be called again to continue, or [`Way::End`].
    pub(crate) fn hold(&mut self) -> Reply<()> {
        loop {
            let reply = if self.step.is_typed() { self.ask_name() } else { self.ask_choice() };
            if let Step::Ask(question) = self.step
                && question != Question::Partners
                && matches!(reply, Ok(_) | Err(Way::Skip))
            {
                self.notes.is_changed = true;
                if reply.is_err() {
                    self.notes.skip(question);
                }
            }
            self.keep();
            self.step = match reply {
                Ok(Some(step)) => step,
                Ok(None) | Err(Way::Skip) => match self.after() {
                    Some(step) => step,
                    None => return Ok(()),
                },
                Err(Way::Back) => self.before(),
                Err(way @ (Way::Stop | Way::End)) => return Err(way),
            };
        }
    }

    /// Asks for a choice, and notes what it changes. Returns where it leads, if not to the next step.
    fn ask_choice(&mut self) -> Reply<Option<Step>> {
        if self.step == Step::PARTNERS {
            (self.has_listed, self.changing) = (true, None);
        }
        let mut screen = self.screen();
        let at = self.prompt.choose(&screen)?;
        let choice = screen.choices.swap_remove(at);
        (choice.effect)(&mut self.notes);
        if let Some(Step::Ask(Question::Partner { partner, .. })) = choice.next {
            self.changing = Some(partner);
        }
        Ok(choice.next)
    }

    /// Asks for a name until it can be used.
    fn ask_name(&mut self) -> Reply<Option<Step>> {
        let (step, mut screen) = (self.step, self.screen());
        let name = self.notes.named(step).and_then(|partner| partner.name.clone());
        let mut typed = name.unwrap_or_default();
        loop {
            typed = self.prompt.type_in(&screen, &typed)?;
            let name = Some(names::normalised(typed.trim())).filter(|name| !name.is_empty());
            let mut notes = self.notes.clone();
            if let Some(partner) = notes.named(step) {
                partner.name = name;
            }
            let mut gaps = notes.gaps().into_iter();
            let Some(gap) = gaps.find(|gap| Step::Ask(gap.question) == step) else {
                self.notes = notes;
                return Ok(None);
            };
            let warning = match gap.lack {
                Lack::Required | Lack::Name(ProblemKind::BlankName) => &words::NAME_NEEDED,
                Lack::Name(ProblemKind::NameTooLong { .. }) => &words::NAME_TOO_LONG,
                _ => &words::NAME_UNUSABLE,
            };
            screen.warning = Some(warning.get(screen.lang).to_owned());
        }
    }

    /// Keeps the answers so far.
    fn keep(&self) {
        let mut archive = leave::open(&self.archive);
        archive.lang = self.notes.lang;
        if self.notes.has_news()
            && let Some(draft) = self.notes.draft()
        {
            archive.keep(&draft);
        }
    }

    /// The screen of the current step. It says where answers are kept, or that they cannot be.
    fn screen(&self) -> Screen {
        let lang = self.notes.lang;
        let mut screen = screens::of(self.step, &self.notes);
        let archive = leave::open(&self.archive);
        if self.step == Step::Start {
            screen = screen.say(words::kept_in(&archive.name()).get(lang));
        }
        screen.warning = archive.trouble().map(|why| words::cannot_save(why).get(lang).to_owned());
        screen
    }

    /// The next step that still needs an answer.
    fn after(&self) -> Option<Step> {
        let steps = steps::all(&self.notes);
        let at = steps.iter().position(|step| *step == self.step).map_or(0, |at| at + 1);
        steps.into_iter().skip(at).find(|step| !self.is_passed_over(*step))
    }

    /// Whether a step is skipped on the way forward. On the way back no step is.
    fn is_passed_over(&self, step: Step) -> bool {
        match step {
            Step::Ask(Question::Partner { partner, .. }) if self.changing == Some(partner) => false,
            Step::Ask(Question::Partner { .. }) if self.has_listed => true,
            _ => self.is_resumed && steps::is_settled(step, &self.notes),
        }
    }

    /// The step before this one. The first question about a partner that is being added goes back
    /// to the list, without that partner.
    fn before(&mut self) -> Step {
        match self.step {
            Step::Area(_) => Step::PARTNERS,
            Step::Ask(Question::Partner { partner, about: AboutPartner::Name })
                if self
                    .notes
                    .partners
                    .get(partner)
                    .is_some_and(|added| added.working.is_none()) =>
            {
                self.notes.partners.remove(partner);
                self.notes.is_changed = true;
                Step::PARTNERS
            }
            step => {
                let mut before = steps::all(&self.notes).into_iter();
                before.by_ref().take_while(|other| *other != step).last().unwrap_or(step)
            }
        }
    }
}
