//! The screen of each step. The questions and answers are those of the crate.

use samenwerkscan::instrument::{self, LevelDescription};
use samenwerkscan::interview::{self, Page, Question};
use samenwerkscan::{Answer, BuiltInLang, Form, Partner, PartnerKind, Perspective, Text};

use crate::notes::Notes;
use crate::prompt::{Progress, Screen, Way};
use crate::steps::{self, Step};
use crate::{partners, words};

/// The screen of a step.
pub(crate) fn of(step: Step, notes: &Notes) -> Screen {
    let mut screen = match step {
        Step::Language => language(notes),
        Step::Start => start(notes),
        Step::Area(area) => partners::area(notes, area),
        Step::Ask(Question::Perspective) => perspective(notes),
        Step::Ask(Question::Form) => form(notes),
        Step::Ask(Question::SelfEstimate) => estimate(notes),
        Step::Ask(Question::FromKind) => from(notes),
        Step::Ask(question @ Question::FromName) => from_name(notes, question),
        Step::Ask(question @ Question::Item { dimension, .. }) => item(notes, question, dimension),
        Step::Ask(question @ Question::AboutSchool { .. }) => about_school(notes, question),
        Step::Ask(question @ Question::Partner { partner, about }) => {
            partners::about(notes, question, partner, about)
        }
        Step::Ask(Question::Partners) => partners::list(notes),
    };
    if let Step::Ask(question) = step
        && !step.is_typed()
        && question != Question::Partners
        && !notes.is_required(question)
    {
        screen.ways.push((Way::Skip, &words::SKIP));
    }
    if steps::all(notes).first() != Some(&step) {
        let is_in_series = screen.progress.is_some();
        let back = if is_in_series { &words::BACK_TO_QUESTION } else { &words::BACK };
        screen.ways.push((Way::Back, back));
    }
    let stop = if notes.is_empty() { &words::STOP } else { &words::STOP_AND_SAVE };
    screen.ways.push((Way::Stop, stop));
    screen
}

/// The position of an item among those on its pages.
pub(crate) fn progress(
    notes: &Notes,
    question: Question,
    page: impl Fn(Page) -> bool,
) -> Option<Progress> {
    let pages = notes.pages().into_iter().filter(|found| page(*found));
    let asked = pages.flat_map(|page| notes.questions(page));
    let items: Vec<Question> = asked.filter(|asked| notes.item(*asked).is_some()).collect();
    let number = items.iter().position(|asked| *asked == question)? + 1;
    Some(Progress { number, of: items.len() })
}

/// The pages of the main scan.
const fn is_main(page: Page) -> bool {
    matches!(page, Page::Dimension(_) | Page::Anchors)
}

/// In every language, because the reader's is not known yet.
fn language(notes: &Notes) -> Screen {
    let question = BuiltInLang::ALL.map(|lang| words::WHICH_LANGUAGE.get(lang)).join(" / ");
    let screen = Screen::new(notes.lang, "").ask(question);
    let screen = BuiltInLang::ALL.into_iter().fold(screen, |screen, lang| {
        screen.choice(lang.name(), "").notes(move |notes| notes.lang = lang)
    });
    screen.suggest(BuiltInLang::ALL.iter().position(|lang| *lang == notes.lang).unwrap_or_default())
}

fn start(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, "").say(notes.instrument().purpose.get(lang));
    // Somebody who continues knows the rest.
    if let (Some(_), false) = (notes.perspective, notes.is_changed) {
        let pages = notes.pages().into_iter().filter(|page| is_main(*page));
        let items: Vec<Question> = pages.flat_map(|page| notes.questions(page)).collect();
        let answered = items.iter().filter(|item| notes.answer(**item).is_some());
        return screen
            .say(words::welcome_back(answered.count(), items.len()).get(lang))
            .choice(words::GO_ON.get(lang), "")
            .suggest(0);
    }
    screen
        .say(words::DURATION.get(lang))
        .say(words::NO_WRONG_ANSWERS.get(lang))
        .choice(words::BEGIN.get(lang), "")
        .suggest(0)
}

fn perspective(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, "").ask(words::WHO_ARE_YOU.get(lang));
    Perspective::ALL.into_iter().fold(screen, |screen, side| {
        screen
            .choice(side.label(lang), side.profile().who.get(lang))
            .is_current(notes.perspective == Some(side))
            .notes(move |notes| notes.answer_as(side))
    })
}

