import { __wbg_set_wasm, functions, imports } from "../../generated/engine_bg.js";
import { call } from "../call.js";
import type {
  Engine,
  FigureOptions,
  Found,
  HandInOptions,
  Message,
  ReportOptions,
  ScoreEngine,
  Sheet,
  Subject,
  ViewOptions,
} from "../index.js";
import type { Figure } from "../figure.js";
import type { Module } from "../load.js";
import { partsOf, plain } from "../plain.js";
import type { Report } from "../report.js";
import { type Functions, scoring } from "../scoring.js";
import type { ScanResponse } from "../types.js";

/** What one person sees of their answers. Of the subjects it takes only a response. */
export type PersonEngine = ScoreEngine &
  Pick<Engine, "report" | "view" | "figure" | "svg" | "sheets" | "parse" | "encode" | "decode" | "find" | "handInText">;

/** What the engine for one person is asked. */
export type PersonFunctions = Functions & Pick<typeof functions, Exclude<keyof PersonEngine, keyof ScoreEngine>>;

/** The engine for one person. */
export const module: Module<PersonEngine, PersonFunctions> = {
  glue: { functions, imports, __wbg_set_wasm },
  wasm: () => new URL(PERSON_WASM, import.meta.url),
  inJavaScript: () => import("./person-fallback.js"),
  hallmark: "view",
  on: (asked) => ({ ...scoring(asked), ...forPerson(asked) }),
};

/** What the scoring engine cannot do for one person. */
export const forPerson = (engine: PersonFunctions): Omit<PersonEngine, keyof ScoreEngine> => ({
  report: (subject: Subject, options: ReportOptions) => call<string>(engine.report, partsOf(subject), plain(options)),
  view: (subject: Subject, options: ViewOptions) => call<Report>(engine.view, partsOf(subject), plain(options)),
  figure: (subject: Subject, options: FigureOptions) => call<Figure>(engine.figure, partsOf(subject), plain(options)),
  svg: (subject: Subject, options: FigureOptions) => call<string>(engine.svg, partsOf(subject), plain(options)),
  sheets: (subject: Subject, options: ViewOptions) => call<Sheet[]>(engine.sheets, partsOf(subject), plain(options)),
  parse: (text: string) => call<ScanResponse>(engine.parse, textOf(text)),
  encode: (response: ScanResponse) => call<string>(engine.encode, plain(response)),
  decode: (code: string) => call<ScanResponse>(engine.decode, textOf(code)),
  find: (text: string) => call<Found>(engine.find, textOf(text)),
  handInText: (code: string, options: HandInOptions) => call<Message>(engine.handInText, textOf(code), plain(options)),
});

/** What is no text is empty, which every reader of text refuses. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
