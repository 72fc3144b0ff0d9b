/** Saved answers: reading them, and reporting what is wrong with them. */

import type { PersonEngine, ScanResponse } from "../engine.js";

/** What can be wrong with a file, in the words of the interface. */
export type FileFault =
  | "code"
  | "codes"
  | "none"
  | "tooLarge"
  | "notReadable"
  | "otherFormat"
  | "otherInstrument"
  | "missing"
  | "unknown"
  | "outOfRange"
  | "name"
  | "other";

/** One thing that is wrong, and where: a JSON Pointer, empty for the whole file. */
export interface FileProblem {
  readonly fault: FileFault;
  readonly path: string;
  /** The name of the file, if there are several. */
  readonly file?: string;
}

/** A response, or everything that prevents it from being one. */
export type Opened = { readonly response: ScanResponse } | { readonly problems: readonly FileProblem[] };

const LARGEST_FILE = 1024 * 1024;

/** The codes of the engine; others become `other`. */
const FAULTS: Readonly<Record<string, FileFault>> = {
  tooLarge: "tooLarge",
  tooManyPartners: "tooLarge",
  notReadable: "notReadable",
  wrongType: "notReadable",
  unknownFormat: "otherFormat",
  unknownInstrument: "otherInstrument",
  unknownVersion: "otherInstrument",
  missingKey: "missing",
  nullValue: "missing",
  emptyList: "missing",
  unknownKey: "unknown",
  unknownValue: "unknown",
  unknownItem: "unknown",
  itemNotOnForm: "unknown",
  itemOfOtherPartner: "unknown",
  itemOfOtherPart: "unknown",
  notAnInteger: "outOfRange",
  outOfRange: "outOfRange",
  blankName: "name",
  nameTooLong: "name",
  controlCharacter: "name",
  loneSurrogate: "name",
};

/** Whether this is the text of a team file, right or wrong. */
export function isTeamFile(text: string): boolean {
  return /^\uFEFF?\s*\{[^]*"format"\s*:\s*"samenwerkscan\/team\//.test(text);
}

/** Reads a chosen file. Its text goes to the engine, which refuses the same files as a command line. */
export async function openFile(file: File, engine: PersonEngine): Promise<Opened> {
  if (file.size > LARGEST_FILE) return refused("tooLarge");
  try {
    const text = await file.text();
    return opened(() => engine.parse(text));
  } catch {
    return refused("notReadable");
  }
}

/** Checks a value by scoring it: the engine knows what a response is. */
export function openValue(value: unknown, engine: PersonEngine): Opened {
  const response = value as ScanResponse;
  return opened(() => (engine.score(response), response));
}

function opened(read: () => ScanResponse): Opened {
  try {
    return { response: read() };
  } catch (error) {
    const problems = problemsIn(error);
    if (!problems) throw error;
    return { problems };
  }
}

/** The details of a `ScanError`. It can come from another copy of the package, so its shape decides. */
export function problemsIn(error: unknown): readonly FileProblem[] | undefined {
  if (!(error instanceof Error) || !("problems" in error) || !Array.isArray(error.problems)) return undefined;
  const problems: readonly { readonly code: string; readonly path: string }[] = error.problems;
  // If the whole is not a response, its details would only distract.
  const whole = problems.find(
    ({ path }) => path === "" || path === "/format" || path === "/instrument/id" || path === "/instrument/version",
  );
  return (whole ? [whole] : problems).map(({ code, path }) => ({ fault: FAULTS[code] ?? "other", path }));
}

function refused(fault: FileFault): Opened {
  return { problems: [{ fault, path: "" }] };
}
