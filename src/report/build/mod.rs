//! What goes into a report.

mod advice;
mod blank;
mod progress;
mod solo;
mod team;
