//! Leisure: sport, music, library, playground, club.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static VRIJETIJD: PartnerContent = PartnerContent {
    question: (
        Phase::Begrijpen,
        Text::new(
            "Welke kinderen doen nu niet mee, en waarom niet?",
            "Which children do not join in now, and why not?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Vraag kinderen wat ze na school doen en wat ze graag willen doen.",
                "Ask children what they do after school and what they would like to do.",
            ),
            Text::new(
                "Bel de buurtsportcoach of een club. Vraag om een proefles.",
                "Call the local sports coach or a club. Ask for a trial lesson.",
            ),
        ],
        [
            Text::new(
                "Kies samen één activiteit die bij jullie leerlingen past.",
                "Choose one activity together that suits your pupils.",
            ),
            Text::new(
                "Vraag de club wat die nodig heeft, zoals vrijwilligers of een zaal.",
                "Ask the club what it needs, such as volunteers or a hall.",
            ),
        ],
        [
            Text::new(
                "Vertel ouders hoe ze geld voor een club krijgen. Help hen met de aanvraag.",
                "Tell parents how to get money for a club. Help them to apply.",
            ),
            Text::new(
                "Spreek af hoe kinderen veilig van school naar de club gaan.",
                "Agree how children get safely from school to the club.",
            ),
        ],
        [
            Text::new(
                "Maak met kinderen en clubs een programma voor het hele jaar.",
                "Make a programme for the whole year with children and clubs.",
            ),
            Text::new(
                "Bekijk samen welke kinderen niet komen. Vraag hun wat zou helpen.",
                "See together which children do not come. Ask them what would help.",
            ),
        ],
        [
            Text::new(
                "Vraag kinderen elk jaar wat erbij mag komen en wat weg kan.",
                "Ask children every year what to add and what to drop.",
            ),
            Text::new(
                "Zorg dat altijd twee collega's de clubs goed kennen.",
                "Make sure that two colleagues always know the clubs well.",
            ),
        ],
    ],
};
