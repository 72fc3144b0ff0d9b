//! The interface between the interview and the terminal: a screen to show and a reply to get.
//! `window` and `lines` implement it.

use samenwerkscan::{BuiltInLang, Text};

use crate::notes::Notes;
use crate::steps::Step;
use crate::words;

/// A user interface. The interview knows no other.
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

/// An answer, or another way on.
pub(crate) type Reply<T> = Result<T, Way>;

/// A way on from a screen, other than answering it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// On, without an answer.
    Skip,
    /// Back to the previous question.
    Back,
    /// Out of the interview.
    Stop,
    /// Ctrl-C or the end of the input: no further question can be answered.
    End,
}

/// One question with its context.
pub(crate) struct Screen {
    /// The language of the words around the question.
    pub(crate) lang: BuiltInLang,
    /// What went wrong just before.
    pub(crate) warning: Option<String>,
    /// What it is about; may be empty.
    pub(crate) heading: String,
    /// The respondent's position in a series of questions.
    pub(crate) progress: Option<Progress>,
    /// What to read before answering.
    pub(crate) body: Vec<String>,
    /// What to answer; may be empty.
    pub(crate) question: String,
    /// The answers to choose from.
    pub(crate) choices: Vec<Choice>,
    /// Index of the answer given before.
    pub(crate) current: Option<usize>,
    /// Index of the preselected choice. `None` for anything scored: a preselected choice would
    /// change what people answer.
    pub(crate) suggested: Option<usize>,
    /// Other ways on, each with its label.
    pub(crate) ways: Vec<(Way, &'static Text)>,
    /// Whether it is shown below the previous message, which is still being read.
    pub(crate) is_below: bool,
    /// Whether the next choice is of another kind than the ones before it.
    is_apart: bool,
}

/// Question `number` of `of`, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Progress {
    /// The number of the question.
    pub(crate) number: usize,
    /// The number of questions.
    pub(crate) of: usize,
}

/// One answer to choose from.
pub(crate) struct Choice {
    /// The answer.
    pub(crate) label: String,
    /// What it means; may be empty.
    pub(crate) hint: String,
    /// Whether it is of another kind than the choice before it.
    pub(crate) is_apart: bool,
    /// What it changes in the notes.
    pub(crate) effect: Box<dyn FnOnce(&mut Notes)>,
    /// Where it leads, if not to the next question.
    pub(crate) next: Option<Step>,
}

/// Screens are built up: each of these gives the same screen with something more.
impl Screen {
    /// A screen without anything on it but its heading.
    pub(crate) fn new(lang: BuiltInLang, heading: impl Into<String>) -> Self {
        Self {
            lang,
            warning: None,
            heading: heading.into(),
            progress: None,
            body: Vec::new(),
            question: String::new(),
            choices: Vec::new(),
            current: None,
            suggested: None,
            ways: Vec::new(),
            is_below: false,
            is_apart: false,
        }
    }

    /// A paragraph to read.
    pub(crate) fn say(mut self, text: impl Into<String>) -> Self {
        self.body.push(text.into());
        self
    }

    /// The question to answer.
    pub(crate) fn ask(mut self, question: impl Into<String>) -> Self {
        self.question = question.into();
        self
    }

    /// Another choice, which changes nothing and leads to the next question.
    pub(crate) fn choice(mut self, label: impl Into<String>, hint: impl Into<String>) -> Self {
        let (label, hint, effect) = (label.into(), hint.into(), Box::new(|_: &mut Notes| {}));
        let is_apart = core::mem::take(&mut self.is_apart);
        self.choices.push(Choice { label, hint, is_apart, effect, next: None });
        self
    }

    /// A choice for each answer, which has a label and a hint. One may have been given before.
    pub(crate) fn answers<T: Copy + PartialEq + 'static>(
        self,
        answers: impl IntoIterator<Item = (T, impl Into<String>, impl Into<String>)>,
        given: Option<T>,
        set: impl Fn(&mut Notes, T) + Copy + 'static,
    ) -> Self {
        answers.into_iter().fold(self, |mut screen, (answer, label, hint)| {
            if given == Some(answer) {
                screen.current = Some(screen.choices.len());
            }
            screen.choice(label, hint).sets(move |notes| set(notes, answer))
        })
    }

    /// What comes next is of another kind than the choices so far.
    pub(crate) fn apart(mut self) -> Self {
        self.is_apart = true;
        self
    }

    /// What the last choice changes.
    pub(crate) fn sets(mut self, effect: impl FnOnce(&mut Notes) + 'static) -> Self {
        if let Some(choice) = self.choices.last_mut() {
            choice.effect = Box::new(effect);
        }
        self
    }

    /// Where the last choice leads.
    pub(crate) fn leads_to(mut self, step: Step) -> Self {
        if let Some(choice) = self.choices.last_mut() {
            choice.next = Some(step);
        }
        self
    }

    /// A preselected choice.
    pub(crate) fn suggest(mut self, at: usize) -> Self {
        self.suggested = Some(at);
        self
    }

    /// The choice that Enter alone takes.
    pub(crate) fn ready(&self) -> Option<usize> {
        self.current.or(self.suggested)
    }

    /// Whether there is such a way on.
    pub(crate) fn has(&self, wanted: Way) -> bool {
        self.ways.iter().any(|(way, _)| *way == wanted)
    }

    /// The letter for each way on, its label and its meaning.
    pub(crate) fn letters(&self) -> impl Iterator<Item = (&'static str, &'static str, Way)> {
        let lang = self.lang;
        self.ways
            .iter()
            .map(move |(way, label)| (words::letter(*way).get(lang), label.get(lang), *way))
    }
}
