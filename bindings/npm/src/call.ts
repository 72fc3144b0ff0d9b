import { ScanError } from "./error.js";
import type { ErrorCode } from "./index.js";
import type { Plain } from "./plain.js";
import type { Problem } from "./types.js";

/** A function of the engine. */
type Call = (...values: Plain[]) => unknown;

/** What it answers: a result, or why there is none. */
type Answer<T> = readonly [true, T] | readonly [false, Refusal];

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
export function call<T>(run: Call, ...values: Plain[]): T {
  const [isResult, value] = answer<T>(run, values);
  if (isResult) return value;
  const { code, message, problems } = value;
  throw new ScanError(code, message, problems);
}

function answer<T>(run: Call, values: Plain[]): Answer<T> {
  try {
    return [...(run(...values) as Answer<T>)] as const;
  } catch (cause) {
    throw new ScanError("engineFailed", "the engine stopped; please report this", [], { cause });
  }
}
