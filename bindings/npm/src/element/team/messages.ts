/** The texts of the page for the answers of several people. */

import type { Perspective } from "../engine.js";
import type { InEveryLang } from "../language.js";

/** The texts of the page for the answers of several people. */
export interface TeamMessages {
  readonly heading: string;
  readonly intro: string;
  /** The label of the respondent's own answers among those of others. */
  readonly own: string;
  readonly members: (count: number) => string;
  readonly add: string;
  readonly addHelp: string;
  /** One person of a side; followed by a number. */
  readonly member: Readonly<Record<Perspective, string>>;
  readonly opened: (count: number) => string;
  readonly same: (names: string) => string;
  readonly changed: (names: string) => string;
  readonly older: (names: string) => string;
  readonly removed: (name: string) => string;
  readonly hide: string;
  readonly hideHelp: (groupSize: number) => string;
  /** A side of organisations that is shown however few answered from it. */
  readonly openly: Readonly<Record<"partners" | "gemeente", string>>;
  readonly openlyHelp: string;
  readonly compare: string;
  readonly compareHelp: string;
  readonly privacy: string;
}

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** The texts by language. */
export const TEAM: InEveryLang<TeamMessages> = {
  nl: {
    heading: "Samen kijken",
    intro: "Open de bestanden met antwoorden van je collega’s, ouders en partners. Dan zie je waar jullie het eens zijn en waar niet.",
    own: "Mijn antwoorden",
    members: (n) => (n === 0 ? "Nog geen antwoorden" : count(n, "ingevulde scan", "ingevulde scans")),
    add: "Antwoorden toevoegen",
    addHelp: "Kies een of meer bestanden, of sleep ze hierheen.",
    member: { school: "School", partners: "Partner", ouders: "Ouder", gemeente: "Gemeente" },
    opened: (n) => `${count(n, "bestand", "bestanden")} toegevoegd.`,
    same: (names) => `Had je al: ${names}.`,
    changed: (names) => `Veranderd door dezelfde persoon: ${names}. De nieuwste antwoorden tellen.`,
    older: (names) => `Van dezelfde persoon heb je al nieuwere antwoorden: ${names}.`,
    removed: (name) => `${name} telt niet meer mee.`,
    hide: "Verberg kleine groepen",
    hideHelp: (k) =>
      `Van groepen met minder dan ${k} mensen zie je dan niets. Alles komt uit aantallen antwoorden, nooit uit de score van één persoon. Doe dit als mensen zonder naam antwoordden.`,
    openly: { partners: "Laat partners wel zien", gemeente: "Laat de gemeente wel zien" },
    openlyHelp: "Doe dit alleen als zij als organisatie antwoordden en dit goed vinden.",
    compare: "Vergelijk met een vorige keer",
    compareHelp: "Open ook de bestanden van toen. Dan zie je wat er veranderd is.",
    privacy: "De bestanden blijven op deze pagina. We versturen niets. Sluit je de pagina, dan zijn ze hier weg.",
  },
  en: {
    heading: "Looking together",
    intro: "Open the files with the answers of your colleagues, parents and partners. Then you see where you agree and where you do not.",
    own: "My answers",
    members: (n) => (n === 0 ? "No answers yet" : count(n, "filled-in scan", "filled-in scans")),
    add: "Add answers",
    addHelp: "Choose one or more files, or drag them here.",
    member: { school: "School", partners: "Partner", ouders: "Parent", gemeente: "Municipality" },
    opened: (n) => `${count(n, "file", "files")} added.`,
    same: (names) => `You had these already: ${names}.`,
    changed: (names) => `Changed by the same person: ${names}. The latest answers count.`,
    older: (names) => `You already have later answers of the same person: ${names}.`,
    removed: (name) => `${name} does not count any more.`,
    hide: "Hide small groups",
    hideHelp: (k) =>
      `You then see nothing of groups of fewer than ${k} people. Everything comes from counts of answers, never from the score of one person. Do this if people answered without their name.`,
    openly: { partners: "Show partners all the same", gemeente: "Show the municipality all the same" },
    openlyHelp: "Only do this if they answered as an organisation and agree to it.",
    compare: "Compare with an earlier time",
    compareHelp: "Open the files of that time too. Then you see what has changed.",
    privacy: "The files stay on this page. Nothing is sent. When you close the page, they are gone here.",
  },
};
