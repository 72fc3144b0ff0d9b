//! The screen of each step. The questions and answers are those of the crate.

use samenwerkscan::instrument::{Item, LevelDescription};
use samenwerkscan::{Form, Lang, Partner, PartnerKind, Perspective, Text};

use crate::answer::REACHES;
use crate::areas;
use crate::notes::{Notes, PartnerNotes, items_on};
use crate::prompt::{Move, Progress, Screen};
use crate::steps::{self, PartnerStep, Step};
use crate::words;

/// The screen of a step.
pub(crate) fn of(step: Step, notes: &Notes) -> Screen {
    let screen = match step {
        Step::Language => language(notes),
        Step::Start => start(notes),
        Step::Perspective => perspective(notes),
        Step::Form => form(notes),
        Step::From => from(notes),
        Step::FromName => from_name(notes),
        Step::Estimate => estimate(notes),
        Step::Item(at) => item(notes, at),
        Step::AboutSchool(at) => about_school(notes, at),
        Step::Partner(at, step) => match notes.partners.get(at) {
            Some(partner) => about_partner(notes, partner, step),
            None => Screen::new(notes.lang, ""),
        },
        Step::Partners => areas::screen(notes),
    };
    Screen { current: notes.chosen(step), moves: moves(step, notes), ..screen }
}

/// The ways on from a step, other than answering it.
fn moves(step: Step, notes: &Notes) -> Vec<Move> {
    let mut moves = Vec::new();
    if matches!(
        step,
        Step::Estimate
            | Step::Item(_)
            | Step::AboutSchool(_)
            | Step::Partner(_, PartnerStep::Item(_) | PartnerStep::Wish)
    ) {
        moves.push(Move::Skip);
    }
    if steps::all(notes).first() != Some(&step) {
        moves.push(Move::Back);
    }
    moves.push(if notes.is_worth_saving() { Move::Stop } else { Move::Leave });
    moves
}

/// In every language, because the reader's is not known yet.
fn language(notes: &Notes) -> Screen {
    let screen = Screen::new(notes.lang, "");
    let questions = Lang::ALL.map(|lang| words::WHICH_LANGUAGE.get(lang));
    let screen = screen.strong(questions.join(" / "));
    let screen = Lang::ALL.into_iter().fold(screen, |screen, lang| screen.choice(lang.name(), ""));
    screen.suggest(Lang::ALL.iter().position(|lang| *lang == notes.lang).unwrap_or_default())
}

fn start(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, "").plain(notes.instrument.purpose.get(lang));
    // Somebody who continues knows the rest.
    if let (Some(_), false) = (notes.form, notes.is_changed) {
        let items = notes.items();
        let answered = items.iter().filter(|(_, item)| notes.answers.contains_key(&item.id));
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
    notes
        .forms()
        .into_iter()
        .fold(screen, |screen, form| {
            let n_items = items_on(&notes.instrument, form).len();
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

fn from_name(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let kind = notes.from.as_ref().map(|from| from.kind);
    let heading = kind.map(|kind| kind.label(lang)).unwrap_or_default();
    Screen::new(lang, heading)
        .plain(name_rules(lang, kind, &words::NO_NAMES_OF_PEOPLE))
        .strong(words::YOUR_NAME.get(lang))
}

/// What to know about a name before typing it.
fn name_rules(lang: Lang, kind: Option<PartnerKind>, rule: &Text) -> String {
    let may_be_empty = kind != Some(PartnerKind::Anders);
    let empty = may_be_empty.then(|| words::NAME_MAY_BE_EMPTY.get(lang));
    empty.into_iter().chain([rule.get(lang)]).collect::<Vec<_>>().join(" ")
}

fn estimate(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen = Screen::new(lang, words::YOUR_ESTIMATE.get(lang))
        .strong(notes.instrument.own_estimate.get(lang));
    // Level 0 exists for partners only.
    notes.instrument.levels.iter().skip(1).fold(screen, level)
}

fn level(screen: Screen, level: &LevelDescription) -> Screen {
    let lang = screen.lang;
    screen.choice(level.name.get(lang), level.subtitle.get(lang))
}

fn item(notes: &Notes, at: usize) -> Screen {
    let lang = notes.lang;
    let items = notes.items();
    let Some((dimension, item)) = items.get(at).copied() else { return Screen::new(lang, "") };
    let mut screen = Screen::new(lang, dimension.label.get(lang));
    dimension.plain_name.get(lang).clone_into(&mut screen.detail);
    screen.progress = Some(Progress { number: at + 1, of: items.len() });
    statement(screen, notes, item, "")
}

fn about_school(notes: &Notes, at: usize) -> Screen {
    let lang = notes.lang;
    let scan = &notes.instrument.partner_scan;
    let Some(item) = scan.core.get(at) else { return Screen::new(lang, "") };
    let mut screen = Screen::new(lang, words::YOU_AND_THE_SCHOOL.get(lang));
    screen.progress = Some(Progress { number: at + 1, of: scan.core.len() });
    statement(screen, notes, item, scan.about_school.get(lang))
}

/// A statement with all answers of the scale, lowest first. What to keep in mind comes before it.
fn statement(screen: Screen, notes: &Notes, item: &Item, think_of: &str) -> Screen {
    let (lang, scale) = (notes.lang, &notes.instrument.scale);
    let question = format!("{think_of} {}", scale.question.get(lang));
    let screen = screen.plain(question.trim_start()).strong(item.text.get(lang));
    let screen = scale
        .steps
        .iter()
        .fold(screen, |screen, step| screen.choice(step.label.get(lang), step.help.get(lang)));
    let (dont_know, not_applicable) = (&scale.dont_know, &scale.not_applicable);
    screen
        .apart(dont_know.label.get(lang), dont_know.help.get(lang))
        .choice(not_applicable.label.get(lang), not_applicable.help.get(lang))
}

fn about_partner(notes: &Notes, partner: &PartnerNotes, step: PartnerStep) -> Screen {
    let (lang, scan) = (notes.lang, &notes.instrument.partner_scan);
    let Partner { kind, name } = &partner.partner;
    let mut screen = Screen::new(lang, kind.label(lang));
    name.as_deref().unwrap_or_default().clone_into(&mut screen.detail);
    match step {
        PartnerStep::Name => screen
            .plain(name_rules(lang, Some(*kind), &words::NAME_TELLS_APART))
            .strong(words::PARTNER_NAME.get(lang)),
        PartnerStep::Leefwerelden => {
            let screen =
                screen.plain(kind.profile().adds.get(lang)).strong(words::WHERE_ACTIVE.get(lang));
            REACHES.into_iter().fold(screen, |screen, reach| {
                let labels = reach.iter().map(|leefwereld| leefwereld.label(lang));
                screen.choice(words::and(lang, &labels.collect::<Vec<_>>()), "")
            })
        }
        PartnerStep::Gate => {
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
        PartnerStep::Item(at) => {
            let items = notes.partner_items(*kind);
            let Some(item) = items.get(at).copied() else { return screen };
            screen.progress = Some(Progress { number: at + 1, of: items.len() });
            statement(screen, notes, item, "")
        }
        PartnerStep::Wish => {
            notes.instrument.levels.iter().fold(screen.strong(scan.wish.get(lang)), level)
        }
    }
}
