/** Who sees what, in three sentences: before the first question, and before handing in. */

import type { InEveryLang } from "./language.js";

/** The sentences by language. `k`: the size of the smallest group that is shown. `reader`: who gets the answers, if known. */
export const WHO_SEES: InEveryLang<(k: number, reader?: string) => readonly string[]> = {
  nl: (k, reader) => [
    reader ? `${reader} verzamelt de antwoorden en kan ze lezen.` : "Wie de antwoorden verzamelt, kan ze lezen.",
    `Anderen zien alleen aantallen antwoorden van groepen met ${k} mensen of meer.`,
    "We vragen je naam niet.",
  ],
  en: (k, reader) => [
    reader ? `${reader} collects the answers and can read them.` : "Whoever collects the answers can read them.",
    `Others only see counts of answers of groups of ${k} people or more.`,
    "We do not ask for your name.",
  ],
};
