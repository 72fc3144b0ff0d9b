import { call } from "./call.js";
import type { Figure } from "./figure.js";
import type { BlankOptions, Engine, FigureOptions, Found, Mode, ReportOptions, ScoreEngine, Subject, ViewOptions } from "./index.js";
import { fromJson } from "./json.js";
import type { Functions, Module } from "./load.js";
import { files, partsOf, plain } from "./plain.js";
import type { Report } from "./report.js";
import { scoring } from "./scoring.js";
import type { Progress, TeamResult } from "./team.js";
import type { ScanResponse } from "./types.js";

/** The whole engine. */
export const module: Module<Engine> = {
  wasm: () => new URL(WHOLE_WASM, import.meta.url),
  inJavaScript: () => import("./fallback.js"),
  hallmark: "team",
  on: (functions) => ({ ...scoring(functions), ...forPeople(functions) }),
};

/** What the scoring engine cannot do. */
const forPeople = (engine: Functions): Omit<Engine, keyof ScoreEngine> => ({
  team: (responses: readonly ScanResponse[], mode?: Mode) =>
    call<TeamResult>(engine.team, files(responses), plain(mode)),
  progress: (before: readonly ScanResponse[], after: readonly ScanResponse[], mode?: Mode) =>
    call<Progress>(engine.progress, files(before), files(after), plain(mode)),
  report: (subject: Subject, options: ReportOptions) => call<string>(engine.report, partsOf(subject), plain(options)),
  view: (subject: Subject, options: ViewOptions) => call<Report>(engine.view, partsOf(subject), plain(options)),
  figure: (subject: Subject, options: FigureOptions) => call<Figure>(engine.figure, partsOf(subject), plain(options)),
  blank: (options: BlankOptions) => call<string>(engine.blank, plain(options)),
  parse: (text: string) => call<ScanResponse>(engine.parse, fromJson(textOf(text))),
  encode: (response: ScanResponse) => call<string>(engine.encode, plain(response)),
  decode: (code: string) => call<ScanResponse>(engine.decode, textOf(code)),
  find: (text: string) => call<Found>(engine.find, textOf(text)),
});

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
