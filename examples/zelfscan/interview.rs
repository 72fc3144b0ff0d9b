//! The interview: walks the steps forward and backward until the end, or until somebody stops.

use samenwerkscan::Working;
use samenwerkscan::interview::{AboutPartner, Area, Lack, Question};
use samenwerkscan::response::ProblemKind;

use crate::areas;
use crate::leave::{self, Shared};
use crate::notes::Notes;
use crate::prompt::{Move, Paragraph, Prompt, Reply, Screen};
use crate::screens;
use crate::steps::{self, Step};
use crate::words;
use samenwerkscan_examples::{names, words as problems};

/// The step that lists the partners.
const LIST: Step = Step::Ask(Question::Partners);

/// An interview in progress.
pub(crate) struct Interview<'p> {
    prompt: &'p mut dyn Prompt,
    notes: Notes,
    step: Step,
    /// Where the answers are kept.
    archive: Shared,
    /// Whether it continues a saved scan: then only open questions are asked.
    is_resumed: bool,
    /// Whether the list of partners was shown: then its partners are done.
    has_listed: bool,
    /// The partner that is being added or changed from the list.
    changing: Option<usize>,
}

/// The state of the interview when something must be decided outside its questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pause {
    /// Every question was asked.
    Finished,
    /// The respondent wants to stop.
    Stopped,
    /// The input has ended.
    Ended,
}

/// Where to go after a question.
enum Turn {
    Forward,
    Back,
    To(Step),
    Pause(Pause),
}

impl<'p> Interview<'p> {
    /// An interview that begins, or continues, with these notes.
    pub(crate) fn new(prompt: &'p mut dyn Prompt, notes: Notes, archive: Shared) -> Self {
        let step = steps::all(&notes).first().copied().unwrap_or(Step::Start);
        let is_resumed = notes.perspective.is_some();
        Self { prompt, notes, step, archive, is_resumed, has_listed: false, changing: None }
    }

    /// The answers so far.
    pub(crate) const fn notes(&self) -> &Notes {
        &self.notes
    }

    /// Where the answers are kept.
    pub(crate) const fn archive(&self) -> &Shared {
        &self.archive
    }

    /// The user interface.
    pub(crate) fn prompt(&mut self) -> &mut dyn Prompt {
        self.prompt
    }

    /// Asks from the current step on. After [`Pause::Stopped`] it can be called again to continue.
    pub(crate) fn hold(&mut self) -> Pause {
        loop {
            let turn = match self.step {
                Step::Ask(Question::Partners) => self.ask_partners(),
                step if step.is_typed() => self.ask_name(),
                _ => self.ask_choice(),
            };
            self.keep();
            let steps = steps::all(&self.notes);
            let at = steps.iter().position(|step| *step == self.step);
            match turn {
                Turn::Forward => {
                    let later = steps.iter().skip(at.map_or(0, |at| at + 1));
                    match later.copied().find(|step| !self.is_passed_over(*step)) {
                        Some(step) => self.step = step,
                        None => return Pause::Finished,
                    }
                }
                Turn::Back => self.step = self.before(at, &steps),
                Turn::To(step) => self.step = step,
                Turn::Pause(pause) => return pause,
            }
        }
    }

    fn choose(&mut self) -> Reply<usize> {
        let screen = self.screen();
        self.prompt.choose(&screen)
    }

