/** Which page belongs to which step. */

import { checkPage } from "./check.js";
import { fromPage } from "./from.js";
import { anchorsPage, dimensionPage, schoolPage } from "./items.js";
import { newPartnerPage } from "./new-partner.js";
import { partnerPage } from "./partner.js";
import { partnersPage } from "./partners.js";
import { resultPage } from "../result/page.js";
import { teamPage } from "../result/team-page.js";
import { whoPage } from "./who.js";
import type { Missing } from "./missing.js";
import type { Page, Scan } from "./scan.js";

/** The page of the step where the scan is. */
export function pageOf(scan: Scan, missing: Missing): Page {
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
      return resultPage(scan);
    case "team":
      return teamPage(scan);
  }
}
