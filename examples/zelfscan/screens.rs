//! The screen of each step. The questions and answers are those of the crate.

use samenwerkscan::instrument::Choice;
use samenwerkscan::interview::{Notes, Question};
use samenwerkscan::{Answer, BuiltInLang, Form, Partner, PartnerKind, Perspective, Text};

use crate::interview::{Interview, Step};
use crate::prompt::{Screen, Way, Words as _};

impl Interview {
    /// The screen of the current step, with the ways on from there.
    pub(crate) fn screen(&self) -> Screen {
        let mut screen = match self.step {
            Step::Language => self.language(),
            Step::Start => self.start(),
            Step::Area(area) => self.area(area),
            Step::Ask(question) => self.question(question),
        };
        screen = screen.apart();
        if let Step::Ask(question) = self.step
            && !self.is_typed()
            && question != Question::Partners
            && !self.notes.is_required(question)
        {
            screen = screen.way(Way::Skip, ("Overslaan", "Skip"));
        }
        if self.step != self.first {
            let back = match screen.progress {
                Some(_) => ("Terug naar de vorige vraag", "Back to the previous question"),
                None => ("Terug", "Back"),
            };
            screen = screen.way(Way::Back, back);
        }
        let stop = if self.notes.is_empty() {
            ("Stoppen", "Quit")
        } else {
            ("Stoppen en bewaren", "Quit and save")
        };
        screen.way(Way::Stop, stop)
    }

    /// In every language, because the reader's is not known yet.
    fn language(&self) -> Screen {
        let names = BuiltInLang::ALL.map(|lang| (lang, lang.name(), ""));
        Screen::new(self.lang)
            .ask("Kies je taal / Choose your language")
            .answers(names, None, |interview, lang| interview.lang = lang)
            .suggest(
                BuiltInLang::ALL.iter().position(|lang| *lang == self.lang).unwrap_or_default(),
            )
    }

    fn start(&self) -> Screen {
        let screen = Screen::new(self.lang).say(&self.notes.instrument().purpose);
        // Somebody who continues knows the rest.
        if self.notes.perspective.is_some() && !self.is_changed {
            let items = self.series(Question::Item { dimension: 0, item: 0 });
            let answered = items.iter().filter(|item| self.notes.answer(**item).is_some()).count();
            let of = items.len();
            let (nl, en) = if answered < of {
                (format!("{answered} van de {of}"), format!("{answered} of the {of}"))
            } else {
                (format!("alle {of}"), format!("all {of}"))
            };
            let nl = format!("Welkom terug. Je hebt {nl} vragen beantwoord.");
            let en = format!("Welcome back. You have answered {en} questions.");
            let rest = (answered < of).then_some((
                "We gaan verder bij de eerste vraag zonder antwoord.",
                "We go on at the first question without an answer.",
            ));
            return rest
                .into_iter()
                .fold(screen.say((nl, en)), Screen::say)
                .choice(("Verdergaan", "Go on"), "", |_| None)
                .suggest(0);
        }
        // About twenty seconds a question.
        screen
            .say((
                "Invullen duurt ongeveer 10 minuten. Per partner komen daar 3 minuten bij. De korte \
                 vragenlijst duurt 2 minuten.",
                "It takes about 10 minutes. Each partner adds 3 minutes. The short form takes 2 \
                 minutes.",
            ))
            .say((
                "Geen antwoord is fout. Weet je iets niet? Kies dan gewoon dat antwoord.",
                "No answer is wrong. Is there something you do not know? Then just choose that \
                 answer.",
            ))
            .choice(("Beginnen", "Begin"), "", |_| None)
            .suggest(0)
    }

    fn question(&self, question: Question) -> Screen {
        let (lang, notes, instrument) = (self.lang, &self.notes, self.notes.instrument());
        let screen = Screen::new(lang);
        match question {
            Question::Perspective => {
                let sides = Perspective::ALL;
                let sides = sides.map(|side| (side, side.label(lang), &side.profile().who));
                screen.ask(("Wie ben je?", "Who are you?")).answers(
                    sides,
                    notes.perspective,
                    |interview, side| interview.notes.answer_as(side),
                )
            }
            Question::Form => self.form(),
            Question::SelfEstimate => screen
                .about(("Eigen schatting", "Your own estimate"))
                .ask(&instrument.own_estimate)
                // Level 0 exists for partners only.
                .answers(self.levels().skip(1), notes.self_estimate, |interview, level| {
                    interview.notes.self_estimate = Some(level);
                }),
            Question::FromKind => self.from(),
            Question::FromName => {
                let kind = notes.from.as_ref().map(|from| from.kind.label(lang));
                let rule =
                    ("Schrijf geen naam van een persoon op.", "Do not write the name of a person.");
                screen
                    .about(kind.unwrap_or_default())
                    .say(self.name_rules(question, rule))
                    .ask(("Hoe heet jullie organisatie?", "What is the name of your organisation?"))
            }
            Question::Item { dimension, .. } => {
                let heading = instrument.dimensions.get(dimension).map(|dimension| {
                    format!("{}: {}", dimension.label.get(lang), dimension.plain_name.get(lang))
                });
                self.statement(screen.about(heading.unwrap_or_default()), question)
            }
            Question::AboutSchool { .. } => self
                .statement(screen.about(("Jullie en de school", "You and the school")), question),
            Question::Partner { partner, about } => self.about_partner(question, partner, about),
            Question::Partners => self.partners(),
        }
    }

