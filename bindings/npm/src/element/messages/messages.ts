/** What the interface says by itself. Questions, answers and names of the field come from the engine. */

import type { Working } from "../engine.js";
import type { Problem } from "../journey/gaps.js";
import type { FileFault } from "../journey/open.js";

/** Every text of the interface. Sentences with parameters are functions. */
export interface Messages {
  /** The names of the months. Asking the browser for them takes longer than everything else on the page. */
  readonly months: readonly string[];

  readonly frame: {
    readonly next: string;
    readonly previous: string;
    readonly toResult: string;
    readonly step: (number: number, of: number) => string;
    readonly tools: string;
    readonly privacy: string;
  };

  readonly missing: {
    readonly problems: (count: number) => string;
    readonly skipped: (count: number) => string;
    readonly skippedHelp: (next: string) => string;
    readonly noAnswer: string;
    readonly problem: Readonly<Record<Problem, string>>;
  };

  readonly who: {
    readonly heading: string;
    readonly perspective: string;
    readonly form: string;
    readonly full: string;
    readonly short: string;
    readonly size: (questions: number, minutes: number) => string;
    readonly estimateHelp: string;
    readonly noEstimate: string;
  };

  readonly from: {
    readonly heading: string;
    readonly kind: string;
    readonly name: string;
    readonly optional: string;
    readonly noPerson: string;
  };

  readonly items: {
    readonly anchors: string;
    readonly anchorsHelp: string;
    readonly school: string;
  };

  readonly partners: {
    readonly heading: string;
    readonly intro: string;
    readonly conditions: string;
    readonly conditionsMeaning: string;
    readonly nobody: string;
    readonly add: (area: string) => string;
    readonly addLabel: string;
    readonly change: string;
    readonly remove: string;
    readonly removed: (name: string) => string;
    readonly working: Readonly<Record<Working, string>>;
    readonly open: string;
    readonly which: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly worlds: string;
    readonly elsewhere: (world: string) => string;
    readonly noWish: string;
    readonly full: string;
  };

  readonly check: {
    readonly heading: string;
    readonly intro: string;
    readonly allAnswered: string;
    readonly open: (count: number) => string;
    readonly change: string;
    readonly perspective: string;
    readonly form: string;
    readonly organisation: string;
    readonly nothing: string;
    readonly noPartners: string;
  };

  readonly keep: {
    readonly save: string;
    readonly saveHelp: string;
    readonly open: string;
    readonly openHelp: string;
    readonly print: string;
    readonly again: string;
    readonly delete: string;
    readonly sure: string;
    readonly sureYes: string;
    readonly sureNo: string;
    readonly consent: string;
    readonly consentSession: string;
    readonly consentLocal: string;
    readonly kept: string;
    readonly blocked: string;
    readonly gone: string;
    readonly saved: (file: string) => string;
    readonly refused: string;
    readonly fault: Readonly<Record<FileFault, string>>;
    readonly at: string;
  };

  readonly result: ResultMessages;
}

/** What a result says. A test holds these sentences equal to those of the text report. */
export interface ResultMessages {
  readonly heading: string;
  readonly ownView: (perspective: string) => string;

  readonly strengthHeading: string;
  readonly strength: (dimension: string, points: number) => string;
  readonly noStrength: string;

  readonly levelHeading: string;
  readonly level: (number: number, name: string) => string;
  readonly total: (points: number) => string;
  readonly capped: (uncapped: string, weakest: string) => string;
  readonly provisional: (missing: string) => string;
  readonly noTotal: (needed: number, dimensions: number, missing: string) => string;
  readonly shortForm: string;
  readonly estimate: (level: string) => string;
  readonly asEstimated: string;
  readonly otherThanEstimated: string;
  readonly here: string;
  readonly yourEstimate: string;

  readonly profileHeading: string;
  readonly profileSummary: (highest: string, lowest: string) => string;
  readonly dimension: string;
  readonly score: string;
  readonly inWords: string;
  readonly answersNeeded: (count: number) => string;
  readonly tooFewApply: string;
  readonly dontKnow: (count: number) => string;

  readonly worldsHeading: string;
  readonly worldsPicture: string;
  readonly world: string;
  readonly highestLevel: string;
  readonly active: string;
  readonly whiteSpot: string;
  readonly whiteSpotMeaning: string;
  readonly noPartner: string;
  readonly activePartners: (world: string, count: number) => string;
  readonly activeCount: (count: number) => string;
  readonly hasWhiteSpot: (world: string) => string;
  readonly notActive: (world: string) => string;
  readonly legend: string;
  readonly legendActive: string;
  readonly legendInactive: string;
  readonly legendWanted: string;

  readonly partnersHeading: string;
  readonly partner: string;
  readonly now: string;
  readonly wish: string;
  readonly notNeeded: string;
  readonly tooFewAnswers: string;
  readonly noWish: string;

  readonly schoolHeading: string;
  readonly school: (points: number, level: string) => string;

  readonly limitsHeading: string;
  readonly oneView: string;

  readonly nextHeading: string;
}
