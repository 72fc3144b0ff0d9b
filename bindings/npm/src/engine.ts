import * as glue from "../generated/engine_bg.js";
import { ScanError } from "./error.js";
import type { Figure } from "./figure.js";
import type { BlankOptions, Engine, ErrorCode, FigureOptions, Mode, ReportOptions, Subject, ViewOptions } from "./index.js";
import type { Field, Instrument } from "./instrument.js";
import { localise } from "./localise.js";
import type { Report } from "./report.js";
import { Files, read, type Tape, write } from "./tape.js";
import type { Progress, TeamResult } from "./team.js";
import type { Lang, Problem, ScanResponse, ScoreCard } from "./types.js";

/** Why the engine gives no result. */
interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** The engine on an instance of it, given as what that exports. */
export function engineOn(exports: object): Engine {
  glue.__wbg_set_wasm(exports);
  return Object.freeze({
    version: call<string>(glue.version),
    instrument: (lang: Lang) => localise<Instrument>(call(glue.instrument, lang), lang),
    field: (lang: Lang) => localise<Field>(call(glue.field, lang), lang),
    score: (response: ScanResponse) => call<ScoreCard>(glue.score, response),
    team: (responses: readonly ScanResponse[], mode?: Mode) =>
      call<TeamResult>(glue.team, new Files(responses), mode?.mode, mode?.k),
    progress: (before: readonly ScanResponse[], after: readonly ScanResponse[], mode?: Mode) =>
      call<Progress>(glue.progress, new Files(before), new Files(after), mode?.mode, mode?.k),
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
    encode: (response: ScanResponse) => call<string>(glue.encode, response),
    decode: (code: string) => call<ScanResponse>(glue.decode, code),
  });
}

/** What a report is about: two moments, a team, or one respondent. */
function tapeOf(subject: Subject, mode: Partial<Mode> | undefined): readonly unknown[] {
  if (Array.isArray(subject)) return ["team", new Files(subject), mode?.mode, mode?.k];
  if (typeof subject === "object" && subject !== null && "before" in subject) {
    return ["progress", new Files(subject.before), new Files(subject.after), mode?.mode, mode?.k];
  }
  return ["solo", subject];
}

type Call = (...tape: Tape) => Uint8Array;

function call<T>(run: Call, ...values: readonly unknown[]): T {
  const [isResult, value] = answer(run, write(...values)) as [true, T] | [false, Refusal];
  if (isResult) return value;
  const { code, message, problems } = value;
  throw new ScanError(code, message, problems);
}

function answer(run: Call, tape: Tape): unknown {
  try {
    return read(run(...tape));
  } catch (cause) {
    throw new ScanError("engineFailed", "the engine stopped; please report this", [], { cause });
  }
}
