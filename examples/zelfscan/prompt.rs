//! The interface between the interview and the terminal: a screen to show and a reply to get.
//! `window` and `lines` implement it.

use samenwerkscan::{BuiltInLang, Text};

use crate::interview::{Interview, Step};

/// A user interface. The interview knows no other.
pub(crate) trait Prompt {
    /// Lets the respondent choose from the choices of a screen, counted from 0.
    fn choose(&mut self, screen: &mut Screen) -> Reply<usize>;

    /// Lets the respondent type a line, or edit the present one. Not trimmed, possibly empty.
    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String>;

    /// The height of the screen; `None` if text is read line by line.
    fn height(&self) -> Option<usize> {
        None
    }
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

/// What a screen can say: a pair of Dutch and English, or words that are in its language already.
pub(crate) trait Words {
    /// The words in this language.
    fn get(self, lang: BuiltInLang) -> String;
}

impl Words for &str {
    fn get(self, _: BuiltInLang) -> String {
        self.to_owned()
    }
}

impl Words for String {
    fn get(self, _: BuiltInLang) -> String {
        self
    }
}

impl Words for &Text {
    fn get(self, lang: BuiltInLang) -> String {
        Text::get(self, lang).to_owned()
    }
}

impl<W: Words> Words for (W, W) {
    fn get(self, lang: BuiltInLang) -> String {
        match lang {
            BuiltInLang::Nl => self.0.get(lang),
            BuiltInLang::En => self.1.get(lang),
        }
    }
}

/// One question with its context.
pub(crate) struct Screen {
    /// The language of everything on it.
    pub(crate) lang: BuiltInLang,
    /// What went wrong just before.
    pub(crate) warning: Option<String>,
    /// What it is about; may be empty.
    pub(crate) heading: String,
    /// The number of the question, from 1, and how many there are in its series.
    pub(crate) progress: Option<(usize, usize)>,
    /// What to read before answering.
    pub(crate) body: Vec<String>,
    /// What to answer; may be empty.
    pub(crate) question: String,
    /// The answers to choose from, and then the other ways on.
    pub(crate) choices: Vec<Choice>,
    /// Index of the answer given before.
    pub(crate) current: Option<usize>,
    /// Index of the preselected choice. `None` for anything scored: a preselected choice would
    /// change what people answer.
    pub(crate) suggested: Option<usize>,
    /// Whether it is shown below the previous message, which is still being read.
    pub(crate) is_below: bool,
}

/// One row to choose.
pub(crate) struct Choice {
    /// What to type for it, line by line: a number, or a letter for another way on.
    pub(crate) key: String,
    /// The answer.
    pub(crate) label: String,
    /// What it means; may be empty.
    pub(crate) hint: String,
    /// Whether the next choice is of another kind.
    pub(crate) ends_group: bool,
    /// What follows from it, or the way on that it is.
    pub(crate) effect: Reply<Effect>,
}

/// Changes the notes, and returns the step where it leads if that is not the next.
pub(crate) type Effect = Box<dyn FnOnce(&mut Interview) -> Option<Step>>;

/// Screens are built up: each of these gives the same screen with something more.
impl Screen {
    /// A screen without anything on it.
    pub(crate) fn new(lang: BuiltInLang) -> Self {
        Self {
            lang,
            warning: None,
            heading: String::new(),
            progress: None,
            body: Vec::new(),
            question: String::new(),
            choices: Vec::new(),
            current: None,
            suggested: None,
            is_below: false,
        }
    }

    /// What it is about.
    pub(crate) fn about(mut self, heading: impl Words) -> Self {
        self.heading = heading.get(self.lang);
        self
    }

    /// A paragraph to read.
    pub(crate) fn say(mut self, text: impl Words) -> Self {
        self.body.push(text.get(self.lang));
        self
    }

    /// The question to answer.
    pub(crate) fn ask(mut self, question: impl Words) -> Self {
        self.question = question.get(self.lang);
        self
    }

    /// Another choice.
    pub(crate) fn choice(
        self,
        label: impl Words,
        hint: impl Words,
        effect: impl FnOnce(&mut Interview) -> Option<Step> + 'static,
    ) -> Self {
        let key = (self.choices.len() + 1).to_string();
        self.row(key, label, hint, Ok(Box::new(effect)))
    }

    /// A choice for each answer, which has a label and a hint. One may have been given before.
    pub(crate) fn answers<T: Copy + PartialEq + 'static>(
        self,
        answers: impl IntoIterator<Item = (T, impl Words, impl Words)>,
        given: Option<T>,
        set: impl Fn(&mut Interview, T) + Copy + 'static,
    ) -> Self {
        answers.into_iter().fold(self, |mut screen, (answer, label, hint)| {
            if given == Some(answer) {
                screen.current = Some(screen.choices.len());
            }
            screen.choice(label, hint, move |interview| {
                set(interview, answer);
                None
            })
        })
    }

    /// Another way on, after all answers.
    pub(crate) fn way(self, way: Way, label: impl Words) -> Self {
        let letter = match way {
            Way::Skip => ("o", "s"),
            Way::Back => ("t", "b"),
            Way::Stop | Way::End => ("s", "q"),
        };
        let key = letter.get(self.lang);
        self.row(key, label, "", Err(way))
    }

    fn row(
        mut self,
        key: String,
        label: impl Words,
        hint: impl Words,
        effect: Reply<Effect>,
    ) -> Self {
        let (label, hint) = (label.get(self.lang), hint.get(self.lang));
        self.choices.push(Choice { key, label, hint, ends_group: false, effect });
        self
    }

    /// What comes next is of another kind than the choices so far.
    pub(crate) fn apart(mut self) -> Self {
        if let Some(last) = self.choices.last_mut() {
            last.ends_group = true;
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

    /// The respondent's position in words; empty if there is none.
    pub(crate) fn position(&self) -> String {
        let Some((number, of)) = self.progress else { return String::new() };
        let words = (format!("Vraag {number} van {of}"), format!("Question {number} of {of}"));
        words.get(self.lang)
    }
}
