/** The answers of several people. Whoever opens that page loads this; a respondent never does. */

import type { Chapter } from "../pages/chapter.js";
import { teamPage } from "./page.js";

export { default as style } from "../style/team.css";
export { add, gather, gatherText } from "./gather.js";

export const pages = { team: teamPage } satisfies Chapter["pages"];
