/** Handing in: the last page of whoever was invited, and a part under the result of everybody else. */

import type { Chapter } from "../pages/list.js";
import { handInPage } from "./page.js";

export { default as style } from "../style/hand-in.css";
export { handInParts } from "./page.js";

export const pages = { handIn: handInPage } satisfies Chapter["pages"];
