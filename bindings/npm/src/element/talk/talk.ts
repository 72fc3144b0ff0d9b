/** A result on a screen in a room. Only whoever shows it loads this. */

import type { Chapter } from "../pages/chapter.js";
import { talkPage } from "./page.js";

export { default as style } from "../style/talk.css";

export const pages = { talk: talkPage } satisfies Chapter["pages"];
