/** The texts of the pages with agreements. */

import type { TeamAgreement } from "../engine.js";
import type { Typed } from "../journey/table.js";
import type { InEveryLang } from "../texts.js";

/** The texts of these pages. */
export interface AgreementsMessages {
  readonly heading: string;
  readonly lead: string;
  readonly school: string;
  readonly date: string;
  readonly topics: string;
  readonly about: (topic: string) => string;
  readonly carry: string;
  readonly carryHelp: string;
  readonly carryIt: string;
  readonly ideas: string;
  readonly ideasHelp: string;
  readonly take: string;
  readonly one: (number: number) => string;
  readonly label: Readonly<Record<keyof Typed, string>>;
  readonly noPartner: string;
  readonly add: string;
  readonly full: string;
  readonly remove: string;
  readonly removed: (what: string) => string;
  readonly undo: string;
  readonly keep: string;
  readonly keepHelp: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly print: string;
  readonly calendar: string;
  readonly table: string;
  readonly fileName: string;
  readonly problems: (count: number) => string;
  readonly problem: Readonly<Record<string, string>>;
  readonly other: string;
  readonly noDay: string;
  readonly nothing: string;
  readonly outcome: {
    readonly heading: string;
    readonly lead: (school: string, day: string) => string;
    readonly none: string;
    readonly done: string;
    readonly choices: Readonly<Record<NonNullable<TeamAgreement["done"]>, string>>;
    readonly note: string;
    readonly onwards: string;
    /** Of the meeting before the one that is asked about. */
    readonly earlierStill: string;
    /** If there are answers already. */
    readonly look: string;
    readonly invite: string;
    readonly agree: string;
  };
}

