/**
 * What the respondent meets after the first questions: the other pages, and the tools for answers. It is
 * loaded right after the first questions are shown.
 */

import type { Chapter } from "../pages/chapter.js";
import { checkPage } from "./check.js";
import { fromPage } from "./from.js";
import { partnerPage } from "./partner.js";
import { partnersPage } from "./partners.js";

export { ontoPaper, putOnPaper } from "../result/paper.js";
// What chapters beside the result show of one.
export { drawing } from "../result/figure.js";
export { reportParts } from "../result/report.js";
export { reportButtons } from "../result/report-tools.js";
export { default as style } from "../style/rest.css";
export { summary } from "./alert.js";
export { collect, openGiven, openingOf } from "./opening.js";
export { agreements, device, handIn, organise, paper, result, talk, team } from "./chapters.js";
export { tools } from "./tools.js";

export const pages = {
  from: fromPage,
  partners: partnersPage,
  partner: partnerPage,
  check: checkPage,
} satisfies Chapter["pages"];
