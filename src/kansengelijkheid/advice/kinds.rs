//! What the school can do about the items of one kind of partner.

use crate::field::Perspective::School;
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions};

pub(in crate::kansengelijkheid) const KINDEROPVANG_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Afternoon,
        "Laat een leraar en een medewerker van de opvang bij elkaar meekijken.",
        "Let a teacher and a childcare worker watch each other at work.",
    ),
    go_on: Action::new(
        Year,
        "Kies elk seizoen een boek dat de opvang en groep 1 allebei voorlezen.",
        "Choose a book every season that childcare and the first class both read aloud.",
    ),
}];

pub(in crate::kansengelijkheid) const KINDEROPVANG_2: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag ouders of je met de opvang over hun kind mag praten. Bel daarna de opvang.",
        "Ask parents whether you may talk to childcare about their child. Then call them.",
    ),
    go_on: Action::new(
        Afternoon,
        "Nodig ouders en opvang uit voor een gesprek, een maand voor de eerste schooldag.",
        "Invite parents and childcare for a talk, a month before the first school day.",
    ),
}];

pub(in crate::kansengelijkheid) const VERVOLG_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag wie op de nieuwe school de leerlingen ontvangt. Maak een afspraak in mei.",
        "Ask who welcomes the pupils at the next school. Make an appointment in May.",
    ),
    go_on: Action::new(
        Afternoon,
        "Bespreek leerlingen die extra hulp krijgen in een gesprek, met hun ouders erbij.",
        "Talk about pupils who get extra help in a meeting, together with their parents.",
    ),
}];

pub(in crate::kansengelijkheid) const VERVOLG_2: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag ouders in juni of je later mag bellen. Bel in november de mentor.",
        "In June, ask parents whether you may call later. In November, call the mentor.",
    ),
    go_on: Action::new(
        Afternoon,
        "Vraag leerlingen van vorig jaar in de herfst hoe de overstap was.",
        "In autumn, ask last year's pupils how the move was.",
    ),
}];

pub(in crate::kansengelijkheid) const WIJKTEAM_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag het wijkteam om één vaste medewerker voor jullie school.",
        "Ask the neighbourhood team for one regular person for your school.",
    ),
    go_on: Action::new(
        Year,
        "Geef de medewerker van het wijkteam een vaste ochtend en een kamer op school.",
        "Give the person from the neighbourhood team a fixed morning and a room at school.",
    ),
}];

pub(in crate::kansengelijkheid) const WIJKTEAM_2: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag het wijkteam een keer om raad, zonder de naam van het kind.",
        "Ask the team for advice once, without the name of the child.",
    ),
    go_on: Action::new(
        Afternoon,
        "Maak met ouders en wijkteam één plan. Vraag de ouders later of het past.",
        "Make one plan with parents and the team. Ask the parents later whether it fits.",
    ),
}];

pub(in crate::kansengelijkheid) const JONGERENWERK_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Nodig de jongerenwerker uit voor een pauze op het plein.",
        "Invite the youth worker to spend a break in the playground.",
    ),
    go_on: Action::new(
        Year,
        "Geef de jongerenwerker een vaste plek en een vaste dag op school.",
        "Give the youth worker a fixed place and a fixed day at school.",
    ),
}];

pub(in crate::kansengelijkheid) const JONGERENWERK_2: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag de jongerenwerker wat kinderen buiten school meemaken, zonder namen.",
        "Ask the youth worker what children go through outside school, without names.",
    ),
    go_on: Action::new(
        Year,
        "Praat elke maand een half uur over wat kinderen online en in de wijk meemaken.",
        "Talk for half an hour every month about what children go through online and nearby.",
    ),
}];

pub(in crate::kansengelijkheid) const VRIJETIJD_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Bel de buurtsportcoach of een club. Vraag om een proefles op school.",
        "Call the local sports coach or a club. Ask for a trial lesson at school.",
    ),
    go_on: Action::new(
        Year,
        "Laat kinderen elk half jaar kiezen uit drie activiteiten in de wijk.",
        "Let children choose from three activities in the neighbourhood every six months.",
    ),
}];

pub(in crate::kansengelijkheid) const VRIJETIJD_2: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag of de club meedoet met het Jeugdfonds Sport & Cultuur.",
        "Ask whether the club takes part in the Jeugdfonds Sport & Cultuur.",
    ),
    go_on: Action::new(
        Afternoon,
        "Spreek af hoe kinderen veilig van school naar de club gaan.",
        "Agree how children get safely from school to the club.",
    ),
}];

pub(in crate::kansengelijkheid) const ORGANISATIE_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vertel de organisatie wat jullie leerlingen nodig hebben. Doe dat vóór jullie \
             beginnen.",
        "Tell the organisation what your pupils need. Do so before you begin.",
    ),
    go_on: Action::new(
        Afternoon,
        "Plan samen hoe het werk van de organisatie bij de lessen past.",
        "Plan together how the work of the organisation fits the lessons.",
    ),
}];

pub(in crate::kansengelijkheid) const ORGANISATIE_2: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Kies vooraf waaraan jullie zien dat leerlingen er iets aan hebben.",
        "Choose beforehand how you will see that pupils gain something.",
    ),
    go_on: Action::new(
        Afternoon,
        "Vraag leerlingen en ouders wat er beter kan. Bespreek het met de organisatie.",
        "Ask pupils and parents what could be better. Discuss it with the organisation.",
    ),
}];

pub(in crate::kansengelijkheid) const OUDERS_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Begroet ouders een week lang elke ochtend bij de deur.",
        "Greet parents at the door every morning for a week.",
    ),
    go_on: Action::new(
        Year,
        "Bel elke ouder één keer per jaar om te vertellen wat goed gaat.",
        "Call each parent once a year to say what is going well.",
    ),
}];

pub(in crate::kansengelijkheid) const OUDERS_2: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag in elk oudergesprek wat thuis werkt. Kies samen één ding voor school.",
        "Ask in every parent meeting what works at home. Choose one thing for school together.",
    ),
    go_on: Action::new(
        Afternoon,
        "Vraag ouders wat thuis gewoon en belangrijk is. Vertel hoe dat op school is.",
        "Ask parents what is usual and important at home. Explain how it is at school.",
    ),
}];

pub(in crate::kansengelijkheid) const GEMEENTE_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag wanneer de gemeente de Lokale Educatieve Agenda (LEA) bespreekt.",
        "Ask when the municipality discusses the local education agenda (LEA).",
    ),
    go_on: Action::new(
        Afternoon,
        "Vraag de gemeente om een middag met scholen en partners uit de wijk.",
        "Ask the municipality for an afternoon with schools and partners from the \
             neighbourhood.",
    ),
}];

pub(in crate::kansengelijkheid) const GEMEENTE_2: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vraag naar het geld voor onderwijsachterstanden en naar School en omgeving.",
        "Ask about the money for educational disadvantage and about School en omgeving.",
    ),
    go_on: Action::new(
        Afternoon,
        "Maak met de gemeente een afspraak over tijd en geld voor drie jaar.",
        "Agree with the municipality on time and money for three years.",
    ),
}];
