import type { ErrorCode } from "./index.js";
import type { Problem } from "./types.js";

export class ScanError extends Error {
  override readonly name = "ScanError";
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, problems: readonly Problem[] = [], options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.problems = problems;
  }
}
