/** The headings around what the field says about a kind of partner. */

import type { InEveryLang } from "../texts.js";

/** Every heading. */
export interface ProfileMessages {
  readonly school: string;
  readonly partner: string;
  readonly together: string;
  readonly read: string;
}

/** The texts by language. */
export const PROFILE: InEveryLang<ProfileMessages> = {
  nl: {
    school: "Dit brengt de school",
    partner: "Dit brengt de partner",
    together: "Dit kunnen jullie samen doen",
    read: "Hier lees je meer",
  },
  en: {
    school: "What the school brings",
    partner: "What the partner brings",
    together: "What you can do together",
    read: "Read more here",
  },
};
