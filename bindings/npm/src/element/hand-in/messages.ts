/** The texts for handing in answers. */

import type { InEveryLang } from "../texts.js";

/** What somebody who hands in is told. `reader`: who gets the answers, if that is known. */
export interface HandInMessages {
  readonly heading: string;
  readonly lead: (reader: string) => string;
  /** Whoever collects the answers, if nobody said who that is. */
  readonly somebody: string;
  readonly mail: (reader: string) => string;
  readonly share: (reader: string) => string;
  readonly copy: string;
  /** A mail without an address: somebody else knows it. */
  readonly blank: string;
  readonly blankOpened: string;
  readonly qr: string;
  readonly qrHelp: (reader: string) => string;
  readonly qrLabel: string;
  readonly message: string;
  readonly mailOpened: (mail: string) => string;
  readonly copied: (reader: string) => string;
  readonly copyByHand: (reader: string) => string;
  readonly mailSeen: (reader: string) => string;
  readonly given: string;
  readonly done: string;
  readonly doneLead: (reader: string) => string;
  readonly again: string;
  readonly againHelp: string;
  readonly toResult: string;
  readonly late: string;
}

/** The texts by language. */
export const HAND_IN: InEveryLang<HandInMessages> = {
  nl: {
    heading: "Lever je antwoorden in",
    lead: (reader) => `Geef ze aan ${reader}. Pas dan tellen ze mee.`,
    somebody: "de persoon die ze verzamelt",
    mail: (reader) => `Mail mijn antwoorden naar ${reader}`,
    share: (reader) => `Stuur mijn antwoorden naar ${reader}`,
    copy: "Kopieer mijn antwoorden",
    blank: "Zet mijn antwoorden in een mail",
    blankOpened:
      "Vul het mailadres in en verstuur de mail. Het adres staat in je brief of bericht. Opent er geen mail? Kopieer je antwoorden dan.",
    qr: "Laat een QR-code zien",
    qrHelp: (reader) => `Zijn jullie bij elkaar? Laat ${reader} dit vierkant lezen met een telefoon.`,
    qrLabel: "QR-code met je antwoorden",
    message: "Dit bericht geef je. In de code staat alles wat je invulde.",
    mailOpened: (mail) =>
      `Verstuur nu de mail in je mailprogramma. Opent er geen mail? Kopieer je antwoorden dan, en mail ze naar ${mail}.`,
    copied: (reader) => `Gekopieerd. Plak het in een mail of app aan ${reader}.`,
    copyByHand: (reader) => `Kopieer de tekst hieronder. Plak die in een mail of app aan ${reader}.`,
    mailSeen: (reader) =>
      `Let op: een mail of app heeft een afzender. Dan weet ${reader} dat deze antwoorden van jou zijn.`,
    given: "Ja, ik heb mijn antwoorden gegeven",
    done: "Je hebt je antwoorden ingeleverd",
    doneLead: (reader) => `Je hebt ze gegeven aan ${reader}. Dank je wel!`,
    again: "Geef ze nog een keer",
    againHelp: "Verander je nog iets? Geef je antwoorden dan opnieuw. De nieuwste tellen.",
    toResult: "Bekijk mijn uitkomst",
    late: "Dit lukt nu niet. Kopieer je antwoorden.",
  },
  en: {
    heading: "Hand in your answers",
    lead: (reader) => `Give them to ${reader}. Only then do they count.`,
    somebody: "the person who collects them",
    mail: (reader) => `Mail my answers to ${reader}`,
    share: (reader) => `Send my answers to ${reader}`,
    copy: "Copy my answers",
    blank: "Put my answers in a mail",
    blankOpened:
      "Fill in the mail address and send the mail. The address is in your letter or message. Does no mail open? Then copy your answers.",
    qr: "Show a QR code",
    qrHelp: (reader) => `Are you together? Let ${reader} read this square with a phone.`,
    qrLabel: "QR code with your answers",
    message: "You give this message. The code holds all that you filled in.",
    mailOpened: (mail) =>
      `Now send the mail in your mail program. Does no mail open? Then copy your answers, and mail them to ${mail}.`,
    copied: (reader) => `Copied. Paste it in a mail or a message to ${reader}.`,
    copyByHand: (reader) => `Copy the text below. Paste it in a mail or a message to ${reader}.`,
    mailSeen: (reader) => `Note: a mail or a message has a sender. Then ${reader} knows that these answers are yours.`,
    given: "Yes, I have given my answers",
    done: "You have handed in your answers",
    doneLead: (reader) => `You have given them to ${reader}. Thank you!`,
    again: "Give them once more",
    againHelp: "Do you change something? Then give your answers again. The latest count.",
    toResult: "See my result",
    late: "This does not work now. Copy your answers.",
  },
};
