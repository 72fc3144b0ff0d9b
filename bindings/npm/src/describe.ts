import { ScanError } from "./error.js";
import type { ErrorCode } from "./index.js";
import type { Lang, ProblemCode } from "./types.js";

type Text = Readonly<Record<Lang, string>>;

const OTHER_SCAN: Text = {
  nl: "Dit bestand hoort bij een andere scan, of bij een andere versie van deze scan.",
  en: "This file belongs to another scan, or to another version of this scan.",
};
const BROKEN_CODE: Text = {
  nl: "Deze code is niet heel. Kopieer hem opnieuw.",
  en: "This code is not whole. Copy it again.",
};
const OTHER_CODE: Text = {
  nl: "Deze code hoort bij een andere versie van de scan.",
  en: "This code belongs to another version of the scan.",
};
const BROKEN_NAME: Text = {
  nl: "De naam van een partner klopt niet. Schrijf de naam opnieuw.",
  en: "The name of a partner is not right. Please write it again.",
};
const WRONG_ANSWERS: Text = {
  nl: "Er klopt iets niet in deze antwoorden. Vul de scan opnieuw in, of kies een ander bestand.",
  en: "Something in these answers is not right. Fill in the scan again, or choose another file.",
};
const NO_FILE: Text = {
  nl: "Dit is geen bestand van de scan. Kies een ander bestand.",
  en: "This is not a file of the scan. Choose another file.",
};
const BROKEN_SITE: Text = {
  nl: "De scan staat niet goed op deze website. Laat het weten aan wie de website beheert.",
  en: "The scan is not installed properly on this website. Please tell the person who looks after the site.",
};

/** What only whoever looks after the site can mend. */
type FaultOfSite =
  | "unknownFormat"
  | "unknownLanguage"
  | "unknownForm"
  | "unknownMode"
  | "unknownTable"
  | "unknownDelimiter"
  | "unknownFigure"
  | "unknownDate"
  | "notAnOrganisation"
  | "unknownPartner"
  | "unknownTopic"
  | "notAList"
  | "invalidTable"
  | "invalidSource"
  | "notTheEngine";

const ERRORS: Readonly<Record<Exclude<ErrorCode, FaultOfSite>, Text>> = {
  invalidResponse: WRONG_ANSWERS,
  anonymousMode: {
    nl: "Kleine groepen zijn verborgen. Dan is er geen lijst van iedereen apart.",
    en: "Small groups are hidden. Then there is no list of everybody one by one.",
  },
  notACode: {
    nl: "Dit is geen code van deze scan.",
    en: "This is not a code of this scan.",
  },
  damagedCode: BROKEN_CODE,
  codeTooLong: BROKEN_CODE,
  impossibleCode: BROKEN_CODE,
  unknownCodeVersion: OTHER_CODE,
  otherInstrument: OTHER_CODE,
  groupSize: {
    nl: "Kies een getal van 4 tot en met 20.",
    en: "Choose a number from 4 to 20.",
  },
  groupOfThree: {
    nl: "Een groep van drie is te klein. Twee mensen weten dan wat de derde antwoordde.",
    en: "A group of three is too small. Two people then know what the third answered.",
  },
  emptyTeam: {
    nl: "Er zijn nog geen antwoorden. Kies eerst een of meer bestanden.",
    en: "There are no answers yet. Choose one or more files first.",
  },
  mixedInstruments: OTHER_SCAN,
  mixedModes: {
    nl: "Dit bestand laat andere groepen zien dan jullie nu kiezen. Kies dezelfde groepen als toen.",
    en: "This file shows other groups than you choose now. Choose the same groups as before.",
  },
  sameRound: {
    nl: "Dit zijn dezelfde antwoorden, op een paar mensen na. Kies antwoorden van een andere keer.",
    en: "These are the same answers, but for a few people. Choose answers of another time.",
  },
  invalidInvitation: {
    nl: "Deze uitnodiging klopt niet. Vraag om een nieuwe link.",
    en: "This invitation is not right. Ask for a new link.",
  },
  invalidTeamFile: {
    nl: "Dit bestand van jullie groep klopt niet. Kies een ander bestand.",
    en: "This file of your group is not right. Choose another file.",
  },
  invalidAgreements: {
    nl: "Er klopt iets niet in de afspraken. Kijk ze nog eens na.",
    en: "Something in the agreements is not right. Please check them.",
  },
  noDates: {
    nl: "Geen afspraak heeft een dag. Kies een dag voor in de agenda.",
    en: "No agreement has a day. Choose a day for the calendar.",
  },
  loadFailed: {
    nl: "De scan kan nu niet laden. Kijk of je internet het doet en probeer het opnieuw.",
    en: "The scan cannot load now. Check your internet connection and try again.",
  },
  engineFailed: {
    nl: "Er ging iets mis. Laad de pagina opnieuw.",
    en: "Something went wrong. Please load the page again.",
  },
};

