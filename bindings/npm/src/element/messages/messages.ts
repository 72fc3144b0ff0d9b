/** The texts of the interface. Questions, answers and names of the field come from the engine. */

import type { Working } from "../engine.js";
import type { Problem } from "../journey/gaps.js";
import type { FileFault } from "../journey/open.js";

/** Every text that a respondent meets. Sentences with parameters are functions. */
export interface Messages {
  readonly frame: {
    readonly next: string;
    readonly previous: string;
    readonly toResult: string;
    readonly step: (number: number, of: number) => string;
    /** Of the questions of one page, where each fills the screen. */
    readonly question: (number: number, of: number) => string;
    readonly tools: string;
    readonly privacy: string;
    readonly whoSees: string;
    /** A page is being loaded; or it cannot be, and can be tried again. */
    readonly coming: string;
    readonly late: string;
    readonly again: string;
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
    readonly answer: string;
    readonly another: string;
    readonly unnamed: string;
    readonly about: string;
    readonly change: string;
    readonly remove: string;
    readonly removed: (name: string) => string;
    readonly working: Readonly<Record<Working, string>>;
    readonly open: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly worlds: string;
    readonly noWish: string;
    readonly full: string;
  };

  readonly check: {
    readonly heading: string;
    readonly intro: string;
    readonly allAnswered: string;
    readonly open: (count: number) => string;
    /** Partners about whom nothing is filled in yet. */
    readonly openPartners: (count: number) => string;
    readonly fillIn: string;
    readonly change: string;
    readonly nothing: string;
    readonly noPartners: string;
  };

  readonly keep: {
    readonly save: string;
    readonly saveHelp: string;
    readonly open: string;
    readonly openHelp: string;
    readonly choose: string;
    readonly answers: string;
    readonly print: string;
    readonly saveReport: string;
    readonly saveTable: string;
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
    readonly savedReport: (file: string) => string;
    readonly refused: string;
    /** What another tab did. */
    readonly newer: string;
    readonly goneElsewhere: string;
    readonly otherElsewhere: string;
    /** Answers on the device that belong to another scan. */
    readonly taken: string;
    readonly takenHelp: string;
    readonly replace: string;
    readonly leave: string;
    /** Kept answers that cannot be read. */
    readonly unreadable: string;
    readonly unreadableHelp: string;
    readonly saveKept: string;
    readonly deleteKept: string;
    readonly leaveKept: string;
    /** Opening this would replace what was filled in. */
    readonly over: string;
    readonly overHelp: string;
    readonly openOver: string;
    readonly openBeside: string;
    /** Answers of several people, from long ago. */
    readonly moment: string;
    readonly momentHelp: string;
    readonly ofThen: string;
    readonly ofNow: string;
    readonly fault: Readonly<Record<FileFault, string>>;
    readonly at: string;
  };

  readonly code: {
    readonly make: string;
    readonly help: string;
    readonly label: string;
    readonly given: string;
    readonly open: string;
  };

  readonly result: {
    readonly heading: string;
    readonly coming: string;
    /** What opens the table below a picture. */
    readonly asTable: string;
    readonly nextHeading: string;
  };

  readonly handIn: {
    readonly lead: string;
    readonly act: string;
  };

  /** From one's own result to those of others. */
  readonly together: {
    readonly invitation: string;
    readonly start: string;
  };
}
