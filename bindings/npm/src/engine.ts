import * as glue from "../generated/samenwerkscan_bg.js";
import { call } from "./call.js";
import type { Figure } from "./figure.js";
import type { BlankOptions, Engine, FigureOptions, Found, Mode, ReportOptions, Subject, ViewOptions } from "./index.js";
import type { Module } from "./load.js";
import type { Report } from "./report.js";
import { scoring } from "./scoring.js";
import { Files } from "./tape.js";
import type { Progress, TeamResult } from "./team.js";
import type { ScanResponse } from "./types.js";

/** The whole engine. */
export const module: Module<Engine> = {
  wasm: () => new URL(WHOLE_WASM, import.meta.url),
  inJavaScript: () => import("./fallback.js"),
  hallmark: "team",
  on: (exports) => {
    glue.__wbg_set_wasm(exports);
    return { ...scoring({ version: glue.version, instrument: glue.instrument, field: glue.field, score: glue.score }), ...forPeople };
  },
};

/** What the scoring engine cannot do. */
const forPeople = {
  team: (responses: readonly ScanResponse[], mode?: Mode) =>
    call<TeamResult>(glue.team, new Files(responses), optionsOf(mode)),
  progress: (before: readonly ScanResponse[], after: readonly ScanResponse[], mode?: Mode) =>
    call<Progress>(glue.progress, new Files(before), new Files(after), optionsOf(mode)),
  report: (subject: Subject, options: ReportOptions) => {
    const tape = [...tapeOf(subject, options), options?.lang];
    if (options?.format !== "csv") return call<string>(glue.report, ...tape, options?.format);
    return call<string>(glue.table, ...tape, options.table ?? "items", options.delimiter ?? "semicolon");
  },
  view: (subject: Subject, options: ViewOptions) =>
    call<Report>(glue.view, ...tapeOf(subject, options), options?.lang),
  figure: (subject: Subject, options: FigureOptions) =>
    call<Figure>(glue.figure, ...tapeOf(subject, options), options?.lang, options?.kind),
  blank: (options: BlankOptions) =>
    call<string>(glue.blank, options?.lang, options?.format, options?.form),
  parse: (text: string) => call<ScanResponse>(glue.parse, text),
  encode: (response: ScanResponse) => call<string>(glue.encode, response),
  decode: (code: string) => call<ScanResponse>(glue.decode, code),
  // Half an emoji, in a text that was cut, does not hide what is next to it.
  find: (text: string) => call<Found>(glue.find, typeof text === "string" ? text.replace(/\p{Surrogate}/gu, "\uFFFD") : text),
};

/** The part of the options that the engine reads for a team. */
function optionsOf({ mode, k, open, partners }: Partial<Mode> = {}) {
  return { mode, k, open, partners };
}

/** What a report is about: two moments, a team, or one respondent. */
function tapeOf(subject: Subject, mode: Partial<Mode> | undefined): readonly unknown[] {
  if (Array.isArray(subject)) return ["team", new Files(subject), optionsOf(mode)];
  if (typeof subject === "object" && subject !== null && "before" in subject) {
    return ["progress", new Files(subject.before), new Files(subject.after), optionsOf(mode)];
  }
  return ["solo", subject];
}
