//! The partners of the school: the list, by the leefwereld in which they reach a child, and the questions
//! about each.

use samenwerkscan::instrument::Gate;
use samenwerkscan::interview::{AboutPartner, Area, PartnerNotes, Question};
use samenwerkscan::{BuiltInLang, Leefwereld, Leefwerelden, PartnerKind, Working};

use crate::interview::{Interview, Step};
use crate::prompt::{Screen, Words as _};

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

impl Interview {
    /// The list of partners by leefwereld. It also shows where there is no partner yet.
    pub(crate) fn partners(&self) -> Screen {
        let screen = Screen::new(self.lang).about(("Jullie partners", "Your partners")).say((
            "Met wie werken jullie samen, of willen jullie dat? Een kind groeit op in drie \
             leefwerelden: school, thuis en wijk. Kies een leefwereld om een partner toe te voegen \
             of te veranderen. Per partner zijn er ongeveer zes vragen.",
            "Who do you work with, or want to work with? A child grows up in three worlds: school, \
             home and neighbourhood. Choose one of them to add or change a partner. There are about \
             six questions for each partner.",
        ));
        let names = |area: Area| {
            let here = self.notes.partners.iter().filter(|partner| area.holds(partner));
            let names: Vec<&str> = here.map(|partner| name(partner, self.lang)).collect();
            match &*names {
                [] => ("nog niemand", "nobody yet").get(self.lang),
                names => names.join(", "),
            }
        };
        let areas = Area::ALL.into_iter().fold(screen, |screen, area| {
            let (label, _) = words(area, self.lang);
            screen.choice(label, names(area), move |_| Some(Step::Area(area)))
        });
        areas
            .apart()
            .choice(("Klaar", "Done"), ("Naar de uitkomst.", "On to the result."), |_| None)
            .suggest(0)
    }

    /// The screen to add or change a partner: first the kinds, then the partners on the list.
    pub(crate) fn area(&self, area: Area) -> Screen {
        let (label, meaning) = words(area, self.lang);
        let kinds = area.kinds(&self.notes);
        let question = match &*kinds {
            [] => ("Jullie lijst is vol.", "Your list is full."),
            _ => ("Welke partner wil je toevoegen?", "Which partner do you want to add?"),
        };
        let screen = Screen::new(self.lang).about(label).say(meaning).ask(question);
        let screen = kinds.into_iter().fold(screen, |screen, kind| {
            screen.choice(kind.label(self.lang), &kind.profile().theme, move |interview| {
                interview.notes.partners.push(area.partner(kind));
                Some(interview.visit(interview.notes.partners.len() - 1))
            })
        });
        let here = self.notes.partners.iter().enumerate().filter(|(_, known)| area.holds(known));
        let look = ("Bekijken of weghalen.", "Look at it or remove it.");
        here.fold(screen.apart(), |screen, (at, partner)| {
            screen
                .choice(name(partner, self.lang), look, move |interview| Some(interview.visit(at)))
        })
        .suggest(0)
    }

    /// A question about one partner.
    pub(crate) fn about_partner(
        &self,
        question: Question,
        partner: usize,
        about: AboutPartner,
    ) -> Screen {
        let (lang, scan) = (self.lang, &self.notes.instrument().partner_scan);
        let Some(known) = self.notes.partners.get(partner) else { return Screen::new(lang) };
        let kind = known.partner.kind;
        let name = known.partner.name.iter().map(|name| format!(": {name}"));
        let screen =
            Screen::new(lang).about(kind.label(lang).to_owned() + &name.collect::<String>());
        match about {
            AboutPartner::Name => {
                let rule = (
                    "Met een naam houd je partners van dezelfde soort uit elkaar. Schrijf geen naam \
                     van een persoon op.",
                    "A name tells partners of the same kind apart. Do not write the name of a person.",
                );
                screen
                    .say(self.name_rules(question, rule))
                    .ask(("Hoe heet deze partner?", "What is the name of this partner?"))
            }
            AboutPartner::Leefwerelden => {
                let reaches = REACHES.map(|reach| {
                    let labels: Vec<&str> = reach.iter().map(|world| world.label(lang)).collect();
                    let label = listed(&labels, &(" en ", " and ").get(lang));
                    (Leefwerelden::of(reach), label, "")
                });
                let set = move |interview: &mut Self, reach| {
                    interview.change(partner, |partner| partner.leefwerelden = Some(reach));
                };
                screen
                    .say(&kind.profile().adds)
                    .ask((
                        "Waar doet deze partner iets voor kinderen?",
                        "Where does this partner do something for children?",
                    ))
                    .answers(reaches, Some(known.leefwerelden()), set)
            }
            AboutPartner::Working => {
                // If the kind is "other", only the respondent knows what the partner adds.
                let adds = Some(&kind.profile().adds).filter(|_| kind != PartnerKind::Anders);
                let Gate { question, yes, wanted, not_needed, .. } = &scan.gate;
                let answers = [
                    (Working::Yes, yes, ""),
                    (Working::Wanted, wanted, ""),
                    (Working::NotNeeded, not_needed, ""),
                ];
                let set = move |interview: &mut Self, working| {
                    interview.change(partner, |partner| partner.working = Some(working));
                };
                adds.into_iter()
                    .fold(screen, Screen::say)
                    .ask(question)
                    .answers(answers, known.working, set)
                    .apart()
                    .choice(
                        ("Deze partner weghalen", "Remove this partner"),
                        "",
                        move |interview| {
                            interview.notes.partners.remove(partner);
                            Some(Step::PARTNERS)
                        },
                    )
            }
            AboutPartner::Item(_) => self.statement(screen, question),
            AboutPartner::Desired => {
                let set = move |interview: &mut Self, level| {
                    interview.change(partner, |partner| partner.desired = Some(level));
                };
                screen.ask(&scan.wish).answers(self.levels(), known.desired, set)
            }
        }
    }
}

/// What a part of the list is called, and what it means.
fn words(area: Area, lang: BuiltInLang) -> (String, String) {
    match area {
        Area::In(leefwereld) => (leefwereld.label(lang).into(), leefwereld.meaning(lang).into()),
        Area::Conditions => {
            let meaning = (
                "De gemeente zorgt dat anderen hun werk kunnen doen.",
                "The municipality makes it possible for others to do their work.",
            );
            (("Voorwaarden", "Conditions").get(lang), meaning.get(lang))
        }
    }
}

/// What to call a partner: its name, or else its kind.
fn name(partner: &PartnerNotes, lang: BuiltInLang) -> &str {
    let partner = &partner.partner;
    partner.name.as_deref().unwrap_or_else(|| partner.kind.label(lang))
}

/// Names as one: `School, thuis en wijk`.
fn listed(names: &[&str], and: &str) -> String {
    let names = names.join(", ");
    let (first, others) = names.split_at(names.find(',').unwrap_or(names.len()));
    let others = others.to_lowercase();
    let (middle, last) = others.rsplit_once(", ").unwrap_or_default();
    let and = if last.is_empty() { "" } else { and };
    [first, middle, and, last].concat()
}
