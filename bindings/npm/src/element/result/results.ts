/** Results: their pages and their style. They come with the engine, without which there are none. */

export { resultPage } from "./page.js";
export { teamPage } from "./team-page.js";
export { default as style } from "../style/results.css";
