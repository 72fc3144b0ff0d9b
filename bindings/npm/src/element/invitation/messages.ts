/** The texts of the start page for whoever was invited. */

import type { InEveryLang } from "../texts.js";

/** What whoever was invited is told. */
export interface InvitationMessages {
  /** Who asks: the school. */
  readonly invited: (school: string) => string;
  readonly invitedWithoutSchool: string;
  readonly until: (day: string) => string;
  readonly past: (day: string) => string;
  /** Nothing is sent by the scan; the answers are handed in. */
  readonly give: (reader: string) => string;
  readonly somebody: string;
  /** The link holds an invitation that cannot be read; or somebody's answers. */
  readonly broken: string;
  readonly answers: string;
}

/** The texts by language. */
export const INVITATION: InEveryLang<InvitationMessages> = {
  nl: {
    invited: (school) => `${school} vraagt je om mee te doen.`,
    invitedWithoutSchool: "Je bent gevraagd om mee te doen.",
    until: (day) => `Dat kan tot en met ${day}.`,
    past: (day) => `Meedoen kon tot en met ${day}. Je kunt de scan nog invullen. Vraag of je antwoorden nog meetellen.`,
    give: (reader) => `Aan het eind geef je je antwoorden zelf aan ${reader}.`,
    somebody: "de persoon die ze verzamelt",
    broken: "De uitnodiging in deze link klopt niet. Je kunt de scan wel invullen.",
    answers: "In deze link staan antwoorden. Begin met de scan om ze te verzamelen.",
  },
  en: {
    invited: (school) => `${school} asks you to take part.`,
    invitedWithoutSchool: "You have been asked to take part.",
    until: (day) => `You can do so until ${day}.`,
    past: (day) => `The last day was ${day}. You can still fill in the scan. Ask whether your answers still count.`,
    give: (reader) => `At the end you give your answers to ${reader} yourself.`,
    somebody: "the person who collects them",
    broken: "The invitation in this link is not right. You can still fill in the scan.",
    answers: "This link holds answers. Begin the scan to collect them.",
  },
};
