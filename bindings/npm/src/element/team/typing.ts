/** Typing in paper forms. Whoever has any loads this. */

import type { Chapter } from "../pages/chapter.js";
import { paperPage } from "./paper.js";

export { default as style } from "../style/typing.css";

export const pages = { paper: paperPage } satisfies Chapter["pages"];
