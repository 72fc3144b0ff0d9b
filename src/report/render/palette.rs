//! Every colour of a report. Text keeps a contrast of 4.5:1 on its ground, and a mark 3:1.

pub(super) const INK: &str = "#221d42";
pub(super) const QUIET_INK: &str = "#575370";
pub(super) const EDGE: &str = "#7d7990";
pub(super) const PALE: &str = "#e6e4ed";
pub(super) const PAPER: &str = "#fff";
pub(super) const ACCENT: &str = "#2a5ea8";
pub(super) const SCHOOL: &str = "#2f62bd";
pub(super) const THUIS: &str = "#b14d2b";
pub(super) const WIJK: &str = "#1c7256";

/// The colours of a page, as the custom properties that its style sheet uses.
pub(super) const PAGE: [(&str, &str); 6] = [
    ("ink", "#241f4b"),
    ("soft", "#5d5a7a"),
    ("line", "#c9c4da"),
    ("accent", "#8a1d5a"),
    ("calm", "#f4f1ea"),
    ("good", "#2a7a63"),
];
