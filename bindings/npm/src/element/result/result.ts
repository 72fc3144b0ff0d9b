/** The result. Every respondent has one, also when the network is gone by then. */

import type { Chapter } from "../pages/chapter.js";
import { resultPage } from "./page.js";

export { default as style } from "../style/results.css";

export const pages = { result: resultPage } satisfies Chapter["pages"];
