//! What goes into a report.

mod advice;
mod blank;
mod level;
mod progress;
mod solo;
mod team;
