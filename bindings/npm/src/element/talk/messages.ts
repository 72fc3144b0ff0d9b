/** The texts around the slides. What is on them comes from the engine. */

import type { TeamAgreement } from "../engine.js";
import type { InEveryLang } from "../texts.js";

/** The texts of the view for a screen in a room. */
export interface TalkMessages {
  readonly heading: string;
  readonly keys: string;
  readonly back: string;
  readonly on: string;
  readonly at: (slide: number, count: number) => string;
  readonly wide: string;
  readonly stop: string;
  readonly changes: string;
  readonly map: string;
  readonly different: string;
  readonly differentHelp: string;
  readonly clock: string;
  readonly left: (minutes: number) => string;
  readonly over: string;
  readonly choose: string;
  readonly chooseHelp: string;
  readonly chosen: (count: number) => string;
  readonly most: string;
  readonly agree: string;
  readonly agreeHelp: string;
  readonly write: string;
  readonly done: Readonly<Record<NonNullable<TeamAgreement["done"]>, string>>;
  readonly notSaid: string;
}

/** The texts by language. */
export const TALK: InEveryLang<TalkMessages> = {
  nl: {
    heading: "Bespreken",
    keys: "Ga verder met de pijlen op het toetsenbord, of veeg over het scherm. Met Esc stop je.",
    back: "Terug",
    on: "Verder",
    at: (slide, count) => `${slide} van ${count}`,
    wide: "Heel scherm",
    stop: "Stoppen",
    changes: "Wat is er veranderd?",
    map: "Wie helpen er om het kind heen?",
    different: "Waar kijken we anders?",
    differentHelp: "Vraag elkaar: waarom antwoordde je dit? Niemand heeft ongelijk.",
    clock: "Tien minuten om te praten",
    left: (n) => (n === 1 ? "Nog 1 minuut" : `Nog ${n} minuten`),
    over: "De tien minuten zijn voorbij. Ga verder wanneer jullie willen.",
    choose: "Waar gaan we mee aan de slag?",
    chooseHelp: "Kies samen hoogstens drie onderwerpen. Tik erop, of druk op het cijfer.",
    chosen: (n) => (n === 1 ? "1 onderwerp gekozen" : `${n} onderwerpen gekozen`),
    most: "Jullie hebben er al drie. Haal er eerst een weg.",
    agree: "Wat spreken we af?",
    agreeHelp: "Wie doet wat, en wanneer is het klaar?",
    write: "Schrijf de afspraken op",
    done: { yes: "Gelukt", partly: "Voor een deel", no: "Niet gelukt" },
    notSaid: "Nog niet ingevuld",
  },
  en: {
    heading: "Discuss",
    keys: "Go on with the arrows on the keyboard, or swipe over the screen. Esc stops.",
    back: "Back",
    on: "On",
    at: (slide, count) => `${slide} of ${count}`,
    wide: "Full screen",
    stop: "Stop",
    changes: "What has changed?",
    map: "Who helps around the child?",
    different: "Where do we see it differently?",
    differentHelp: "Ask each other: why did you answer this? Nobody is wrong.",
    clock: "Ten minutes to talk",
    left: (n) => (n === 1 ? "1 minute left" : `${n} minutes left`),
    over: "The ten minutes are over. Go on whenever you like.",
    choose: "What will we work on?",
    chooseHelp: "Choose at most three topics together. Tap them, or press the number.",
    chosen: (n) => (n === 1 ? "1 topic chosen" : `${n} topics chosen`),
    most: "You have three already. Take one away first.",
    agree: "What do we agree?",
    agreeHelp: "Who does what, and when is it ready?",
    write: "Write down the agreements",
    done: { yes: "Done", partly: "Partly done", no: "Not done" },
    notSaid: "Not filled in yet",
  },
};