fn form(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let mut screen = Screen::new(lang, "");
    if let Some(side) = notes.perspective {
        screen = screen.say(side.profile().how_to_fill_in.get(lang));
    }
    screen = screen.ask(words::WHICH_FORM.get(lang));
    interview::Notes::forms(notes.perspective)
        .into_iter()
        .fold(screen, |screen, form| {
            let dimensions = notes.instrument().dimensions.iter();
            let n_items: usize = dimensions.map(|dimension| dimension.items_on(form).len()).sum();
            // Three questions a minute.
            let hint = words::n_questions(n_items, n_items.div_ceil(3));
            let label = match form {
                Form::Full => &words::FULL_FORM,
                Form::Short => &words::SHORT_FORM,
            };
            // The side suggests a form, and chooses none.
            screen
                .choice(label.get(lang), hint.get(lang))
                .is_current(notes.form == Some(form))
                .notes(move |notes| notes.form = Some(form))
        })
        // The suitable form is the first.
        .suggest(0)
}

fn from(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let current = notes.from.as_ref().map(|from| from.kind);
    let screen = Screen::new(lang, "").ask(words::WHICH_PARTNER.get(lang));
    PartnerKind::ALL.into_iter().fold(screen, |screen, kind| {
        screen
            .choice(kind.label(lang), kind.profile().theme.get(lang))
            .is_current(current == Some(kind))
            .notes(move |notes| {
                // A partner of another kind does not keep the name.
                if current != Some(kind) {
                    notes.from = Some(Partner { kind, name: None });
                }
            })
    })
}

fn from_name(notes: &Notes, question: Question) -> Screen {
    let lang = notes.lang;
    let kind = notes.from.as_ref().map(|from| from.kind);
    let heading = kind.map(|kind| kind.label(lang)).unwrap_or_default();
    Screen::new(lang, heading)
        .say(name_rules(notes, question, &words::NO_NAMES_OF_PEOPLE))
        .ask(words::YOUR_NAME.get(lang))
}

/// What to know about a name before typing it.
pub(crate) fn name_rules(notes: &Notes, question: Question, rule: &Text) -> String {
    let lang = notes.lang;
    let empty = (!notes.is_required(question)).then(|| words::NAME_MAY_BE_EMPTY.get(lang));
    empty.into_iter().chain([rule.get(lang)]).collect::<Vec<_>>().join(" ")
}

fn estimate(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, words::YOUR_ESTIMATE.get(lang))
        .ask(notes.instrument().own_estimate.get(lang));
    // Level 0 exists for partners only.
    let levels = notes.instrument().levels.iter().zip(0..).skip(1);
    levels.fold(screen, |screen, (described, number)| {
        level(screen, described)
            .is_current(notes.self_estimate == Some(number))
            .notes(move |notes| notes.self_estimate = Some(number))
    })
}

/// The same screen with a level to choose.
pub(crate) fn level(screen: Screen, level: &LevelDescription) -> Screen {
    let lang = screen.lang;
    screen.choice(level.name.get(lang), level.subtitle.get(lang))
}

fn item(notes: &Notes, question: Question, dimension: usize) -> Screen {
    let lang = notes.lang;
    let dimension = notes.instrument().dimensions.get(dimension);
    let heading = dimension.map(|dimension| {
        format!("{}: {}", dimension.label.get(lang), dimension.plain_name.get(lang))
    });
    let mut screen = Screen::new(lang, heading.unwrap_or_default());
    screen.progress = progress(notes, question, is_main);
    statement(screen, notes, question, "")
}

fn about_school(notes: &Notes, question: Question) -> Screen {
    let lang = notes.lang;
    let mut screen = Screen::new(lang, words::YOU_AND_THE_SCHOOL.get(lang));
    screen.progress = progress(notes, question, |page| page == Page::School);
    let think_of = notes.instrument().partner_scan.about_school.get(lang);
    statement(screen, notes, question, think_of)
}

/// A statement with all answers of the scale, lowest first. What to keep in mind comes before it.
pub(crate) fn statement(
    screen: Screen,
    notes: &Notes,
    question: Question,
    think_of: &str,
) -> Screen {
    let (lang, scale) = (notes.lang, &notes.instrument().scale);
    let Some(item) = notes.item(question) else { return screen };
    let asked = format!("{think_of} {}", scale.question.get(lang));
    let screen = screen.say(asked.trim_start()).ask(item.text.get(lang));
    let answer = |screen: Screen, choice: &instrument::Choice, answer: Answer| {
        screen
            .choice(choice.label.get(lang), choice.help.get(lang))
            .is_current(notes.answer(question) == Some(answer))
            .notes(move |notes| notes.set_answer(question, Some(answer)))
    };
    let ratings = scale.steps.iter().zip(0..);
    let screen = ratings
        .fold(screen, |screen, (choice, rating)| answer(screen, choice, Answer::Rating(rating)));
    let screen = answer(screen, &scale.dont_know, Answer::DontKnow).apart();
    answer(screen, &scale.not_applicable, Answer::NotApplicable)
}
