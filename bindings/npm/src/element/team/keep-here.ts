/** Keeping what others answered and what is agreed on this device, until it is deleted. */

import type { Child } from "../h.js";
import type { InEveryLang } from "../texts.js";
import { consentTool, deleteTool, type Wording } from "../rest/keep-tools.js";
import type { Scan } from "../view/scan.js";

const HERE: InEveryLang<Wording> = {
  nl: {
    consent: "Bewaar alles op dit apparaat",
    help: "Ook de antwoorden van anderen en jullie afspraken.",
    kept: "De antwoorden en de afspraken staan op dit apparaat.",
    sure: "Weet je het zeker? Alle antwoorden en afspraken zijn hier dan weg.",
    sureYes: "Ja, wis alles",
  },
  en: {
    consent: "Keep everything on this device",
    help: "Also the answers of others, and your agreements.",
    kept: "The answers and the agreements are on this device.",
    sure: "Are you sure? All answers and agreements are then gone here.",
    sureYes: "Yes, delete everything",
  },
};

/** To agree to it, if the page allows it. */
export const keepHereTool = (scan: Scan): Child => consentTool(scan, HERE[scan.lang]);

/** To delete it, and everything else. */
export const deleteAllTool = (scan: Scan): HTMLElement => deleteTool(scan, HERE[scan.lang]);
