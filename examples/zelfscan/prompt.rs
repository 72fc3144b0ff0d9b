//! The interface between the interview and the terminal: a screen to show and a reply to get.
//! `window` and `lines` implement it.

use samenwerkscan::BuiltInLang;

use crate::words;

/// A user interface. The interview knows no other.
///
/// Nothing fails here: if the input has ended, the reply is [`Reply::End`].
pub(crate) trait Prompt {
    /// Lets the respondent choose from the choices of a screen, counted from 0.
    fn choose(&mut self, screen: &Screen) -> Reply<usize>;

    /// Lets the respondent type a line, or edit the present one. Not trimmed, possibly empty.
    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String>;

    /// The height of the screen; `None` if text is read line by line.
    fn height(&self) -> Option<usize>;

    /// Prints something that remains visible after the program has ended.
    fn tell(&mut self, text: &str);
}

/// The reply to a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reply<T> {
    /// An answer.
    Given(T),
    /// Another way on.
    Move(Move),
    /// Ctrl-C or the end of the input: no further question can be answered.
    End,
}

/// A way on from a screen, other than answering it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
    /// On, without an answer.
    Skip,
    /// Back to the previous question.
    Back,
    /// Leave, with the answers saved.
    Stop,
    /// Leave, while there is nothing to save yet.
    Leave,
}

/// One question with its context.
#[derive(Clone, Debug)]
pub(crate) struct Screen {
    /// The language of the words around the question.
    pub(crate) lang: BuiltInLang,
    /// What it is about.
    pub(crate) heading: String,
    /// The same in other words; may be empty.
    pub(crate) detail: String,
    /// The respondent's position in a series of questions.
    pub(crate) progress: Option<Progress>,
    /// What to read before answering.
    pub(crate) body: Vec<Paragraph>,
    /// The answers to choose from.
    pub(crate) choices: Vec<Choice>,
    /// Index of the answer given before.
    pub(crate) current: Option<usize>,
    /// Index of the preselected choice. `None` for anything scored: a preselected choice would
    /// change what people answer.
    pub(crate) suggested: Option<usize>,
    /// Other ways on.
    pub(crate) moves: Vec<Move>,
    /// Where it is shown.
    pub(crate) place: Place,
}

/// Question `number` of `of`, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Progress {
    /// The number of the question.
    pub(crate) number: usize,
    /// The number of questions.
    pub(crate) of: usize,
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Paragraph {
    /// To read.
    Plain(String),
    /// To answer.
    Strong(String),
}

/// One answer to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The answer.
    pub(crate) label: String,
    /// What it means; may be empty.
    pub(crate) hint: String,
    /// Whether it is of another kind than the choice before it.
    pub(crate) is_apart: bool,
}

/// Where a screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// On its own.
    Alone,
    /// Below the previous message, which is still being read.
    Below,
}

impl Screen {
    /// A screen without anything on it.
    pub(crate) fn new(lang: BuiltInLang, heading: impl Into<String>) -> Self {
        Self {
            lang,
            heading: heading.into(),
            detail: String::new(),
            progress: None,
            body: Vec::new(),
            choices: Vec::new(),
            current: None,
            suggested: None,
            moves: Vec::new(),
            place: Place::Alone,
        }
    }

    /// The same screen with another paragraph to read.
    pub(crate) fn plain(mut self, text: impl Into<String>) -> Self {
        self.body.push(Paragraph::Plain(text.into()));
        self
    }

    /// The same screen with a question to answer.
    pub(crate) fn strong(mut self, text: impl Into<String>) -> Self {
        self.body.push(Paragraph::Strong(text.into()));
        self
    }

    /// The same screen with another answer to choose from.
    pub(crate) fn choice(mut self, label: impl Into<String>, hint: impl Into<String>) -> Self {
        let (label, hint) = (label.into(), hint.into());
        self.choices.push(Choice { label, hint, is_apart: false });
        self
    }

    /// The same, for an answer of another kind than the ones before.
    pub(crate) fn apart(mut self, label: impl Into<String>, hint: impl Into<String>) -> Self {
        let (label, hint) = (label.into(), hint.into());
        self.choices.push(Choice { label, hint, is_apart: true });
        self
    }

    /// The same screen with a preselected choice.
    pub(crate) fn suggest(mut self, at: usize) -> Self {
        self.suggested = Some(at);
        self
    }

    /// Whether there is a way to the question before.
    pub(crate) fn can_go_back(&self) -> bool {
        self.moves.contains(&Move::Back)
    }

    /// Number of answers and other ways on.
    pub(crate) fn n_rows(&self) -> usize {
        self.choices.len() + self.moves.len()
    }

    /// The exit of this screen, if it has one.
    pub(crate) fn way_out(&self) -> Option<Move> {
        self.moves.iter().copied().find(|action| matches!(action, Move::Stop | Move::Leave))
    }

    /// What it is about, also in other words.
    pub(crate) fn whole_heading(&self) -> String {
        let separator = if self.detail.is_empty() { "" } else { ": " };
        format!("{}{separator}{}", self.heading, self.detail)
    }

    /// The label of a way on here.
    pub(crate) fn label(&self, action: Move) -> &'static str {
        words::way(self.lang, action, self.progress.is_some())
    }

    /// The letter for each way on, with its meaning.
    pub(crate) fn letters(&self) -> impl Iterator<Item = (&'static str, Move)> {
        self.moves.iter().map(|action| (words::letter(self.lang, *action), *action))
    }
}
