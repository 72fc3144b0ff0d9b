//! The words of a meeting: agreements, and what came of them.

use alloc::string::String;

use crate::saved::team_file::Done;
use crate::words::{BuiltInLang, Sentence, Text};

pub(in crate::report) static EARLIER: Text = Text::new("Wat is ervan gekomen?", "What came of it?");
/// The same without a question mark, which a sheet cannot have in its name.
pub(in crate::report) static OUTCOME: Text = Text::new("Wat ervan is gekomen", "What came of it");
pub(in crate::report) static DONE: Text = Text::new("Gelukt?", "Done?");
pub(in crate::report) static NOTE: Text = Text::new("Opmerking", "Note");
pub(in crate::report) static NOT_SAID: Text = Text::new("nog niet ingevuld", "not filled in yet");

/// What came of an agreement, in words.
pub(in crate::report) const fn done(done: Done) -> &'static Text {
    static YES: Text = Text::new("gelukt", "done");
    static PARTLY: Text = Text::new("voor een deel gelukt", "partly done");
    static NO: Text = Text::new("niet gelukt", "not done");
    match done {
        Done::Yes => &YES,
        Done::Partly => &PARTLY,
        Done::No => &NO,
    }
}

/// How many agreements were kept.
pub(in crate::report) fn n_done(lang: BuiltInLang, n_done: usize, n: usize) -> String {
    static NONE: Text =
        Text::new("Nog geen afspraak is helemaal gelukt.", "No agreement has been fully kept yet.");
    static ALL: Text = Text::new("Alle afspraken zijn gelukt.", "All agreements were kept.");
    static SOME: Sentence<2> = Sentence::new(
        "Van de {1} afspraken zijn er {0} helemaal gelukt.",
        "Of the {1} agreements, {0} were fully kept.",
    );
    static ONE: Sentence<1> = Sentence::new(
        "Van de {0} afspraken is er 1 helemaal gelukt.",
        "Of the {0} agreements, 1 was fully kept.",
    );
    match n_done {
        0 => NONE.owned(lang),
        _ if n_done == n => ALL.owned(lang),
        1 => ONE.fill(lang, [&n]),
        _ => SOME.fill(lang, [&n_done, &n]),
    }
}
