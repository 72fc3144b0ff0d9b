//! The order of the questions.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{Notes, PartnerNotes};
use crate::base::Form;
use crate::field::{PartnerKind, Perspective};

use super::notes::needs_name;

/// Questions that belong together. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// About the respondent: side, form, and estimate of the level.
    Who,
    /// The respondent's own organisation.
    From,
    /// The items of a dimension, on the full form.
    Dimension(usize),
    /// The anchor items of all dimensions, on the short form.
    Anchors,
    /// What a partner says about the school.
    School,
    /// What the school says about the partner at this position.
    Partner(usize),
    /// The list of partners, from which each can be added, changed or removed.
    Partners,
}

/// One question. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// The side from which the respondent looks.
    Perspective,
    /// The full or the short form.
    Form,
    /// The respondent's own estimate of the level.
    SelfEstimate,
    /// The kind of the respondent's partner.
    FromKind,
    /// The name of that partner.
    FromName,
    /// An item of the main scan.
    Item {
        /// The position of its dimension in the instrument.
        dimension: usize,
        /// Its position in the dimension.
        item: usize,
    },
    /// A core item, answered by a partner about the school.
    AboutSchool {
        /// Its position among the core items.
        item: usize,
    },
    /// A question about one partner of the school.
    Partner {
        /// The position of the partner.
        partner: usize,
        /// The question.
        about: AboutPartner,
    },
    /// Which partners there are.
    Partners,
}

/// One question about a partner of the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AboutPartner {
    /// Its name.
    Name,
    /// Where it does something for children.
    Leefwerelden,
    /// Whether there is collaboration now: the gate to its items.
    Working,
    /// The item at this position among those for its kind.
    Item(usize),
    /// The level that the school wants.
    Desired,
}

impl Notes {
    /// The pages, as far as the answers so far tell. Until the side is known they are those of a school, which is
    /// asked most.
    ///
    /// The pages about partners come before the list of partners, which shows what they say and leads back to each.
    pub fn pages(&self) -> Vec<Page> {
        let is_partner = self.perspective == Some(Perspective::Partners);
        let mut pages = vec![Page::Who];
        if is_partner {
            pages.push(Page::From);
        }
        match self.form() {
            Form::Full => {
                pages.extend((0..self.instrument().dimensions.len()).map(Page::Dimension));
            }
            Form::Short => pages.push(Page::Anchors),
        }
        if is_partner {
            pages.push(Page::School);
        }
        if self.asks_about_partners() {
            pages.extend((0..self.partners.len()).map(Page::Partner));
            pages.push(Page::Partners);
        }
        pages
    }

    /// Whether the respondent is asked about partners. The school is: it works with all of them. A partner answers
    /// about the school instead; parents and the municipality do not see from outside how the school works with each
    /// partner. If something was said about partners, for example in a file, they are asked about.
    pub fn asks_about_partners(&self) -> bool {
        matches!(self.perspective, None | Some(Perspective::School)) || !self.partners.is_empty()
    }

    /// The questions on a page, in order.
    pub fn questions(&self, page: Page) -> Vec<Question> {
        match page {
            Page::Who => {
                let mut questions = vec![Question::Perspective, Question::Form];
                // The short form gives no level, so there is nothing to estimate.
                if self.form() == Form::Full {
                    questions.push(Question::SelfEstimate);
                }
                questions
            }
            Page::From => vec![Question::FromKind, Question::FromName],
            Page::Dimension(dimension) => {
                let n_items = self
                    .instrument()
                    .dimensions
                    .get(dimension)
                    .map_or(0, |found| found.items.len());
                (0..n_items).map(|item| Question::Item { dimension, item }).collect()
            }
            Page::Anchors => {
                let anchors = self.instrument().dimensions.iter().map(|dimension| dimension.anchor);
                anchors
                    .enumerate()
                    .map(|(dimension, item)| Question::Item { dimension, item })
                    .collect()
            }
            Page::School => (0..self.instrument().partner_scan.core.len())
                .map(|item| Question::AboutSchool { item })
                .collect(),
            Page::Partner(partner) => {
                let about =
                    self.partners.get(partner).map(|notes| self.about(notes)).unwrap_or_default();
                about.into_iter().map(|about| Question::Partner { partner, about }).collect()
            }
            Page::Partners => vec![Question::Partners],
        }
    }

    /// Every question, in order.
    pub fn all_questions(&self) -> Vec<Question> {
        self.pages().into_iter().flat_map(|page| self.questions(page)).collect()
    }

    fn about(&self, partner: &PartnerNotes) -> Vec<AboutPartner> {
        let kind = partner.partner.kind;
        let mut about = vec![AboutPartner::Name];
        // Of every other kind it is known.
        if kind == PartnerKind::Anders {
            about.push(AboutPartner::Leefwerelden);
        }
        about.push(AboutPartner::Working);
        if partner.asks_items() {
            about.extend(
                (0..self.instrument().partner_scan.items(kind).count()).map(AboutPartner::Item),
            );
        }
        if partner.asks_wish() {
            about.push(AboutPartner::Desired);
        }
        about
    }

    /// Whether the interview cannot go on without an answer. Everything else may be skipped.
    pub fn is_required(&self, question: Question) -> bool {
        let kind = |partner: usize| self.partners.get(partner).map(|partner| partner.partner.kind);
        match question {
            Question::Perspective
            | Question::Form
            | Question::FromKind
            | Question::Partner {
                about: AboutPartner::Leefwerelden | AboutPartner::Working, ..
            } => true,
            Question::FromName => self.from.as_ref().is_some_and(|from| needs_name(from.kind)),
            Question::Partner { partner, about: AboutPartner::Name } => {
                kind(partner).is_some_and(needs_name)
            }
            Question::SelfEstimate
            | Question::Item { .. }
            | Question::AboutSchool { .. }
            | Question::Partner { about: AboutPartner::Item(_) | AboutPartner::Desired, .. }
            | Question::Partners => false,
        }
    }

    /// Where the answer to a question is in a response file, as a JSON Pointer (RFC 6901): the place that a
    /// [`Problem`](crate::Problem) with it names, too.
    pub fn place(&self, question: Question) -> String {
        let id = self.item(question).map_or("", |item| &*item.id);
        match question {
            Question::Perspective => "/perspective".into(),
            Question::Form => "/form".into(),
            Question::SelfEstimate => "/selfEstimate".into(),
            Question::FromKind => "/from/kind".into(),
            Question::FromName => "/from/name".into(),
            Question::Item { .. } => format!("/answers/{id}"),
            Question::AboutSchool { .. } => format!("/aboutSchool/answers/{id}"),
            Question::Partners => "/partners".into(),
            Question::Partner { partner, about } => {
                let key = match about {
                    AboutPartner::Name => "name",
                    AboutPartner::Leefwerelden => "leefwerelden",
                    AboutPartner::Working => "working",
                    AboutPartner::Item(_) => "answers/",
                    AboutPartner::Desired => "desired",
                };
                format!("/partners/{partner}/{key}{id}")
            }
        }
    }
}
