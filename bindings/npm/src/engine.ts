import * as glue from "../generated/engine_bg.js";
import { ScanError } from "./error.js";
import type { Engine, ErrorCode, ReportOptions } from "./index.js";
import type { Field, Instrument } from "./instrument.js";
import { localise } from "./localise.js";
import { read, type Tape, write } from "./tape.js";
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
    report: (response: ScanResponse, options: ReportOptions) =>
      call<string>(glue.report, response, options?.format, options?.lang),
  });
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
