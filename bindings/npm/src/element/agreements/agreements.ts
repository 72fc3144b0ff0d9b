/** What a group agrees, and what came of it. Whoever sits at the table loads this. */

import type { Chapter } from "../pages/chapter.js";
import { outcomePage } from "./outcome.js";
import { agreementsPage } from "./page.js";

export { default as style } from "../style/agreements.css";

export const pages = { outcome: outcomePage, agreements: agreementsPage } satisfies Chapter["pages"];
