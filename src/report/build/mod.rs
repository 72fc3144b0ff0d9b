//! What goes into a report.

mod blank;
mod progress;
mod solo;
mod team;
mod texts;
