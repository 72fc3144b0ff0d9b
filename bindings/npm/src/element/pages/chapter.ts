/** Pages that are loaded together. */

import type { Step } from "../journey/steps.js";
import type { Page } from "../view/scan.js";

/** A chapter. */
export interface Chapter {
  readonly pages: { readonly [Name in Step["name"]]?: Page<Name> };
  /** Their style sheet. */
  readonly style: string;
}
