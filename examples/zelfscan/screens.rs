//! The screen of each step. The questions and answers are those of the crate.

use samenwerkscan::instrument::{Item, LevelDescription};
use samenwerkscan::interview::{self, AboutPartner, Page, Question};
use samenwerkscan::{BuiltInLang, Form, Partner, PartnerKind, Perspective, Text};

use crate::answer::REACHES;
use crate::areas;
use crate::notes::Notes;
use crate::prompt::{Move, Progress, Screen};
use crate::steps::{self, Step};
use crate::words;

/// The screen of a step.
pub(crate) fn of(step: Step, notes: &Notes) -> Screen {
    let screen = match step {
        Step::Language => language(notes),
        Step::Start => start(notes),
        Step::Ask(question) => ask(notes, question),
    };
    Screen { current: notes.chosen(step), moves: moves(step, notes), ..screen }
}

fn ask(notes: &Notes, question: Question) -> Screen {
    match question {
        Question::Perspective => perspective(notes),
        Question::Form => form(notes),
        Question::SelfEstimate => estimate(notes),
        Question::FromKind => from(notes),
        Question::FromName => from_name(notes, question),
        Question::Item { .. } => item(notes, question),
        Question::AboutSchool { .. } => about_school(notes, question),
        Question::Partner { partner, about } => about_partner(notes, question, partner, about),
        Question::Partners => areas::screen(notes),
    }
}

/// The ways on from a step, other than answering it.
fn moves(step: Step, notes: &Notes) -> Vec<Move> {
    let mut moves = Vec::new();
    if let Step::Ask(question) = step
        && !step.is_typed()
        && question != Question::Partners
        && !notes.is_required(question)
    {
        moves.push(Move::Skip);
    }
    if steps::all(notes).first() != Some(&step) {
        moves.push(Move::Back);
    }
    moves.push(if notes.is_empty() { Move::Leave } else { Move::Stop });
    moves
}

/// The position of an item among those on its pages.
fn progress(notes: &Notes, question: Question, page: impl Fn(Page) -> bool) -> Option<Progress> {
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
    let screen = Screen::new(notes.lang, "");
    let questions = BuiltInLang::ALL.map(|lang| words::WHICH_LANGUAGE.get(lang));
    let screen = screen.strong(questions.join(" / "));
    let screen =
        BuiltInLang::ALL.into_iter().fold(screen, |screen, lang| screen.choice(lang.name(), ""));
    screen.suggest(BuiltInLang::ALL.iter().position(|lang| *lang == notes.lang).unwrap_or_default())
}

fn start(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, "").plain(notes.instrument().purpose.get(lang));
    // Somebody who continues knows the rest.
    if let (Some(_), false) = (notes.perspective, notes.is_changed) {
        let pages = notes.pages().into_iter().filter(|page| is_main(*page));
        let items: Vec<Question> = pages.flat_map(|page| notes.questions(page)).collect();
        let answered = items.iter().filter(|item| notes.answer(**item).is_some());
        return screen
            .plain(words::welcome_back(lang, answered.count(), items.len()))
            .choice(words::GO_ON.get(lang), "")
            .suggest(0);
    }
    screen
        .plain(words::DURATION.get(lang))
        .plain(words::NO_WRONG_ANSWERS.get(lang))
        .choice(words::BEGIN.get(lang), "")
        .suggest(0)
}

fn perspective(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, "").strong(words::WHO_ARE_YOU.get(lang));
    Perspective::ALL
        .into_iter()
        .fold(screen, |screen, side| screen.choice(side.label(lang), side.profile().who.get(lang)))
}

fn form(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let mut screen = Screen::new(lang, "");
    if let Some(side) = notes.perspective {
        screen = screen.plain(side.profile().how_to_fill_in.get(lang));
    }
    screen = screen.strong(words::WHICH_FORM.get(lang));
    interview::Notes::forms(notes.perspective)
        .into_iter()
        .fold(screen, |screen, form| {
            let dimensions = notes.instrument().dimensions.iter();
            let n_items: usize = dimensions.map(|dimension| dimension.items_on(form).len()).sum();
            // Three questions a minute.
            let hint = words::n_questions(lang, n_items, n_items.div_ceil(3));
            let label = match form {
                Form::Full => words::FULL_FORM.get(lang),
                Form::Short => words::SHORT_FORM.get(lang),
            };
            screen.choice(label, hint)
        })
        // The suitable form is the first.
        .suggest(0)
}