    /// Keeps the answers so far.
    fn keep(&mut self) {
        let mut archive = leave::open(&self.archive);
        archive.lang = self.notes.lang;
        if let Some(draft) = self.notes.draft().filter(|_| self.notes.is_changed)
            && !self.notes.is_empty()
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
            screen = screen.plain(words::kept_in(lang, &archive.file().display().to_string()));
        }
        if let Some(why) = archive.trouble() {
            let warning = words::cannot_save(lang, &problems::system(why, lang));
            screen.body.insert(0, Paragraph::Plain(warning));
        }
        screen
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
    fn before(&mut self, at: Option<usize>, steps: &[Step]) -> Step {
        if let Step::Ask(Question::Partner { partner, about: AboutPartner::Name }) = self.step
            && self.notes.partners.get(partner).is_some_and(|added| added.working.is_none())
        {
            self.remove(partner);
            return LIST;
        }
        let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| steps.get(at));
        before.copied().unwrap_or(self.step)
    }

    fn ask_choice(&mut self) -> Turn {
        let step = self.step;
        match self.choose() {
            Reply::Given(at) => {
                if let Step::Ask(Question::Partner { partner, about: AboutPartner::Working }) = step
                    && at >= Working::ALL.len()
                {
                    self.remove(partner);
                    return Turn::To(LIST);
                }
                self.notes.is_changed |= !matches!(step, Step::Language | Step::Start);
                self.notes.choose(step, at);
                Turn::Forward
            }
            Reply::Move(action) => self.turn(action),
            Reply::End => Turn::Pause(Pause::Ended),
        }
    }

    fn turn(&mut self, action: Move) -> Turn {
        match action {
            Move::Skip => {
                self.notes.is_changed = true;
                self.notes.skip(self.step);
                Turn::Forward
            }
            Move::Back => Turn::Back,
            Move::Stop | Move::Leave => Turn::Pause(Pause::Stopped),
        }
    }

    fn ask_name(&mut self) -> Turn {
        let step = self.step;
        let mut screen = self.screen();
        let Some(before) = self.notes.partner_to_name(step).cloned() else { return Turn::Forward };
        let mut typed = before.name.clone().unwrap_or_default();
        loop {
            typed = match self.prompt.type_in(&screen, &typed) {
                Reply::Given(typed) => typed,
                Reply::Move(action) => return self.turn(action),
                Reply::End => return Turn::Pause(Pause::Ended),
            };
            let name = names::normalised(typed.trim());
            self.notes.name(step, Some(name).filter(|name| !name.is_empty()));
            match self.lack(step) {
                None => {
                    self.notes.is_changed = true;
                    return Turn::Forward;
                }
                Some(lack) => {
                    self.notes.name(step, before.name.clone());
                    warn(&mut screen, &lack);
                }
            }
        }
    }

    /// What the answer to a question lacks.
    fn lack(&self, step: Step) -> Option<Lack> {
        let mut gaps = self.notes.gaps().into_iter();
        gaps.find(|gap| Step::Ask(gap.question) == step).map(|gap| gap.lack)
    }

    /// The list of partners, and from there the kinds that can be added.
    fn ask_partners(&mut self) -> Turn {
        self.has_listed = true;
        self.changing = None;
        loop {
            let at = match self.choose() {
                Reply::Given(at) => at,
                Reply::Move(action) => return self.turn(action),
                Reply::End => return Turn::Pause(Pause::Ended),
            };
            let Some(area) = Area::ALL.get(at).copied() else { return Turn::Forward };
            match self.prompt.choose(&areas::change(area, &self.notes)) {
                Reply::Given(at) => return self.add_or_change(area, at),
                Reply::Move(Move::Back) => {}
                Reply::Move(action) => return self.turn(action),
                Reply::End => return Turn::Pause(Pause::Ended),
            }
        }
    }

    fn add_or_change(&mut self, area: Area, at: usize) -> Turn {
        let kinds = area.kinds(&self.notes);
        let partner = if let Some(kind) = kinds.get(at) {
            self.notes.partners.push(area.partner(*kind));
            self.notes.partners.len() - 1
        } else {
            let here = self.notes.partners.iter().enumerate();
            let mut here = here.filter(|(_, partner)| area.holds(partner));
            match here.nth(at - kinds.len()) {
                Some((partner, _)) => partner,
                None => return Turn::To(LIST),
            }
        };
        self.changing = Some(partner);
        Turn::To(Step::Ask(Question::Partner { partner, about: AboutPartner::Name }))
    }

    fn remove(&mut self, partner: usize) {
        if partner < self.notes.partners.len() {
            self.notes.partners.remove(partner);
            self.notes.is_changed = true;
        }
    }
}

/// Says above the question what was wrong with the reply; only for the last reply.
fn warn(screen: &mut Screen, lack: &Lack) {
    let text = match lack {
        Lack::Required | Lack::Name(ProblemKind::BlankName) => &words::NAME_NEEDED,
        Lack::Name(ProblemKind::NameTooLong { .. }) => &words::NAME_TOO_LONG,
        _ => &words::NAME_UNUSABLE,
    };
    let warnings = [&words::NAME_NEEDED, &words::NAME_TOO_LONG, &words::NAME_UNUSABLE];
    let warnings = warnings.map(|text| Paragraph::Plain(text.get(screen.lang).to_owned()));
    screen.body.retain(|paragraph| !warnings.contains(paragraph));
    screen.body.insert(0, Paragraph::Plain(text.get(screen.lang).to_owned()));
}
