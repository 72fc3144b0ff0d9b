//! The meaning of a choice: from a position on a screen to an answer in the notes, and back.

use samenwerkscan::instrument::Id;
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::{
    Answer, Form, Lang, Leefwereld, Leefwerelden, Partner, PartnerKind, Perspective, Working,
};

use crate::notes::Notes;
use crate::steps::{PartnerStep, Step};

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
    /// The forms, the suitable one first.
    pub(crate) fn forms(&self) -> [Form; 2] {
        match self.perspective {
            Some(Perspective::Ouders) => [Form::Short, Form::Full],
            _ => [Form::Full, Form::Short],
        }
    }

    /// Notes the choice at this position.
    pub(crate) fn choose(&mut self, step: Step, at: usize) {
        match step {
            Step::Language => self.lang = Lang::ALL.get(at).copied().unwrap_or(self.lang),
            Step::Start | Step::FromName | Step::Partners => {}
            Step::Perspective => self.perspective = Perspective::ALL.get(at).copied(),
            Step::Form => self.form = self.forms().get(at).copied(),
            Step::From => self.choose_from(at),
            Step::Estimate => self.estimate = u8::try_from(at + 1).ok(),
            Step::Item(_) | Step::AboutSchool(_) | Step::Partner(_, PartnerStep::Item(_)) => {
                let answer = self.answer_at(at);
                if let Some((id, answers)) = self.slot(step) {
                    answers.insert(id, answer);
                }
            }
            Step::Partner(partner, step) => {
                let Some(partner) = self.partners.get_mut(partner) else { return };
                match step {
                    PartnerStep::Name | PartnerStep::Item(_) => {}
                    PartnerStep::Leefwerelden => {
                        partner.leefwerelden = REACHES.get(at).copied().map(Leefwerelden::of);
                    }
                    PartnerStep::Gate => partner.working = Working::ALL.get(at).copied(),
                    PartnerStep::Wish => partner.desired = u8::try_from(at).ok(),
                }
            }
        }
    }

    /// Takes back the answer: the question is skipped.
    pub(crate) fn skip(&mut self, step: Step) {
        match step {
            Step::Estimate => self.estimate = None,
            Step::Partner(partner, PartnerStep::Wish) => {
                if let Some(partner) = self.partners.get_mut(partner) {
                    partner.desired = None;
                }
            }
            _ => {
                if let Some((id, answers)) = self.slot(step) {
                    answers.remove(&id);
                }
            }
        }
    }

    /// The position of the choice noted before.
    pub(crate) fn chosen(&self, step: Step) -> Option<usize> {
        match step {
            Step::Language | Step::Start | Step::FromName | Step::Partners => None,
            Step::Perspective => {
                Perspective::ALL.iter().position(|side| Some(*side) == self.perspective)
            }
            Step::Form => self.forms().iter().position(|form| Some(*form) == self.form),
            Step::From => {
                let kind = self.from.as_ref()?.kind;
                PartnerKind::ALL.iter().position(|own| *own == kind)
            }
            Step::Estimate => self.estimate.map(|level| usize::from(level).saturating_sub(1)),
            Step::Item(at) => {
                let items = self.items();
                let (_, item) = items.get(at)?;
                self.answers.get(&item.id).map(|answer| self.position_of(*answer))
            }
            Step::AboutSchool(at) => {
                let item = self.instrument.partner_scan.core.get(at)?;
                self.about_school.get(&item.id).map(|answer| self.position_of(*answer))
            }
            Step::Partner(partner, step) => {
                let partner = self.partners.get(partner)?;
                match step {
                    PartnerStep::Name => None,
                    PartnerStep::Leefwerelden => {
                        let own = partner.leefwerelden();
                        REACHES.iter().position(|reach| Leefwerelden::of(reach) == own)
                    }
                    PartnerStep::Gate => {
                        Working::ALL.iter().position(|own| Some(*own) == partner.working)
                    }
                    PartnerStep::Item(at) => {
                        let items = self.partner_items(partner.partner.kind);
                        let answer = partner.answers.get(&items.get(at)?.id)?;
                        Some(self.position_of(*answer))
                    }
                    PartnerStep::Wish => partner.desired.map(usize::from),
                }
            }
        }
    }

    /// The name noted before.
    pub(crate) fn named(&self, step: Step) -> &str {
        let partner = match step {
            Step::FromName => self.from.as_ref(),
            Step::Partner(at, PartnerStep::Name) => {
                self.partners.get(at).map(|partner| &partner.partner)
            }
            _ => None,
        };
        partner.and_then(|partner| partner.name.as_deref()).unwrap_or_default()
    }

    /// The partner that a step asks to name.
    pub(crate) fn partner_to_name(&mut self, step: Step) -> Option<&mut Partner> {
        match step {
            Step::FromName => self.from.as_mut(),
            Step::Partner(at, PartnerStep::Name) => {
                self.partners.get_mut(at).map(|partner| &mut partner.partner)
            }
            _ => None,
        }
    }

    /// A partner of another kind does not keep the name.
    fn choose_from(&mut self, at: usize) {
        let kind = PartnerKind::ALL.get(at).copied();
        if kind != self.from.as_ref().map(|from| from.kind) {
            self.from = kind.map(|kind| Partner { kind, name: None });
        }
    }

    /// Where the answer to an item belongs: the id of the item and the map of answers.
    fn slot(&mut self, step: Step) -> Option<(Id, &mut DraftAnswers)> {
        match step {
            Step::Item(at) => {
                let (_, item) = *self.items().get(at)?;
                Some((item.id.clone(), &mut self.answers))
            }
            Step::AboutSchool(at) => {
                let item = self.instrument.partner_scan.core.get(at)?;
                Some((item.id.clone(), &mut self.about_school))
            }
            Step::Partner(partner, PartnerStep::Item(at)) => {
                let kind = self.partners.get(partner)?.partner.kind;
                let id = self.partner_items(kind).get(at)?.id.clone();
                Some((id, &mut self.partners.get_mut(partner)?.answers))
            }
            _ => None,
        }
    }

    /// The answers are listed as the ratings from 0, then the two that are not ratings.
    fn answer_at(&self, at: usize) -> Answer {
        let n_ratings = self.instrument.scale.steps.len();
        match u8::try_from(at) {
            Ok(rating) if at < n_ratings => Answer::Rating(rating),
            _ if at == n_ratings => Answer::DontKnow,
            _ => Answer::NotApplicable,
        }
    }

    fn position_of(&self, answer: Answer) -> usize {
        let n_ratings = self.instrument.scale.steps.len();
        match answer {
            Answer::Rating(rating) => usize::from(rating),
            Answer::DontKnow => n_ratings,
            Answer::NotApplicable => n_ratings + 1,
        }
    }
}
