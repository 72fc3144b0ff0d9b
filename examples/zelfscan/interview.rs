//! The interview: walks the steps forward and backward until the end, or until somebody stops.

use samenwerkscan::interview::{AboutPartner, Area, Lack, Notes, PartnerNotes, Question};
use samenwerkscan::response::ProblemKind;
use samenwerkscan::{BuiltInLang, Draft, KANSENGELIJKHEID, Partner, Response, Tag};
use samenwerkscan_examples::render::today;
use samenwerkscan_examples::{names, random};

use crate::keep::{NextTime, Shared, open};
use crate::leave::leaves;
use crate::prompt::{Prompt, Reply, Screen, Way, Words as _};

/// One screen to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The language.
    Language,
    /// The introduction.
    Start,
    /// A question of the interview.
    Ask(Question),
    /// A part of the list of partners, to add one or to choose one that is there.
    Area(Area),
}

impl Step {
    /// The list of partners.
    pub(crate) const PARTNERS: Self = Self::Ask(Question::Partners);
}

/// An interview in progress.
pub(crate) struct Interview {
    /// The answers so far.
    pub(crate) notes: Notes,
    /// The language in which they are given.
    pub(crate) lang: BuiltInLang,
    /// Whether something was answered in this interview, rather than read from a file.
    pub(crate) is_changed: bool,
    /// The step that it is at.
    pub(crate) step: Step,
    /// The first step: the language, unless that was set on the command line.
    pub(crate) first: Step,
    /// Whether it continues a saved scan: then only open questions are asked.
    is_resumed: bool,
    /// Whether the list of partners was shown: then its partners are done.
    has_listed: bool,
    /// The partner that is being added or changed from the list.
    changing: Option<usize>,
}

impl Interview {
    /// An interview that begins, or continues with a saved scan.
    pub(crate) fn new(resumed: Option<&Response>, lang: Option<BuiltInLang>) -> Self {
        let mut notes = resumed.map_or_else(|| Notes::new(&KANSENGELIJKHEID), Notes::from);
        if resumed.is_none() {
            // If the system has no random numbers, the scan is recognised by its answers only.
            let letters = random::letters::<{ Tag::MAX_LETTERS }>();
            notes.tag = letters.ok().and_then(|letters| letters.parse().ok());
        }
        let first = lang.map_or(Step::Language, |_| Step::Start);
        Self {
            notes,
            lang: lang.unwrap_or(BuiltInLang::Nl),
            is_changed: false,
            step: first,
            first,
            is_resumed: resumed.is_some(),
            has_listed: false,
            changing: None,
        }
    }

    /// Asks until every question was asked or the respondent leaves, and keeps each answer.
    pub(crate) fn hold(&mut self, prompt: &mut dyn Prompt, archive: &Shared) -> Reply<()> {
        loop {
            let reply = self.ask(prompt, archive);
            if let Step::Ask(question) = self.step
                && question != Question::Partners
                && matches!(reply, Ok(_) | Err(Way::Skip))
            {
                self.is_changed = true;
                if reply.is_err() {
                    self.skip(question);
                }
            }
            let news = self.news();
            open(archive).keep(news.as_ref(), self.lang);
            self.step = match (reply, news) {
                (Ok(Some(step)), _) => step,
                (Ok(None) | Err(Way::Skip), _) => match self.after() {
                    Some(step) => step,
                    None => return Ok(()),
                },
                (Err(Way::Back), _) => self.before(),
                (Err(Way::Stop), Some(draft))
                    if !leaves(prompt, archive, self.lang, &draft, NextTime::GoOn) =>
                {
                    self.step
                }
                (Err(way), _) => return Err(way),
            };
        }
    }

    /// Asks the current step. Returns where the answer leads, if not to the next step.
    fn ask(&mut self, prompt: &mut dyn Prompt, archive: &Shared) -> Reply<Option<Step>> {
        if self.step == Step::PARTNERS {
            (self.has_listed, self.changing) = (true, None);
        }
        let mut screen = self.screen();
        if self.step == Step::Start {
            screen = screen.say(open(archive).promise());
        }
        screen.warning = open(archive).warning();
        if self.is_typed() {
            return self.ask_name(prompt, screen).map(|()| None);
        }
        let at = prompt.choose(&mut screen)?;
        let effect = screen.choices.swap_remove(at).effect?;
        Ok(effect(self))
    }

    /// Asks for a name until it can be used.
    fn ask_name(&mut self, prompt: &mut dyn Prompt, mut screen: Screen) -> Reply<()> {
        let step = self.step;
        let before = self.notes.clone();
        let mut typed = self.named().and_then(|partner| partner.name.clone()).unwrap_or_default();
        loop {
            typed = prompt.type_in(&screen, &typed)?;
            let name = Some(names::normalised(typed.trim())).filter(|name| !name.is_empty());
            if let Some(partner) = self.named() {
                partner.name = name;
            }
            let mut gaps = self.notes.gaps().into_iter();
            let Some(gap) = gaps.find(|gap| Step::Ask(gap.question) == step) else { return Ok(()) };
            self.notes.clone_from(&before);
            let warning = match gap.lack {
                Lack::Required | Lack::Name(ProblemKind::BlankName) => {
                    ("Hier is een naam nodig.", "A name is needed here.")
                }
                Lack::Name(ProblemKind::NameTooLong { .. }) => (
                    "Deze naam is te lang. Kies een kortere.",
                    "This name is too long. Choose a shorter one.",
                ),
                _ => (
                    "In deze naam staat een teken dat hier niet kan. Typ de naam zonder dat teken.",
                    "This name has a character that cannot be used here. Type the name without it.",
                ),
            };
            screen.warning = Some(warning.get(self.lang));
        }
    }

