//! The meaning of a choice: from a position on a screen to an answer in the notes, and back.

use samenwerkscan::interview::{AboutPartner, PartnerNotes, Question};
use samenwerkscan::{
    Answer, BuiltInLang, Leefwereld, Leefwerelden, Partner, PartnerKind, Perspective, Working,
};

use crate::notes::Notes;
use crate::steps::Step;

/// The sets of leefwerelden that a partner can reach, in the order in which they are listed.
pub(crate) const REACHES: [&[Leefwereld]; 7] = {
    use Leefwereld::{School, Thuis, Wijk};
    [
        &[School],
        &[Thuis],
        &[Wijk],
        &[School, Thuis],
        &[School, Wijk],
        &[Thuis, Wijk],
        &[School, Thuis, Wijk],
    ]
};

impl Notes {
    /// Notes the choice at this position.
    pub(crate) fn choose(&mut self, step: Step, at: usize) {
        match step {
            Step::Language => self.lang = BuiltInLang::ALL.get(at).copied().unwrap_or(self.lang),
            Step::Start => {}
            Step::Ask(question) => self.choose_answer(question, at),
        }
    }

    fn choose_answer(&mut self, question: Question, at: usize) {
        match question {
            Question::Perspective => {
                if let Some(side) = Perspective::ALL.get(at) {
                    self.answer_as(*side);
                }
            }
            Question::Form => {
                self.form =
                    samenwerkscan::interview::Notes::forms(self.perspective).get(at).copied();
            }
            Question::FromKind => self.choose_from(at),
            Question::SelfEstimate => self.self_estimate = u8::try_from(at + 1).ok(),
            Question::Partner { partner, about: AboutPartner::Leefwerelden } => {
                self.change(partner, |partner| {
                    partner.leefwerelden = REACHES.get(at).copied().map(Leefwerelden::of);
                });
            }
            Question::Partner { partner, about: AboutPartner::Working } => {
                self.change(partner, |partner| partner.working = Working::ALL.get(at).copied());
            }
            Question::Partner { partner, about: AboutPartner::Desired } => {
                self.change(partner, |partner| partner.desired = u8::try_from(at).ok());
            }
            _ => {
                let answer = self.answer_at(at);
                self.set_answer(question, Some(answer));
            }
        }
    }

    fn change(&mut self, partner: usize, change: impl FnOnce(&mut PartnerNotes)) {
        if let Some(partner) = self.partners.get_mut(partner) {
            change(partner);
        }
    }

    /// A partner of another kind does not keep the name.
    fn choose_from(&mut self, at: usize) {
        let kind = PartnerKind::ALL.get(at).copied();
        if kind != self.from.as_ref().map(|from| from.kind) {
            self.from = kind.map(|kind| Partner { kind, name: None });
        }
    }

    /// Takes back the answer: the question is skipped.
    pub(crate) fn skip(&mut self, step: Step) {
        match step {
            Step::Ask(Question::SelfEstimate) => self.self_estimate = None,
            Step::Ask(Question::Partner { partner, about: AboutPartner::Desired }) => {
                self.change(partner, |partner| partner.desired = None);
            }
            Step::Ask(question) => self.set_answer(question, None),
            Step::Language | Step::Start => {}
        }
    }

    /// The position of the choice noted before.
    pub(crate) fn chosen(&self, step: Step) -> Option<usize> {
        let Step::Ask(question) = step else { return None };
        match question {
            Question::Perspective => {
                Perspective::ALL.iter().position(|side| Some(*side) == self.perspective)
            }
            Question::Form => {
                // The side suggests a form, and chooses none.
                let forms = samenwerkscan::interview::Notes::forms(self.perspective);
                forms.iter().position(|form| Some(*form) == self.form)
            }
            Question::FromKind => {
                let chosen = self.from.as_ref()?.kind;
                PartnerKind::ALL.iter().position(|kind| *kind == chosen)
            }
            Question::SelfEstimate => {
                self.self_estimate.map(|level| usize::from(level).saturating_sub(1))
            }
            Question::Partner { partner, about: AboutPartner::Leefwerelden } => {
                let chosen = self.partners.get(partner)?.leefwerelden();
                REACHES.iter().position(|reach| Leefwerelden::of(reach) == chosen)
            }
            Question::Partner { partner, about: AboutPartner::Working } => {
                let chosen = self.partners.get(partner)?.working;
                Working::ALL.iter().position(|working| Some(*working) == chosen)
            }
            Question::Partner { partner, about: AboutPartner::Desired } => {
                self.partners.get(partner)?.desired.map(usize::from)
            }
            _ => self.answer(question).map(|answer| self.position_of(answer)),
        }
    }

    /// The partner that a step asks to name.
    pub(crate) fn partner_to_name(&self, step: Step) -> Option<&Partner> {
        match step {
            Step::Ask(Question::FromName) => self.from.as_ref(),
            Step::Ask(Question::Partner { partner, about: AboutPartner::Name }) => {
                self.partners.get(partner).map(|notes| &notes.partner)
            }
            _ => None,
        }
    }

    /// Gives that partner a name.
    pub(crate) fn name(&mut self, step: Step, name: Option<String>) {
        let named = match step {
            Step::Ask(Question::FromName) => self.from.as_mut(),
            Step::Ask(Question::Partner { partner, about: AboutPartner::Name }) => {
                self.partners.get_mut(partner).map(|notes| &mut notes.partner)
            }
            _ => None,
        };
        if let Some(partner) = named {
            partner.name = name;
        }
    }

    /// The answers are listed as the ratings from 0, then the two that are not ratings.
    fn answer_at(&self, at: usize) -> Answer {
        let n_ratings = self.instrument().scale.steps.len();
        match u8::try_from(at) {
            Ok(rating) if at < n_ratings => Answer::Rating(rating),
            _ if at == n_ratings => Answer::DontKnow,
            _ => Answer::NotApplicable,
        }
    }

    fn position_of(&self, answer: Answer) -> usize {
        let n_ratings = self.instrument().scale.steps.len();
        match answer {
            Answer::Rating(rating) => usize::from(rating),
            Answer::DontKnow => n_ratings,
            Answer::NotApplicable => n_ratings + 1,
        }
    }
}
