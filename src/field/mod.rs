//! What the field knows: the leefwerelden of a child, the kinds of partners of a school, the sides from which people
//! look, and where to read more.

mod leefwereld;
mod partner;
mod perspective;
mod source;

pub use self::leefwereld::{Leefwereld, Leefwerelden};
pub use self::partner::{Link, ListedPartner, Partner, PartnerKind, PartnerProfile};
pub use self::perspective::{Perspective, PerspectiveProfile};
pub use self::source::Source;
