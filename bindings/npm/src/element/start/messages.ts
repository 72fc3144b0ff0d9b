/** The texts of the start page. It is shown before the engine is loaded, so it has its own few texts. */

import type { Form, Lang } from "../engine.js";
import type { InEveryLang, Texts } from "../texts.js";

/** Every text of the start page, and of a failed start. */
export interface StartMessages {
  /** The language of the results and of the form on paper. */
  readonly lang: Lang;
  /** Of a language that a page has added: its direction, and everything else that is said. */
  readonly dir?: string;
  readonly texts?: Texts;
  readonly title: string;
  /** Why, in three sentences: the causes, the three worlds, and what working together adds. */
  readonly why: string;
  readonly duration: Readonly<Record<Form, string>>;
  /** A school is asked about each of its partners. */
  readonly perPartner: string;
  /** Where the respondent chooses the form. */
  readonly shorter: string;
  readonly private: string;
  readonly begin: string;
  readonly goOn: string;
  readonly welcomeBack: string;
  readonly delete: string;
  readonly gone: string;
  readonly open: string;
  readonly organise: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  /** To whoever runs the site: the script is not where its other files are. */
  readonly moved: string;
  readonly paper: string;
}

/** The texts by language: a tag in small letters. A page can add languages. */
export const START: InEveryLang<StartMessages> & Record<string, StartMessages> = {
  nl: {
    lang: "nl",
    title: "Samenwerkscan gelijke kansen",
    why: "Ongelijke kansen hebben zelden één oorzaak. Een kind groeit op in drie leefwerelden: school, thuis en wijk. Samen bereiken jullie daar meer dan een school alleen.",
    duration: {
      full: "Ongeveer 10 minuten.",
      short: "Ongeveer 3 minuten.",
    },
    perPartner: " Per partner 3 erbij.",
    shorter: " Een korte lijst duurt er 3.",
    private: "Geen antwoord is fout. We versturen niets.",
    begin: "Begin met de scan",
    goOn: "Ga verder",
    welcomeBack: "Welkom terug. Je antwoorden staan op dit apparaat.",
    delete: "Wis mijn antwoorden",
    gone: "Je antwoorden zijn gewist.",
    open: "Open bewaarde antwoorden",
    organise: "Ik regel de scan",
    loading: "De vragen komen eraan…",
    failed: "De scan kan nu niet starten. Misschien is er geen internet, of is je browser te oud.",
    again: "Probeer het opnieuw",
    moved: "Beheer je deze site? Voeg element.js niet samen met andere scripts.",
    paper: "Print de vragenlijst",
  },
  en: {
    lang: "en",
    title: "Collaboration scan for equal opportunities",
    why: "Unequal opportunities rarely have one cause. A child grows up in three worlds: school, home and neighbourhood. Together you reach more there than a school alone.",
    duration: {
      full: "About 10 minutes.",
      short: "About 3 minutes.",
    },
    perPartner: " And 3 per partner.",
    shorter: " A short form: 3.",
    private: "No answer is wrong. Nothing is sent.",
    begin: "Begin the scan",
    goOn: "Go on",
    welcomeBack: "Welcome back. Your answers are on this device.",
    delete: "Delete my answers",
    gone: "Your answers have been deleted.",
    open: "Open saved answers",
    organise: "I organise the scan",
    loading: "The questions are coming…",
    failed: "The scan cannot start. Perhaps there is no internet or your browser is too old.",
    again: "Try again",
    moved: "Do you run this site? Do not join element.js with other scripts.",
    paper: "Print the form",
  },
};
