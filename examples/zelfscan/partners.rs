//! The partners of the school: the list, by the leefwereld in which they reach a child, and the questions
//! about each.

use samenwerkscan::instrument::Gate;
use samenwerkscan::interview::{AboutPartner, Area, Page, PartnerNotes, Question};
use samenwerkscan::{BuiltInLang, Leefwereld, Leefwerelden, PartnerKind, Working};

use crate::notes::Notes;
use crate::prompt::Screen;
use crate::screens::{levels, name_rules, progress, statement};
use crate::steps::Step;
use crate::words;

/// The sets of leefwerelden that a partner can reach, in the order in which they are listed.
const REACHES: [&[Leefwereld]; 7] = {
    use Leefwereld::{School, Thuis, Wijk};
    [
        &[School],
        &[Thuis],
        &[Wijk],
        &[School, Thuis],
        &[School, Wijk],
        &[Thuis, Wijk],
        &[School, Thuis, Wijk],
    ]
};

/// The list of partners by leefwereld. It also shows where there is no partner yet.
pub(crate) fn list(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen =
        Screen::new(lang, words::PARTNERS.get(lang)).say(words::PARTNERS_BY_LEEFWERELD.get(lang));
    let names = |area: Area| {
        let partners = notes.partners.iter().filter(|partner| area.holds(partner));
        let names = partners.map(|partner| name(partner, lang)).collect::<Vec<_>>().join(", ");
        if names.is_empty() { words::NOBODY_YET.get(lang).to_owned() } else { names }
    };
    Area::ALL
        .into_iter()
        .fold(screen, |screen, area| {
            screen.choice(label(area, lang), names(area)).leads_to(Step::Area(area))
        })
        .apart()
        .choice(words::DONE.get(lang), words::TO_THE_RESULT.get(lang))
        .suggest(0)
}

/// The screen to add or change a partner: first the kinds, then the partners on the list.
pub(crate) fn area(notes: &Notes, area: Area) -> Screen {
    let lang = notes.lang;
    let kinds = area.kinds(notes);
    let question = if kinds.is_empty() { &words::LIST_IS_FULL } else { &words::WHO_TO_ADD };
    let screen =
        Screen::new(lang, label(area, lang)).say(meaning(area, lang)).ask(question.get(lang));
    let new = notes.partners.len();
    let screen = kinds.into_iter().fold(screen, |screen, kind| {
        screen
            .choice(kind.label(lang), kind.profile().theme.get(lang))
            .sets(move |notes| notes.partners.push(area.partner(kind)))
            .leads_to(Step::partner(new))
    });
    let here = notes.partners.iter().enumerate().filter(|(_, partner)| area.holds(partner));
    let screen = here.fold(screen.apart(), |screen, (at, partner)| {
        screen
            .choice(name(partner, lang), words::LISTED_ALREADY.get(lang))
            .leads_to(Step::partner(at))
    });
    screen.suggest(0)
}

fn label(area: Area, lang: BuiltInLang) -> &'static str {
    match area {
        Area::In(leefwereld) => leefwereld.label(lang),
        Area::Conditions => words::CONDITIONS.get(lang),
    }
}

fn meaning(area: Area, lang: BuiltInLang) -> &'static str {
    match area {
        Area::In(leefwereld) => leefwereld.meaning(lang),
        Area::Conditions => words::CONDITIONS_MEANING.get(lang),
    }
}

/// What to call a partner: its name, or else its kind.
fn name(partner: &PartnerNotes, lang: BuiltInLang) -> &str {
    let partner = &partner.partner;
    partner.name.as_deref().unwrap_or_else(|| partner.kind.label(lang))
}

/// A question about one partner.
pub(crate) fn about(
    notes: &Notes,
    question: Question,
    partner: usize,
    about: AboutPartner,
) -> Screen {
    let (lang, scan) = (notes.lang, &notes.instrument().partner_scan);
    let Some(known) = notes.partners.get(partner) else { return Screen::new(lang, "") };
    let kind = known.partner.kind;
    let heading = match &known.partner.name {
        Some(name) => format!("{}: {name}", kind.label(lang)),
        None => kind.label(lang).to_owned(),
    };
    let mut screen = Screen::new(lang, heading);
    match about {
        AboutPartner::Name => screen
            .say(name_rules(notes, question, &words::NAME_TELLS_APART))
            .ask(words::PARTNER_NAME.get(lang)),
        AboutPartner::Leefwerelden => {
            let reaches = REACHES.map(|reach| {
                let labels = reach.iter().map(|leefwereld| leefwereld.label(lang));
                (Leefwerelden::of(reach), words::and(lang, &labels.collect::<Vec<_>>()), "")
            });
            let set = move |notes: &mut Notes, reach| {
                notes.change(partner, |partner| partner.leefwerelden = Some(reach));
            };
            screen.say(kind.profile().adds.get(lang)).ask(words::WHERE_ACTIVE.get(lang)).answers(
                reaches,
                Some(known.leefwerelden()),
                set,
            )
        }
        AboutPartner::Working => {
            // If the kind is "other", only the respondent knows what the partner adds.
            if kind != PartnerKind::Anders {
                screen = screen.say(kind.profile().adds.get(lang));
            }
            let Gate { question, yes, wanted, not_needed, .. } = &scan.gate;
            let answers =
                [(Working::Yes, yes), (Working::Wanted, wanted), (Working::NotNeeded, not_needed)];
            let answers = answers.map(|(working, label)| (working, label.get(lang), ""));
            let set = move |notes: &mut Notes, working| {
                notes.change(partner, |partner| partner.working = Some(working));
            };
            screen
                .ask(question.get(lang))
                .answers(answers, known.working, set)
                .apart()
                .choice(words::REMOVE_PARTNER.get(lang), "")
                .sets(move |notes| drop(notes.partners.remove(partner)))
                .leads_to(Step::PARTNERS)
        }
        AboutPartner::Item(_) => {
            screen.progress = progress(notes, question, |page| page == Page::Partner(partner));
            statement(screen, notes, question, "")
        }
        AboutPartner::Desired => {
            let set = move |notes: &mut Notes, level| {
                notes.change(partner, |partner| partner.desired = Some(level));
            };
            screen.ask(scan.wish.get(lang)).answers(levels(notes), known.desired, set)
        }
    }
}
