/** Inviting others. Whoever organises the scan loads this; a respondent never does. */

import type { Chapter } from "../pages/chapter.js";
import { invitePage } from "./invite.js";
import { letterPage } from "./letter.js";
import { organisePage } from "./page.js";
import { partnerListPage } from "./partner-list.js";
import { sendPage } from "./send.js";

export { default as style } from "../style/organise.css";

export const pages = {
  organise: organisePage,
  partnerList: partnerListPage,
  invite: invitePage,
  send: sendPage,
  letter: letterPage,
} satisfies Chapter["pages"];