/** What no person wrote, but a program. */
type FaultOfFile =
  | "wrongType"
  | "nullValue"
  | "unknownKey"
  | "duplicateKey"
  | "missingKey"
  | "unknownValue"
  | "notAnInteger"
  | "outOfRange"
  | "unknownItem"
  | "itemNotOnForm"
  | "itemOfOtherPartner"
  | "itemOfOtherPart"
  | "notAllowedHere"
  | "notATag"
  | "notAnId"
  | "notALanguage"
  | "notAMailAddress"
  | "notAnInvitation"
  | "damagedInvitation"
  | "emptyList"
  | "duplicateValue"
  | "wrongLength"
  | "impossible"
  | "missingTranslation"
  | "oldTranslation"
  | "otherGaps"
  | "moreProblems";

/** What is wrong with a response, or with a file. */
const PROBLEMS: Readonly<Record<Exclude<ProblemCode, FaultOfFile>, Text>> = {
  tooLarge: {
    nl: "Dit bestand is te groot. Een ingevulde scan is veel kleiner.",
    en: "This file is too large. A filled-in scan is much smaller.",
  },
  unknownFormat: OTHER_SCAN,
  unknownInstrument: OTHER_SCAN,
  unknownVersion: OTHER_SCAN,
  blankName: BROKEN_NAME,
  nameTooLong: BROKEN_NAME,
  controlCharacter: BROKEN_NAME,
  loneSurrogate: BROKEN_NAME,
  notUtf8: NO_FILE,
  notReadable: NO_FILE,
  notADate: {
    nl: "De datum klopt niet. Schrijf hem zo: 2026-11-23.",
    en: "The date is not right. Write it like this: 2026-11-23.",
  },
  blankText: {
    nl: "Een tekst is leeg. Schrijf op wat jullie afspreken.",
    en: "A text is empty. Write down what you agree.",
  },
  textTooLong: {
    nl: "Een tekst is te lang. Schrijf hoogstens 500 tekens.",
    en: "A text is too long. Write at most 500 characters.",
  },
  tooManyAgreements: {
    nl: "Dit zijn te veel afspraken. Er mogen er tien zijn.",
    en: "These are too many agreements. There may be ten.",
  },
  tooManyPartners: {
    nl: "Dit zijn te veel partners. Er mogen er 200 zijn.",
    en: "These are too many partners. There may be 200.",
  },
};

export function describeError(error: unknown, lang: Lang): string {
  if (!(error instanceof ScanError)) return ERRORS.engineFailed[lang];
  const whole = textOf(ERRORS, error.code, BROKEN_SITE);
  const [problem] = error.problems;
  // Whoever gets a broken link or file did not write it, so only asking for another helps.
  const isForeign = whole === ERRORS.invalidInvitation || whole === ERRORS.invalidTeamFile;
  return (problem && !isForeign ? textOf(PROBLEMS, problem.code, whole) : whole)[lang];
}

/** The text of a code; or the other one, for the codes of a newer engine too. */
const textOf = (texts: Readonly<Record<string, Text>>, code: string, other: Text): Text => texts[code] ?? other;
