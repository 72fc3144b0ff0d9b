/** What comes first, above a page. */

import type { Item, ScanResponse } from "../engine.js";
import type { Gap, Problem } from "../journey/gaps.js";
import type { FileProblem } from "../journey/open.js";

/** What is missing on the page: what is required, and what was skipped. */
export interface Missing {
  readonly kind: "missing";
  readonly problems: readonly Gap<Problem>[];
  readonly skipped: readonly Gap<Item>[];
}

/** A question before answers would be lost, or mixed up. */
export type Question =
  /** Opening this would replace what was filled in. */
  | { readonly about: "over"; readonly response: ScanResponse; readonly file: string }
  /** These answers are of long ago: they are those of now, or of the time to compare with. */
  | { readonly about: "moment"; readonly files: readonly File[] }
  /** Other answers are on the device already. */
  | { readonly about: "taken" }
  /** Answers on the device cannot be read. */
  | { readonly about: "unreadable"; readonly text: string; readonly problems: readonly FileProblem[] };

/** What was missing, refused or asked. */
export type Alert =
  | Missing
  | { readonly kind: "refused"; readonly problems: readonly FileProblem[] }
  | { readonly kind: "ask"; readonly question: Question };
