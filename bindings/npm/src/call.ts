import { ScanError } from "./error.js";
import type { ErrorCode } from "./index.js";
import { read, type Tape, write } from "./tape.js";
import type { Problem } from "./types.js";

/** A function of the engine: it takes and gives a tape. */
export type Call = (...tape: Tape) => Uint8Array;

/** Why the engine gives no result. */
interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/**
 * What the engine makes of the values.
 *
 * @throws {ScanError} With the code, the message and the problems of a refusal.
 */
export function call<T>(run: Call, ...values: readonly unknown[]): T {
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