fn from(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, "").strong(words::WHICH_PARTNER.get(lang));
    PartnerKind::ALL.into_iter().fold(screen, |screen, kind| {
        screen.choice(kind.label(lang), kind.profile().theme.get(lang))
    })
}

fn from_name(notes: &Notes, question: Question) -> Screen {
    let lang = notes.lang;
    let kind = notes.from.as_ref().map(|from| from.kind);
    let heading = kind.map(|kind| kind.label(lang)).unwrap_or_default();
    Screen::new(lang, heading)
        .plain(name_rules(notes, question, &words::NO_NAMES_OF_PEOPLE))
        .strong(words::YOUR_NAME.get(lang))
}

/// What to know about a name before typing it.
fn name_rules(notes: &Notes, question: Question, rule: &Text) -> String {
    let lang = notes.lang;
    let empty = (!notes.is_required(question)).then(|| words::NAME_MAY_BE_EMPTY.get(lang));
    empty.into_iter().chain([rule.get(lang)]).collect::<Vec<_>>().join(" ")
}

fn estimate(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, words::YOUR_ESTIMATE.get(lang))
        .strong(notes.instrument().own_estimate.get(lang));
    // Level 0 exists for partners only.
    notes.instrument().levels.iter().skip(1).fold(screen, level)
}

fn level(screen: Screen, level: &LevelDescription) -> Screen {
    let lang = screen.lang;
    screen.choice(level.name.get(lang), level.subtitle.get(lang))
}

fn item(notes: &Notes, question: Question) -> Screen {
    let lang = notes.lang;
    let Question::Item { dimension, .. } = question else { return Screen::new(lang, "") };
    let Some(dimension) = notes.instrument().dimensions.get(dimension) else {
        return Screen::new(lang, "");
    };
    let mut screen = Screen::new(lang, dimension.label.get(lang));
    dimension.plain_name.get(lang).clone_into(&mut screen.detail);
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
fn statement(screen: Screen, notes: &Notes, question: Question, think_of: &str) -> Screen {
    let (lang, scale) = (notes.lang, &notes.instrument().scale);
    let Some(Item { text, .. }) = notes.item(question) else { return screen };
    let asked = format!("{think_of} {}", scale.question.get(lang));
    let screen = screen.plain(asked.trim_start()).strong(text.get(lang));
    let screen = scale
        .steps
        .iter()
        .fold(screen, |screen, step| screen.choice(step.label.get(lang), step.help.get(lang)));
    let (dont_know, not_applicable) = (&scale.dont_know, &scale.not_applicable);
    screen
        .apart(dont_know.label.get(lang), dont_know.help.get(lang))
        .choice(not_applicable.label.get(lang), not_applicable.help.get(lang))
}

fn about_partner(notes: &Notes, question: Question, partner: usize, about: AboutPartner) -> Screen {
    let (lang, scan) = (notes.lang, &notes.instrument().partner_scan);
    let Some(found) = notes.partners.get(partner) else { return Screen::new(lang, "") };
    let Partner { kind, name } = &found.partner;
    let mut screen = Screen::new(lang, kind.label(lang));
    name.as_deref().unwrap_or_default().clone_into(&mut screen.detail);
    match about {
        AboutPartner::Name => screen
            .plain(name_rules(notes, question, &words::NAME_TELLS_APART))
            .strong(words::PARTNER_NAME.get(lang)),
        AboutPartner::Leefwerelden => {
            let screen =
                screen.plain(kind.profile().adds.get(lang)).strong(words::WHERE_ACTIVE.get(lang));
            REACHES.into_iter().fold(screen, |screen, reach| {
                let labels = reach.iter().map(|leefwereld| leefwereld.label(lang));
                screen.choice(words::and(lang, &labels.collect::<Vec<_>>()), "")
            })
        }
        AboutPartner::Working => {
            // If the kind is "other", only the respondent knows what the partner adds.
            if *kind != PartnerKind::Anders {
                screen = screen.plain(kind.profile().adds.get(lang));
            }
            screen
                .strong(scan.gate.question.get(lang))
                .choice(scan.gate.yes.get(lang), "")
                .choice(scan.gate.wanted.get(lang), "")
                .choice(scan.gate.not_needed.get(lang), "")
                .apart(words::REMOVE_PARTNER.get(lang), "")
        }
        AboutPartner::Item(_) => {
            screen.progress = progress(notes, question, |page| page == Page::Partner(partner));
            statement(screen, notes, question, "")
        }
        AboutPartner::Desired => {
            notes.instrument().levels.iter().fold(screen.strong(scan.wish.get(lang)), level)
        }
    }
}
