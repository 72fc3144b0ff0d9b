/** Who sees what, in three sentences: before the first question, and before handing in. */

import type { InEveryLang } from "./language.js";

/** The sentences by language. `reader`: who gets the answers, if that is known. */
export const WHO_SEES: InEveryLang<(reader?: string) => readonly string[]> = {
  nl: (reader = "wie ze verzamelt") => [
    "Je antwoorden blijven op deze pagina tot je ze zelf inlevert.",
    `Alleen ${reader} kan lezen wat jij antwoordt.`,
    "De groep ziet aantallen, en van kleine groepen niets.",
  ],
  en: (reader = "the person who collects them") => [
    "Your answers stay on this page until you hand them in yourself.",
    `Only ${reader} can read what you answer.`,
    "The group sees counts, and of small groups nothing.",
  ],
};
