/** The texts of the page for the answers of several people. */

import type { Perspective } from "../engine.js";
import type { InEveryLang } from "../texts.js";

/** The texts of the page for the answers of several people. */
export interface TeamMessages {
  readonly heading: string;
  /** Of two moments. */
  readonly headingOfTwo: string;
  readonly intro: string;
  /** The label of the respondent's own answers among those of others. */
  readonly own: string;
  readonly members: (count: number) => string;
  readonly add: string;
  readonly addHelp: string;
  /** One person of a side; followed by a number. */
  readonly member: Readonly<Record<Perspective, string>>;
  /** How many were found, in one sentence with how many are damaged and how many were there. */
  readonly found: (count: number, isBefore: boolean) => string;
  readonly damaged: (count: number) => string;
  readonly same: (count: number) => string;
  readonly ask: (count: number) => string;
  /** Between a damaged code and what comes before it, and between it and its file. */
  readonly after: string;
  readonly first: string;
  readonly inFile: string;
  readonly more: (count: number) => string;
  readonly settled: string;
  /** Of one person there are answers of a later day, which do not count. */
  readonly newer: (name: string, day: string) => string;
  readonly takeOthers: string;
  readonly changed: (names: string) => string;
  readonly older: (names: string) => string;
  /** In one text there were later answers too: these count. */
  readonly replaced: (count: number) => string;
  readonly removed: (name: string) => string;
  readonly hide: string;
  readonly hideHelp: (groupSize: number) => string;
  /** A side of organisations that is shown however few answered from it. */
  readonly openly: Readonly<Record<"partners" | "gemeente", string>>;
  readonly openlyHelp: string;
  readonly compare: string;
  readonly compareHelp: string;
  readonly privacy: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly look: string;
  readonly unfold: string;
  readonly one: string;
  readonly overview: {
    readonly caption: string;
    readonly side: string;
    readonly columns: readonly [full: string, short: string, last: string];
    readonly nobody: string;
  };
  readonly paper: string;
  readonly keep: string;
  readonly keepHelp: string;
  readonly kept: (file: string) => string;
  /** Answers of two rounds. */
  readonly mixed: {
    readonly apart: (first: string, last: string) => string;
    readonly twice: (names: string) => string;
  };
  readonly fileName: string;
  readonly oneMeeting: string;
  readonly sameRound: string;
  readonly staysHidden: (groupSize: number) => string;
  readonly before: {
    readonly heading: string;
    readonly said: (said: number, count: number) => string;
    readonly still: string;
    readonly outcome: string;
    readonly close: string;
    readonly closed: string;
  };
  readonly table: {
    readonly heading: string;
    readonly text: string;
    readonly talk: string;
    readonly agree: (count: number) => string;
  };
}

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** The texts by language. */
export const TEAM: InEveryLang<TeamMessages> = {
  nl: {
    heading: "Samen kijken",
    headingOfTwo: "Toen en nu",
    intro:
      "Verzamel hier de antwoorden van collega’s, ouders en partners. Dan zie je waar jullie het eens zijn en waar niet.",
    own: "Mijn antwoorden",
    members: (n) => (n === 0 ? "Nog geen antwoorden" : count(n, "ingevulde scan", "ingevulde scans")),
    add: "Bestanden toevoegen",
    addHelp: "Kies bestanden met antwoorden, of hele mails (.eml, .txt). Je kunt ze ook hierheen slepen.",
    member: { school: "School", partners: "Partner", ouders: "Ouder", gemeente: "Gemeente" },
    found: (n, isBefore) => {
      if (n === 0) return "Niets nieuws gevonden";
      return isBefore
        ? `${count(n, "scan", "scans")} van de vorige keer gevonden`
        : `${count(n, "nieuwe scan", "nieuwe scans")} gevonden`;
    },
    damaged: (n) => `${n} beschadigd`,
    same: (n) => `${n} had je al`,
    ask: (n) =>
      n === 1
        ? "Deze code is beschadigd. Vraag deze persoon om de code nog een keer te sturen."
        : "Deze codes zijn beschadigd. Vraag deze mensen om de code nog een keer te sturen.",
    after: "achter",
    first: "vooraan",
    inFile: "in",
    more: (n) => `en nog ${n}`,
    settled: "Dit is geregeld",
    newer: (name, day) =>
      `Let op: van ${name} staan er misschien nieuwere antwoorden in, van ${day}. Nu tellen de onderste.`,
    takeOthers: "Laat de andere tellen",
    changed: (names) => `Veranderd door dezelfde persoon: ${names}. Wat je nu toevoegt, telt.`,
    replaced: (n) => `${n} veranderd door dezelfde persoon`,
    older: (names) => `Van dezelfde persoon heb je al nieuwere antwoorden: ${names}.`,
    removed: (name) => `${name} telt niet meer mee.`,
    hide: "Verberg kleine groepen",
    hideHelp: (k) =>
      `Van groepen met minder dan ${k} mensen zie je dan niets. Zet dit alleen uit als iedereen het goed vindt.`,
    openly: { partners: "Laat partners wel zien", gemeente: "Laat de gemeente wel zien" },
    openlyHelp: "Doe dit alleen als zij als organisatie antwoordden en dit goed vinden.",
    compare: "Vergelijk met een vorige keer",
    compareHelp: "Open ook de bestanden van toen.",
    privacy: "De antwoorden blijven op deze pagina. We versturen niets.",
    paste: "Plak hier alles wat je kreeg",
    pasteHelp: "Hele mails, apps en lijsten mogen, alles door elkaar.",
    look: "Zoek de antwoorden",
    unfold: "Antwoorden toevoegen, weghalen of verbergen",
    one: "Antwoorden weghalen, één voor één",
    overview: {
      caption: "Wie is er al?",
      side: "Groep",
      columns: ["Hele lijst", "Korte lijst", "Laatste dag"],
      nobody: "Nog niemand",
    },
    paper: "Typ een papieren lijst over",
    keep: "Bewaar wat ieder invulde",
    keepHelp:
      "Je krijgt één bestand met alle antwoorden. Jullie afspraken komen in het teambestand. Wie dit bestand heeft, kan alle antwoorden lezen.",
    kept: (file) => `Alle antwoorden staan in ${file}.`,
    mixed: {
      apart: (first, last) =>
        `Deze antwoorden liggen ver uit elkaar: van ${first} tot ${last}. Zijn het antwoorden van twee keer? Zet de oude dan bij “Vergelijk met een vorige keer”.`,
      twice: (names) => `Dezelfde antwoorden staan bij nu en bij de vorige keer: ${names}. Haal ze op één plek weg.`,
    },
    fileName: "antwoorden",
    oneMeeting: "Je kunt één bestand van een vorige keer tegelijk openen. Sluit eerst het andere.",
    sameRound:
      "Deze antwoorden zitten ook al in het bestand van de vorige keer, op een paar mensen na. Naast elkaar laten ze zien wat die paar antwoordden. Daarom vergelijken we ze niet.",
    staysHidden: (k) =>
      `In het bestand van de vorige keer zijn groepen met minder dan ${k} mensen verborgen. Dat blijft zo.`,
    before: {
      heading: "De vorige keer",
      said: (said, n) =>
        n === 0
          ? "In dit bestand staan geen afspraken."
          : `Bij ${said} van de ${count(n, "afspraak", "afspraken")} staat wat ervan gekomen is.`,
      still: "Dit is de uitkomst van de vorige keer. Er zijn nog geen nieuwe antwoorden.",
      outcome: "Wat is ervan gekomen?",
      close: "Sluit dit bestand",
      closed: "Het bestand van de vorige keer is gesloten.",
    },
    table: {
      heading: "Samen aan tafel",
      text: "Laat de uitkomst zien op een groot scherm. Praat over het grootste verschil. Kies samen wat jullie gaan doen.",
      talk: "Bespreken op een groot scherm",
      agree: (n) => (n === 0 ? "Afspraken maken" : `Onze afspraken (${n})`),
    },
  },
  en: {
    heading: "Looking together",
    headingOfTwo: "Then and now",
    intro:
      "Collect the answers of colleagues, parents and partners here. Then you see where you agree and where you do not.",
    own: "My answers",
    members: (n) => (n === 0 ? "No answers yet" : count(n, "filled-in scan", "filled-in scans")),
    add: "Add files",
    addHelp: "Choose files with answers, or whole mails (.eml, .txt). You can also drag them here.",
    member: { school: "School", partners: "Partner", ouders: "Parent", gemeente: "Municipality" },
    found: (n, isBefore) => {
      if (n === 0) return "Nothing new found";
      return isBefore
        ? `${count(n, "scan", "scans")} of the earlier time found`
        : `${count(n, "new scan", "new scans")} found`;
    },
    damaged: (n) => `${n} damaged`,
    same: (n) => `${n} you had already`,
    ask: (n) =>
      n === 1
        ? "This code is damaged. Ask this person to send the code once more."
        : "These codes are damaged. Ask these people to send the code once more.",
    after: "after",
    first: "at the beginning",
    inFile: "in",
    more: (n) => `and ${n} more`,
    settled: "This is settled",
    newer: (name, day) => `Note: there may be later answers of ${name}, of ${day}. Now those further down count.`,
    takeOthers: "Let the others count",
    changed: (names) => `Changed by the same person: ${names}. What you add now counts.`,
    replaced: (n) => `${n} changed by the same person`,
    older: (names) => `You already have later answers of the same person: ${names}.`,
    removed: (name) => `${name} does not count any more.`,
    hide: "Hide small groups",
    hideHelp: (k) =>
      `You then see nothing of groups of fewer than ${k} people. Only turn this off if everybody agrees.`,
    openly: { partners: "Show partners all the same", gemeente: "Show the municipality all the same" },
    openlyHelp: "Only do this if they answered as an organisation and agree to it.",
    compare: "Compare with an earlier time",
    compareHelp: "Open the files of that time too.",
    privacy: "The answers stay on this page. Nothing is sent.",
    paste: "Paste everything you got here",
    pasteHelp: "Whole mails, messages and lists will do, all mixed.",
    look: "Look for the answers",
    unfold: "Add, remove or hide answers",
    one: "Remove answers, one by one",
    overview: {
      caption: "Who is there?",
      side: "Group",
      columns: ["Full form", "Short form", "Last day"],
      nobody: "Nobody yet",
    },
    paper: "Type in a paper form",
    keep: "Save what everybody answered",
    keepHelp:
      "You get one file with all answers. Your agreements go into the team file. Whoever has this file can read all answers.",
    kept: (file) => `All answers are in ${file}.`,
    mixed: {
      apart: (first, last) =>
        `These answers are far apart: from ${first} to ${last}. Are they of two rounds? Then put the old ones under “Compare with an earlier time”.`,
      twice: (names) =>
        `The same answers are there now and at the earlier time: ${names}. Remove them in one of the two places.`,
    },
    fileName: "answers",
    oneMeeting: "You can open one file of an earlier meeting at a time. Close the other one first.",
    sameRound:
      "These answers are in the file of last time too, but for a few people. Side by side they would show what those few answered. So we do not compare them.",
    staysHidden: (k) => `In the file of last time, groups of fewer than ${k} people are hidden. That stays so.`,
    before: {
      heading: "Last time",
      said: (said, n) =>
        n === 0
          ? "There are no agreements in this file."
          : `For ${said} of the ${count(n, "agreement", "agreements")} it says what came of it.`,
      still: "This is the result of last time. There are no new answers yet.",
      outcome: "What came of it?",
      close: "Close this file",
      closed: "The file of last time is closed.",
    },
    table: {
      heading: "Together at the table",
      text: "Show the result on a large screen. Talk about the largest difference. Choose together what you will do.",
      talk: "Discuss on a large screen",
      agree: (n) => (n === 0 ? "Make agreements" : `Our agreements (${n})`),
    },
  },
};
