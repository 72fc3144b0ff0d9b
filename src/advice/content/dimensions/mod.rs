//! The six dimensions of the built-in instrument, at levels 1 to 4: one file per dimension.

mod aanbod;
mod afspraken;
mod ambitie;
mod leren;
mod stem;
mod vertrouwen;

use self::aanbod::AANBOD;
use self::afspraken::AFSPRAKEN;
use self::ambitie::AMBITIE;
use self::leren::LEREN;
use self::stem::STEM;
use self::vertrouwen::VERTROUWEN;
use super::DimensionContent;

pub(in crate::advice) static DIMENSIONS: [DimensionContent; 6] =
    [AMBITIE, STEM, VERTROUWEN, AFSPRAKEN, AANBOD, LEREN];
