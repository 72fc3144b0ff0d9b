//! What goes into a report.

mod advice;
mod blank;
mod glance;
mod level;
mod meeting;
mod progress;
mod shared;
mod solo;
mod team;

pub use self::meeting::Meeting;
