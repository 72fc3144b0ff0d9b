/**
 * Plain copies of values, which is what goes to the engine. While it reads, nothing can throw, go round, or change:
 * whatever a caller passes has been read here, to a depth and a size at which it stops.
 */

import { ScanError } from "./error.js";

/** A copy. */
export type Plain = null | boolean | number | string | readonly Plain[] | Entries | Mark;

/** An object by its entries, which take fewer steps to read, and in which `__proto__` is a key like any other. */
export interface Entries {
  readonly keys: string[];
  readonly values: Plain[];
}

/** In place of a value that no file holds: text that is not Unicode, what lies too deep, or something else. */
interface Mark {
  readonly mark: "brokenText" | "tooDeep" | "other";
}

const BROKEN_TEXT: Mark = { mark: "brokenText" };
const TOO_DEEP: Mark = { mark: "tooDeep" };
const OTHER: Mark = { mark: "other" };

/** A response is five deep. What is deeper is wrong further up; what goes round must end. */
const MAX_DEPTH = 32;

/**
 * The most values, and the most UTF-16 units: those of a file of 1 MiB, which is the most that a file may be. What goes
 * round in several ways must end, too.
 */
const MAX_LENGTH = 1 << 20;

/** Half of a pair of surrogates, which is not a character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * A copy of a value, whatever it is.
 *
 * @throws {ScanError} `invalidResponse`, if there is more than a file may hold.
 */
export const plain = (value: unknown): Plain => new Copier().value(value, 0);

/**
 * Copies of the files in a list. The limit of a file holds for each of them, not for the list. What is no list is copied
 * as it is, and refused by the engine.
 */
export const files = (list: unknown): Plain =>
  read(() => {
    if (!Array.isArray(list)) return plain(list);
    const { length } = list;
    if (length > MAX_LENGTH) throw tooLarge();
    return Array.from({ length }, (_, index) => plain(list[index]));
  });

/** Copies of a subject: the lists of two moments; or one list, or one file. */
export function partsOf(subject: unknown): readonly Plain[] {
  const parts = read(() => (isTwoMoments(subject) ? [files(subject.before), files(subject.after)] : [files(subject)]));
  return Array.isArray(parts) ? parts : [parts];
}

const isTwoMoments = (subject: unknown): subject is { before: unknown; after: unknown } =>
  typeof subject === "object" && subject !== null && !Array.isArray(subject) && "before" in subject;

class Copier {
  #nValues = 0;
  #nUnits = 0;

  value(value: unknown, depth: number): Plain {
    if (++this.#nValues > MAX_LENGTH) throw tooLarge();
    switch (typeof value) {
      case "string":
        return LONE_SURROGATE.test(value) ? BROKEN_TEXT : this.#characters(value);
      case "number":
      case "boolean":
        return value;
      case "object":
        if (value === null) return null;
        if (depth === MAX_DEPTH) return TOO_DEEP;
        return read(() =>
          Array.isArray(value)
            ? this.#list(value, depth + 1)
            : this.#entries(value as Readonly<Record<string, unknown>>, depth + 1),
        );
      default:
        return OTHER;
    }
  }

  #list(list: readonly unknown[], depth: number): Plain {
    const copies: Plain[] = [];
    for (let index = 0; index < list.length; index++) copies.push(this.value(list[index], depth));
    return copies;
  }

  #entries(object: Readonly<Record<string, unknown>>, depth: number): Plain {
    const entries: Entries = { keys: [], values: [] };
    for (const key of Object.keys(object)) {
      const member = object[key];
      // As in JSON, a key without a value is not there.
      if (member === undefined) continue;
      entries.keys.push(this.#characters(keyOf(key)));
      entries.values.push(this.value(member, depth));
    }
    return entries;
  }

  #characters(text: string): string {
    this.#nUnits += text.length;
    if (this.#nUnits > MAX_LENGTH) throw tooLarge();
    return text;
  }
}

/** A copy; or none, if a getter or a proxy throws. */
function read(copy: () => Plain): Plain {
  try {
    return copy();
  } catch (error) {
    if (error instanceof ScanError) throw error;
    return OTHER;
  }
}

/** A key that can be named in a problem. */
const keyOf = (key: string): string => (LONE_SURROGATE.test(key) ? "\uFFFD" : key);

function tooLarge(): ScanError {
  const message = `the file is larger than ${MAX_LENGTH} bytes`;
  return new ScanError("invalidResponse", message, [{ path: "", code: "tooLarge", message }]);
}