    fn form(&self) -> Screen {
        let forms = Notes::forms(self.notes.perspective).map(|form| {
            let label = match form {
                Form::Full => ("Hele vragenlijst", "Full form"),
                Form::Short => ("Korte vragenlijst", "Short form"),
            };
            let n_items = self.notes.instrument().n_items(self.notes.perspective, form);
            // Three questions a minute.
            let minutes = n_items.div_ceil(3);
            let nl = format!("{n_items} vragen, ongeveer {minutes} minuten.");
            (form, label, (nl, format!("{n_items} questions, about {minutes} minutes.")))
        });
        let how = self.notes.perspective.map(|side| side.profile().how_to_fill_in.get(self.lang));
        how.into_iter()
            .fold(Screen::new(self.lang), Screen::say)
            .ask(("Welke vragenlijst wil je invullen?", "Which form do you want to fill in?"))
            .answers(forms, self.notes.form, |interview, form| interview.notes.form = Some(form))
            // The suitable form is the first.
            .suggest(0)
    }

    fn from(&self) -> Screen {
        let given = self.notes.from.as_ref().map(|from| from.kind);
        // Parents and the municipality have lists of their own; what a file says stays.
        let is_organisation = |kind: &PartnerKind| {
            !matches!(kind, PartnerKind::Ouders | PartnerKind::Gemeente) || given == Some(*kind)
        };
        let kinds = PartnerKind::ALL.into_iter().filter(is_organisation);
        let kinds = kinds.map(|kind| (kind, kind.label(self.lang), &kind.profile().theme));
        Screen::new(self.lang)
            .ask(("Bij welke partner hoor je?", "Which partner are you from?"))
            .answers(kinds, given, move |interview, kind| {
                // A partner of another kind does not keep the name.
                if given != Some(kind) {
                    interview.notes.from = Some(Partner { kind, name: None });
                }
            })
    }

    /// What to know about a name before typing it.
    pub(crate) fn name_rules(&self, question: Question, rule: (&str, &str)) -> String {
        let optional = ("Je mag dit leeg laten. ", "You may leave this empty. ").get(self.lang);
        let is_required = self.notes.is_required(question);
        (if is_required { String::new() } else { optional }) + &rule.get(self.lang)
    }

    /// The levels, each with its name and its subtitle.
    pub(crate) fn levels(&self) -> impl Iterator<Item = (u8, &Text, &Text)> {
        let levels = (0..).zip(&*self.notes.instrument().levels);
        levels.map(|(number, level)| (number, &level.name, &level.subtitle))
    }

    /// A statement with all answers of the scale, lowest first.
    pub(crate) fn statement<'n>(&'n self, mut screen: Screen, question: Question) -> Screen {
        let instrument = self.notes.instrument();
        let (scale, think_of) = (&instrument.scale, &instrument.partner_scan.about_school);
        let Some(item) = self.notes.item(question) else { return screen };
        let series = self.series(question);
        let at = series.iter().position(|asked| *asked == question);
        screen.progress = at.map(|at| (at + 1, series.len()));
        let mut asked = scale.question.get(self.lang).to_owned();
        if matches!(question, Question::AboutSchool { .. }) {
            asked = format!("{} {asked}", think_of.get(self.lang));
        }
        let ratings = (0..).map(Answer::Rating).zip(&*scale.steps);
        let others =
            [(Answer::DontKnow, &scale.dont_know), (Answer::NotApplicable, &scale.not_applicable)];
        let words = |(answer, choice): (Answer, &'n Choice)| (answer, &choice.label, &choice.help);
        let given = self.notes.answer(question);
        let set = move |interview: &mut Self, answer| {
            interview.notes.set_answer(question, Some(answer));
        };
        let screen = screen.say(asked).ask(&item.text);
        screen.answers(ratings.map(words), given, set).apart().answers(
            others.map(words),
            given,
            set,
        )
    }

    /// The items that are asked one after the other with this one: a file has them in one place.
    fn series(&self, question: Question) -> Vec<Question> {
        let place = |question| {
            let place = self.notes.place(question);
            place.rsplit_once('/').map(|(parent, _)| parent.to_owned())
        };
        let mut questions = self.notes.all_questions();
        questions.retain(|other| place(*other) == place(question));
        questions
    }
}