    /// Whether the current step asks for a line of text.
    pub(crate) const fn is_typed(&self) -> bool {
        use Question::{FromName, Partner};
        matches!(self.step, Step::Ask(FromName | Partner { about: AboutPartner::Name, .. }))
    }

    /// The partner that the current step asks to name.
    fn named(&mut self) -> Option<&mut Partner> {
        match self.step {
            Step::Ask(Question::FromName) => self.notes.from.as_mut(),
            Step::Ask(Question::Partner { partner, about: AboutPartner::Name }) => {
                self.notes.partners.get_mut(partner).map(|notes| &mut notes.partner)
            }
            _ => None,
        }
    }

    /// The scan that can be saved and scored. `None` if not even the side is known.
    pub(crate) fn draft(&self) -> Option<Draft> {
        let mut draft = self.notes.draft()?;
        if self.is_changed {
            draft.date = today();
        }
        Some(draft)
    }

    /// The same, if something could be lost.
    fn news(&self) -> Option<Draft> {
        self.draft().filter(|_| self.is_changed && !self.notes.is_empty())
    }

    /// Takes back the answer to a question that is skipped.
    fn skip(&mut self, question: Question) {
        match question {
            Question::SelfEstimate => self.notes.self_estimate = None,
            Question::Partner { partner, about: AboutPartner::Desired } => {
                self.change(partner, |partner| partner.desired = None);
            }
            _ => self.notes.set_answer(question, None),
        }
    }

    /// Changes what is said about a partner of the school.
    pub(crate) fn change(&mut self, partner: usize, change: impl FnOnce(&mut PartnerNotes)) {
        self.notes.partners.get_mut(partner).map(change);
    }

    /// Goes from the list to the first question about a partner.
    pub(crate) fn visit(&mut self, partner: usize) -> Step {
        self.changing = Some(partner);
        Step::Ask(Question::Partner { partner, about: AboutPartner::Name })
    }

    /// Every step in order, as far as the answers so far tell. An answer can change what comes after
    /// it, so the list is made again after each.
    fn steps(&self) -> impl Iterator<Item = Step> {
        let language = Some(Step::Language).filter(|step| self.first == *step);
        let questions = self.notes.all_questions().into_iter().map(Step::Ask);
        language.into_iter().chain([Step::Start]).chain(questions)
    }

    /// The next step that still needs an answer.
    fn after(&self) -> Option<Step> {
        let mut steps = self.steps();
        // The parts of the list of partners are not in it: from there each choice leads on.
        steps.by_ref().find(|step| *step == self.step);
        steps.find(|step| !self.is_passed_over(*step))
    }

    /// Whether a step is skipped on the way forward. On the way back no step is.
    fn is_passed_over(&self, step: Step) -> bool {
        let Step::Ask(question) = step else { return false };
        match question {
            Question::Partner { partner, .. } if self.changing == Some(partner) => false,
            Question::Partner { .. } if self.has_listed => true,
            _ => self.is_resumed && self.is_settled(question),
        }
    }

    /// Whether a saved scan needs no answer here any more.
    ///
    /// An optional question is not asked again if a later one was answered: it was skipped. Items are
    /// the exception, because the result gets better with every answer.
    fn is_settled(&self, question: Question) -> bool {
        let notes = &self.notes;
        let was_asked = match question {
            Question::Partners => false,
            Question::FromName => {
                let name = notes.from.as_ref().and_then(|from| from.name.as_ref());
                name.is_some() || !notes.answers.is_empty()
            }
            Question::SelfEstimate => notes.self_estimate.is_some() || !notes.answers.is_empty(),
            Question::Partner { partner, about: AboutPartner::Desired } => {
                let later = notes.partners.get(partner..).unwrap_or_default();
                later.len() > 1 || later.iter().any(|last| last.desired.is_some())
            }
            _ => true,
        };
        was_asked && notes.gaps().iter().all(|gap| gap.question != question)
    }

    /// The step before this one. The first question about a partner that is being added goes back
    /// to the list, without that partner.
    fn before(&mut self) -> Step {
        match self.step {
            Step::Area(_) => Step::PARTNERS,
            Step::Ask(Question::Partner { partner, about: AboutPartner::Name })
                if self.notes.partners.get(partner).is_some_and(|new| new.working.is_none()) =>
            {
                self.notes.partners.remove(partner);
                self.is_changed = true;
                Step::PARTNERS
            }
            step => self.steps().take_while(|other| *other != step).last().unwrap_or(step),
        }
    }
}
