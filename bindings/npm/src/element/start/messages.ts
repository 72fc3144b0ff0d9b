/** The texts of the start page. It is shown before the engine is loaded, so it has its own few texts. */

import type { Form, Lang } from "../engine.js";
import type { InEveryLang } from "../language.js";

/** Every text of the start page, and of a failed start. */
export interface StartMessages {
  readonly lang: Lang;
  readonly title: string;
  readonly purpose: string;
  readonly duration: Readonly<Record<Form, string>>;
  readonly private: string;
  readonly noWrongAnswers: string;
  readonly end: string;
  readonly begin: string;
  readonly goOn: string;
  readonly welcomeBack: string;
  readonly delete: string;
  readonly gone: string;
  readonly open: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  /** To whoever runs the site: the script is not where its other files are. */
  readonly moved: string;
  readonly paper: string;
}

/** The texts by language. */
export const START: InEveryLang<StartMessages> = {
  nl: {
    lang: "nl",
    title: "Samenwerkscan gelijke kansen",
    purpose: "Hoe werken school, ouders en partners samen voor gelijke kansen? Zie wat goed gaat en waarover jullie kunnen praten.",
    duration: {
      full: "Ongeveer 10 minuten. Partners toevoegen kost iets langer. Er is ook een korte vragenlijst van 2 minuten.",
      short: "Ongeveer 2 minuten.",
    },
    private: "Je antwoorden blijven op deze pagina. We versturen niets.",
    noWrongAnswers: "Geen antwoord is fout. Weet je iets niet? Dan mag je dat zeggen.",
    end: "Je ziet meteen de uitkomst. Die kun je bewaren of printen.",
    begin: "Begin met de scan",
    goOn: "Ga verder",
    welcomeBack: "Welkom terug. Je antwoorden staan nog op dit apparaat.",
    delete: "Wis mijn antwoorden",
    gone: "Je antwoorden zijn gewist.",
    open: "Open bewaarde antwoorden",
    loading: "De vragen komen eraan…",
    failed: "De scan kan nu niet starten. Misschien is er geen internet, of is je browser te oud.",
    again: "Probeer het opnieuw",
    moved: "Beheer je deze site? Voeg element.js niet samen met andere scripts.",
    paper: "Print de vragenlijst",
  },
  en: {
    lang: "en",
    title: "Collaboration scan for equal opportunities",
    purpose: "How do school, parents and partners work together for equal opportunities? See what goes well and what you can talk about.",
    duration: {
      full: "About 10 minutes. Adding partners takes a little longer. There is also a short form of 2 minutes.",
      short: "About 2 minutes.",
    },
    private: "Your answers stay on this page. Nothing is sent.",
    noWrongAnswers: "No answer is wrong. Is there something you do not know? Then just say so.",
    end: "You see the result at once. You can save or print it.",
    begin: "Begin the scan",
    goOn: "Go on",
    welcomeBack: "Welcome back. Your answers are still on this device.",
    delete: "Delete my answers",
    gone: "Your answers have been deleted.",
    open: "Open saved answers",
    loading: "The questions are coming…",
    failed: "The scan cannot start now. Perhaps there is no internet, or your browser is too old.",
    again: "Try again",
    moved: "Do you run this site? Do not join element.js with other scripts.",
    paper: "Print the form",
  },
};
