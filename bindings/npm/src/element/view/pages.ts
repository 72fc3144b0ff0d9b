/** Which page belongs to which step. */

import { h } from "../h.js";
import { checkPage } from "./check.js";
import { fromPage } from "./from.js";
import { anchorsPage, dimensionPage, schoolPage } from "./items.js";
import { newPartnerPage } from "./new-partner.js";
import { partnerPage } from "./partner.js";
import { partnersPage } from "./partners.js";
import { whoPage } from "./who.js";
import type { Missing } from "./missing.js";
import type { Page, Scan } from "./scan.js";

/** The module that shows results. It comes with the engine. */
export type Results = typeof import("../result/results.js");

/** The page of the current step. */
export function pageOf(scan: Scan, missing: Missing, results: Results | undefined): Page {
  const { step } = scan;
  switch (step.name) {
    case "who":
      return whoPage(scan, missing);
    case "from":
      return fromPage(scan, missing);
    case "items":
      return dimensionPage(scan, missing, step.dimension);
    case "anchors":
      return anchorsPage(scan, missing);
    case "school":
      return schoolPage(scan, missing);
    case "partners":
      return partnersPage(scan);
    case "newPartner":
      return newPartnerPage(scan, missing, step.area, step.kind);
    case "partner":
      return partnerPage(scan, missing, step.partner);
    case "check":
      return checkPage(scan);
    case "result":
      return results?.resultPage(scan) ?? comingPage(scan);
    case "team":
      return results?.teamPage(scan) ?? comingPage(scan);
  }
}

/** While the results are loading: a sentence. */
function comingPage({ say: { result } }: Scan): Page {
  return { heading: result.heading, lead: [], body: [h("p", { class: "lead loading" }, result.coming)], submit: undefined };
}
