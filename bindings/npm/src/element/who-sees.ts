/** Who sees what, in three sentences: before the first question, and before handing in. */

import type { InEveryLang } from "./texts.js";

/** The sentences. */
export interface WhoSeesMessages {
  /** Who gets the answers; and if nobody said who that is. */
  readonly collects: (reader: string) => string;
  readonly somebody: string;
  /** `k`: the size of the smallest group that is shown. */
  readonly counts: (k: number) => string;
  readonly noName: string;
}

/** The texts by language. */
export const WHO_SEES: InEveryLang<WhoSeesMessages> = {
  nl: {
    collects: (reader) => `${reader} verzamelt de antwoorden en kan ze lezen.`,
    somebody: "Wie de antwoorden verzamelt, kan ze lezen.",
    counts: (k) =>
      `Anderen zien alleen aantallen antwoorden van groepen met ${k} mensen of meer. Een kleinere groep zien ze alleen als die dat goed vindt.`,
    noName: "We vragen je naam niet.",
  },
  en: {
    collects: (reader) => `${reader} collects the answers and can read them.`,
    somebody: "Whoever collects the answers can read them.",
    counts: (k) =>
      `Others only see counts of answers of groups of ${k} people or more. They see a smaller group only if it agrees.`,
    noName: "We do not ask for your name.",
  },
};
