/** What the entry loads if a link holds an invitation, or answers: what is in it, and what the start page says of it. */

import { today } from "./fresh.js";
import { h, type Child } from "./h.js";
import { isPast, type Invitation } from "./invitation/invitation.js";
import { INVITATION, type InvitationMessages } from "./invitation/messages.js";
import { read } from "./invitation/read.js";
import { dayIn, shown } from "./invitation/words.js";
import { saidIn } from "./texts.js";
import type { StartMessages } from "./start/messages.js";

/** What is in a link. */
export interface Guest {
  readonly invitation: Invitation | undefined;
  /** The language of the invitation, which the scan may not speak. */
  readonly lang: string | undefined;
  /** The link itself, if it holds answers to collect. */
  readonly link: string | undefined;
  readonly welcome: (start: StartMessages) => Child;
}

/** Opens what is behind the `#` of a link. */
export function open(hash: string): Guest {
  const invitation = read(hash);
  const link = /^#s[12]/i.test(hash) ? hash : undefined;
  return {
    invitation,
    link,
    lang: invitation?.lang,
    welcome: (start) =>
      h(
        "p",
        { class: "note" },
        ...welcome(
          invitation,
          link,
          saidIn({ ...start.texts, lang: start.lang }, INVITATION),
          start.texts?.tag ?? start.lang,
        ),
      ),
  };
}

/** For which school it is, until when, and who gets the answers; or what else is in the link. */
function welcome(
  invitation: Invitation | undefined,
  link: string | undefined,
  say: InvitationMessages,
  lang: string,
): readonly Child[] {
  if (!invitation) return [link ? say.answers : say.broken];
  const { school, until, returnTo } = invitation;
  const day = until && dayIn(lang, until);
  return [
    h("strong", {}, school ? say.invited(shown(school)) : say.invitedWithoutSchool),
    day && ` ${isPast(invitation, today()) ? say.past(day) : say.until(day)}`,
    ` ${say.give(returnTo?.name ? shown(returnTo.name) : say.somebody)}`,
  ];
}
