//! The screen of each step. The questions and answers are those of the crate.

use samenwerkscan::instrument::Choice;
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
    let out = if notes.is_empty() { &words::STOP } else { &words::STOP_AND_SAVE };
    screen.ways.push((Way::Stop, out));
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
    let names = BuiltInLang::ALL.map(|lang| (lang, lang.name(), ""));
    Screen::new(notes.lang, "")
        .ask(question)
        .answers(names, None, |notes, lang| notes.lang = lang)
        .suggest(BuiltInLang::ALL.iter().position(|lang| *lang == notes.lang).unwrap_or_default())
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
    let sides = Perspective::ALL.map(|side| (side, side.label(lang), side.profile().who.get(lang)));
    Screen::new(lang, "").ask(words::WHO_ARE_YOU.get(lang)).answers(
        sides,
        notes.perspective,
        |notes, side| notes.answer_as(side),
    )
}

fn form(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let forms = interview::Notes::forms(notes.perspective).map(|form| {
        let n_items = notes.instrument().n_items(notes.perspective, form);
        let label = match form {
            Form::Full => &words::FULL_FORM,
            Form::Short => &words::SHORT_FORM,
        };
        // Three questions a minute.
        let hint = words::n_questions(n_items, n_items.div_ceil(3));
        (form, label.get(lang), hint.get(lang).to_owned())
    });
    let mut screen = Screen::new(lang, "");
    if let Some(side) = notes.perspective {
        screen = screen.say(side.profile().how_to_fill_in.get(lang));
    }
    screen
        .ask(words::WHICH_FORM.get(lang))
        .answers(forms, notes.form, |notes, form| notes.form = Some(form))
        // The suitable form is the first.
        .suggest(0)
}

fn from(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let given = notes.from.as_ref().map(|from| from.kind);
    // Parents and the municipality have lists of their own; what a file says stays.
    let is_organisation = |kind: &PartnerKind| {
        !matches!(kind, PartnerKind::Ouders | PartnerKind::Gemeente) || given == Some(*kind)
    };
    let kinds = PartnerKind::ALL
        .into_iter()
        .filter(is_organisation)
        .map(|kind| (kind, kind.label(lang), kind.profile().theme.get(lang)));
    Screen::new(lang, "").ask(words::WHICH_PARTNER.get(lang)).answers(
        kinds,
        given,
        move |notes, kind| {
            // A partner of another kind does not keep the name.
            if given != Some(kind) {
                notes.from = Some(Partner { kind, name: None });
            }
        },
    )
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
    Screen::new(lang, words::YOUR_ESTIMATE.get(lang))
        .ask(notes.instrument().own_estimate.get(lang))
        // Level 0 exists for partners only.
        .answers(levels(notes).skip(1), notes.self_estimate, |notes, level| {
            notes.self_estimate = Some(level);
        })
}

/// The levels, each with its name and its subtitle.
pub(crate) fn levels(notes: &Notes) -> impl Iterator<Item = (u8, &str, &str)> {
    let lang = notes.lang;
    let levels = (0..).zip(&*notes.instrument().levels);
    levels.map(move |(number, level)| (number, level.name.get(lang), level.subtitle.get(lang)))
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
pub(crate) fn statement<'n>(
    screen: Screen,
    notes: &'n Notes,
    question: Question,
    think_of: &str,
) -> Screen {
    let (lang, scale) = (notes.lang, &notes.instrument().scale);
    let Some(item) = notes.item(question) else { return screen };
    let asked = format!("{think_of} {}", scale.question.get(lang));
    let screen = screen.say(asked.trim_start()).ask(item.text.get(lang));
    let answer = |answer: Answer, choice: &'n Choice| {
        (answer, choice.label.get(lang), choice.help.get(lang))
    };
    let ratings = (0..).zip(&*scale.steps);
    let ratings = ratings.map(|(rating, choice)| answer(Answer::Rating(rating), choice));
    let others = [
        answer(Answer::DontKnow, &scale.dont_know),
        answer(Answer::NotApplicable, &scale.not_applicable),
    ];
    let given = notes.answer(question);
    let set = move |notes: &mut Notes, answer| notes.set_answer(question, Some(answer));
    screen.answers(ratings, given, set).apart().answers(others, given, set)
}
