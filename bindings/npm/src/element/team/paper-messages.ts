/** The texts of the page for typing in paper forms. */

import type { InEveryLang } from "../texts.js";

/** The texts of this page. */
export interface PaperMessages {
  readonly heading: string;
  readonly lead: string;
  /** What each sign means, as it is on paper too. */
  readonly signs: (signs: readonly (readonly [sign: string, label: string])[]) => string;
  readonly side: string;
  readonly form: string;
  readonly twice: string;
  readonly twiceHelp: string;
  readonly typed: (items: number) => string;
  readonly count: (typed: number, items: number) => string;
  readonly add: string;
  readonly again: string;
  readonly againHelp: string;
  readonly different: string;
  readonly difference: (number: number, first: string, second: string) => string;
  readonly wrong: (numbers: readonly number[]) => string;
  readonly unknown: (sign: string) => string;
  readonly length: (typed: number, items: number) => string;
  readonly added: (name: string) => string;
  readonly ready: string;
  /** Leaving the page with a form that is not added. */
  readonly half: string;
  readonly leave: string;
  readonly noKind: string;
}

const listed = (signs: readonly (readonly [sign: string, label: string])[]): string =>
  signs.map((each) => each.join(" = ")).join(", ");

/** The texts by language. */
export const PAPER: InEveryLang<PaperMessages> = {
  nl: {
    heading: "Papieren lijsten overtypen",
    lead: "Typ voor elke vraag één teken, in de volgorde van de nummers. Druk daarna op Enter. Dan komt de volgende lijst.",
    signs: (signs) =>
      `${listed(signs)}. Deze tekens staan ook boven de hokjes op papier. Typ een punt als er niets is ingevuld.`,
    side: "Van wie zijn deze lijsten?",
    form: "Welke vragenlijst is het?",
    twice: "Typ elke lijst twee keer",
    twiceHelp: "Je ziet dan waar je iets anders typte.",
    typed: (n) => `De ${n} antwoorden, achter elkaar`,
    count: (typed, n) => `${typed} van ${n}`,
    add: "Voeg deze lijst toe",
    again: "Typ dezelfde lijst nog een keer",
    againHelp: "Typ dezelfde lijst nu nog een keer.",
    different: "Je typte niet twee keer hetzelfde. Kijk op papier, verbeter het hierboven en druk op Enter.",
    difference: (number, first, second) => `Vraag ${number}: eerst ${first}, nu ${second}`,
    wrong: (numbers) => `Dit teken kennen we niet, bij vraag ${numbers.join(", ")}.`,
    unknown: (sign) => `${sign} kennen we niet`,
    length: (typed, n) =>
      `Dit zijn ${typed} tekens. Het moeten er ${n} zijn. Typ een punt voor een vraag zonder antwoord.`,
    added: (name) => `${name} staat erbij. Typ de volgende lijst.`,
    ready: "Klaar, kijk samen",
    half: "Je laatste lijst is nog niet af.",
    leave: "Laat deze lijst weg en kijk samen",
    noKind: "Niet bekend",
  },
  en: {
    heading: "Type in paper forms",
    lead: "Type one sign for each question, in the order of the numbers. Then press Enter for the next form.",
    signs: (signs) =>
      `${listed(signs)}. These signs are above the boxes on paper too. Type a full stop where nothing is filled in.`,
    side: "Whose forms are these?",
    form: "Which form is it?",
    twice: "Type each form twice",
    twiceHelp: "Then you see where you typed something else.",
    typed: (n) => `The ${n} answers, one after the other`,
    count: (typed, n) => `${typed} of ${n}`,
    add: "Add this form",
    again: "Type the same form once more",
    againHelp: "Now type the same form once more.",
    different: "You did not type the same twice. Look at the paper, correct it above and press Enter.",
    difference: (number, first, second) => `Question ${number}: first ${first}, now ${second}`,
    wrong: (numbers) => `We do not know this sign, at question ${numbers.join(", ")}.`,
    unknown: (sign) => `we do not know ${sign}`,
    length: (typed, n) =>
      `These are ${typed} signs. There must be ${n}. Type a full stop for a question without an answer.`,
    added: (name) => `${name} is there. Type the next form.`,
    ready: "Ready, look together",
    half: "Your last form is not finished.",
    leave: "Leave this form out and look together",
    noKind: "Not known",
  },
};