/** The texts by language. */
export const AGREEMENTS: InEveryLang<AgreementsMessages> = {
  nl: {
    heading: "Onze afspraken",
    lead: "Schrijf op wat jullie samen gaan doen. Drie afspraken is genoeg.",
    school: "Hoe heet de school?",
    date: "Op welke dag praten jullie?",
    topics: "Hierover kozen jullie te praten",
    about: (topic) => `Maak een afspraak: ${topic}`,
    carry: "Nog niet klaar van de vorige keer",
    carryHelp: "Wil je een afspraak houden? Neem hem dan weer mee.",
    carryIt: "Neem weer mee",
    ideas: "Ideeën van de scan",
    ideasHelp: "Deze stappen passen bij jullie antwoorden. Je mag ze daarna veranderen.",
    take: "Neem over",
    one: (number) => `Afspraak ${number}`,
    label: {
      what: "Wat doen we?",
      why: "Waarom?",
      who: "Wie zorgt ervoor?",
      partner: "Welke partner?",
      when: "Wanneer is het klaar?",
      sign: "Waaraan zien we het?",
    },
    noPartner: "Geen of meer dan één",
    add: "Nog een afspraak",
    full: "Er staan tien afspraken. Meer kan niet.",
    remove: "Weghalen",
    removed: (what) => `Weggehaald: ${what}`,
    undo: "Zet terug",
    keep: "Bewaren",
    keepHelp:
      "Bewaar het teambestand tot volgend jaar. Daarin staan de afspraken en hoe vaak elk antwoord gegeven is. Ingevulde lijsten staan er niet in.",
    save: "Bewaar het teambestand",
    saved: (file) => `Bewaard in ${file}.`,
    print: "Print de uitkomst met afspraken",
    calendar: "Zet ze in de agenda (.ics)",
    table: "Bewaar ze als tabel (CSV)",
    fileName: "afspraken",
    problems: (n) => (n === 1 ? "Er klopt nog iets niet" : `Er kloppen nog ${n} dingen niet`),
    problem: {
      missingKey: "Schrijf op wat jullie gaan doen.",
      blankText: "Schrijf hier iets dat te lezen is.",
      textTooLong: "Dit is te lang. Schrijf hoogstens 500 tekens.",
      controlCharacter: "In deze tekst staat een teken dat niet kan.",
      loneSurrogate: "In deze tekst staat een half teken. Typ het opnieuw.",
      notADate: "Deze dag bestaat niet.",
      blankName: "Deze naam is leeg.",
      nameTooLong: "Deze naam is te lang. Schrijf hoogstens 200 tekens.",
      tooManyAgreements: "Samen met de afspraken van de vorige keer zijn dit er meer dan tien. Haal er een weg.",
    },
    other: "Dit klopt niet.",
    noDay: "Geen afspraak heeft een dag. Kies eerst een dag.",
    nothing: "Er is nog geen afspraak. Schrijf er eerst een op.",
    outcome: {
      heading: "Wat is ervan gekomen?",
      lead: (school, day) =>
        [school && `${school}.`, day ? `Dit spraken jullie af op ${day}.` : "Dit spraken jullie de vorige keer af."]
          .filter(Boolean)
          .join(" "),
      none: "In dit bestand staan geen afspraken.",
      done: "Is het gelukt?",
      choices: { yes: "Gelukt", partly: "Voor een deel", no: "Niet gelukt" },
      note: "Wil je er iets bij zeggen?",
      earlierStill: "Wat kwam er van de keer daarvoor?",
      onwards: "Verzamel de nieuwe antwoorden",
      look: "Bekijk de uitkomst",
      invite: "Nodig weer mensen uit",
      agree: "Maak nieuwe afspraken",
    },
  },
  en: {
    heading: "Our agreements",
    lead: "Write down what you will do together. Three agreements are enough.",
    school: "What is the name of the school?",
    date: "On which day do you talk?",
    topics: "You chose to talk about this",
    about: (topic) => `Make an agreement: ${topic}`,
    carry: "Not finished last time",
    carryHelp: "Do you want to keep an agreement? Then take it along again.",
    carryIt: "Take along again",
    ideas: "Ideas of the scan",
    ideasHelp: "These steps fit your answers. You can change them afterwards.",
    take: "Use this",
    one: (number) => `Agreement ${number}`,
    label: {
      what: "What will we do?",
      why: "Why?",
      who: "Who will see to it?",
      partner: "Which partner?",
      when: "When will it be ready?",
      sign: "How will we see it?",
    },
    noPartner: "None, or more than one",
    add: "Another agreement",
    full: "There are ten agreements. There cannot be more.",
    remove: "Remove",
    removed: (what) => `Removed: ${what}`,
    undo: "Put it back",
    keep: "Keep this",
    keepHelp:
      "Keep the team file until next year. It holds the agreements and how often each answer was given. It does not hold the filled-in forms.",
    save: "Save the team file",
    saved: (file) => `Saved in ${file}.`,
    print: "Print the result with the agreements",
    calendar: "Put them in a calendar (.ics)",
    table: "Save them as a table (CSV)",
    fileName: "agreements",
    problems: (n) => (n === 1 ? "One thing is not right yet" : `${n} things are not right yet`),
    problem: {
      missingKey: "Write down what you will do.",
      blankText: "Write something here that can be read.",
      textTooLong: "This is too long. Write at most 500 characters.",
      controlCharacter: "There is a character in this text that cannot be used.",
      loneSurrogate: "There is half a character in this text. Type it again.",
      notADate: "This day does not exist.",
      blankName: "This name is empty.",
      nameTooLong: "This name is too long. Write at most 200 characters.",
      tooManyAgreements: "Together with the agreements of last time these are more than ten. Remove one.",
    },
    other: "This is not right.",
    noDay: "No agreement has a day. Choose a day first.",
    nothing: "There is no agreement yet. Write one down first.",
    outcome: {
      heading: "What came of it?",
      lead: (school, day) =>
        [school && `${school}.`, day ? `This is what you agreed on ${day}.` : "This is what you agreed last time."]
          .filter(Boolean)
          .join(" "),
      none: "There are no agreements in this file.",
      done: "Did it work out?",
      choices: { yes: "Done", partly: "Partly done", no: "Not done" },
      note: "Do you want to add anything?",
      earlierStill: "What came of the time before that?",
      onwards: "Collect the new answers",
      look: "Look at the result",
      invite: "Invite people again",
      agree: "Make new agreements",
    },
  },
};
