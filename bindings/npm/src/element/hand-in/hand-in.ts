/** Handing in: the last page of whoever was invited; everybody else finds it from the result. */

import type { Chapter } from "../pages/chapter.js";
import { handInPage } from "./page.js";

export { default as style } from "../style/hand-in.css";

export const pages = { handIn: handInPage } satisfies Chapter["pages"];
