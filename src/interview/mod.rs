//! The interview: what is asked of whom, in which order, what may be skipped, and what is still missing.
//!
//! [`Notes`] are the answers so far, in which nothing is required yet. Everything else follows from them: the
//! [`Page`]s, the [`Question`]s on each, the [`Gap`]s, and the response that they make. A terminal, a page on the web
//! and a form on paper each show one list, so nobody is asked another set of questions in another place.
//!
//! Asking speaks any language: [`Asked`] is an instrument in one of them, built in or from a [`LanguagePack`].
//!
//! ```
//! use samenwerkscan::interview::{Notes, Page, Question};
//! use samenwerkscan::{Form, KANSENGELIJKHEID, Perspective};
//!
//! let mut notes = Notes::new(&KANSENGELIJKHEID);
//! notes.answer_as(Perspective::Ouders);
//! assert_eq!(notes.form(), Form::Short, "the short form suits parents");
//! assert_eq!(notes.pages(), [Page::Who, Page::Anchors]);
//! assert_eq!(notes.questions(Page::Anchors).len(), 6, "one question for each dimension");
//!
//! let first = notes.questions(Page::Anchors)[0];
//! assert_eq!(notes.place(first), "/answers/ambitie-1");
//! assert!(!notes.is_required(first), "every item may be skipped");
//! ```

mod area;
mod asked;
mod gaps;
pub(crate) mod messages;
mod notes;
mod pack;
mod pages;
mod texts;

pub use self::area::Area;
pub use self::asked::Asked;
pub use self::gaps::{Gap, Lack};
pub use self::notes::{Notes, PartnerNotes};
pub use self::pack::LanguagePack;
pub use self::pages::{AboutPartner, Page, Question};
pub use self::texts::catalogue;
