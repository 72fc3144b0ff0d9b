/** What can be printed. */

import type { Meeting, Mode, Subject } from "../engine.js";

/** Whose answers are reported, and how much is shown of small groups. */
export interface Reported {
  readonly subject: Subject;
  readonly mode?: Mode;
  /** The meeting of a group; a respondent is at none. */
  readonly meeting?: Meeting;
}

/** What is on paper: the content of a page of its own, and its style sheet. */
export interface Sheets {
  readonly body: Node;
  readonly style: string;
}
