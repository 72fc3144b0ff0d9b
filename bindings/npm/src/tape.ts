/**
 * A tape: a value laid out flat, so that it crosses to and from the engine in one piece. The layout
 * is that of the Rust crate `samenwerkscan-tape`: numbers that say what there is, and all text in one.
 *
 *     value = NULL | FALSE | TRUE | OTHER | BROKEN_TEXT
 *           | NUMBER number
 *           | TEXT length            that many UTF-16 units, the next of the text
 *           | ARRAY value … END
 *           | OBJECT key value … END        where a key is a TEXT
 *
 * From the engine it comes as one piece of bytes: how many numbers there are, the numbers, the text.
 */

import { ScanError } from "./error.js";

const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const NUMBER = 3;
const TEXT = 4;
/** Text that is not Unicode. */
const BROKEN_TEXT = 5;
const ARRAY = 6;
const OBJECT = 7;
const END = 8;
/** A value that no file holds, such as a function. */
const OTHER = 9;

const BYTES_OF_A_NUMBER = 8;

/** A response is five deep. What is deeper is wrong further up; what goes round must end. */
const MAX_DEPTH = 32;

/**
 * Most numbers, and most UTF-16 units: those of a file of 1 MiB, which is the most that a file may be.
 * What goes round in several ways must end, too.
 */
const MAX_LENGTH = 1 << 20;

/** Half of a pair of surrogates, which is not a character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Lays values out flat, whatever they are.
 *
 * @throws {ScanError} `invalidResponse`, where there is more than a file may hold.
 */
export function write(...values: readonly unknown[]): Tape {
  const writer = new Writer();
  for (const value of values) {
    if (value instanceof Files) writer.files(value);
    else writer.value(value, 0);
  }
  return writer.tape;
}

/**
 * Files one after the other, for `write`. The limit of a file holds for each of them, not for the list.
 * What is no list is written as it is, and refused by the engine.
 */
export class Files {
  readonly list: unknown;

  constructor(list: unknown) {
    this.list = list;
  }
}

/** What goes to the engine: the numbers, and the text. */
export type Tape = readonly [numbers: number[], text: string];

class Writer {
  readonly #numbers: number[] = [];
  #text = "";
  /** Where the limits of the file begin that is written. */
  #start = { number: 0, unit: 0 };

  files({ list }: Files): void {
    if (!Array.isArray(list)) return this.value(list, 0);
    this.#numbers.push(ARRAY);
    for (let index = 0; index < list.length; index++) {
      this.#start = { number: this.#numbers.length, unit: this.#text.length };
      this.value(list[index], 0);
    }
    this.#numbers.push(END);
  }

  value(value: unknown, depth: number): void {
    const numbers = this.#numbers;
    if (numbers.length - this.#start.number > MAX_LENGTH) throw tooLarge();
    switch (typeof value) {
      case "number":
        numbers.push(NUMBER, value);
        break;
      case "string":
        if (LONE_SURROGATE.test(value)) numbers.push(BROKEN_TEXT);
        else this.#characters(value);
        break;
      case "boolean":
        numbers.push(value ? TRUE : FALSE);
        break;
      case "object":
        if (value === null) numbers.push(NULL);
        else if (depth === MAX_DEPTH) numbers.push(OTHER);
        else this.#members(value, depth);
        break;
      default:
        numbers.push(OTHER);
    }
  }

  /** A list or an object; where it cannot be read to its end, a value that no file holds. */
  #members(value: object, depth: number): void {
    const [length, text] = [this.#numbers.length, this.#text];
    try {
      if (Array.isArray(value)) {
        this.#numbers.push(ARRAY);
        for (let index = 0; index < value.length; index++) this.value(value[index], depth + 1);
      } else {
        this.#numbers.push(OBJECT);
        for (const key of Object.keys(value)) {
          const member = (value as Record<string, unknown>)[key];
          // As in JSON, a key without a value is not there.
          if (member === undefined) continue;
          this.#characters(LONE_SURROGATE.test(key) ? "\uFFFD" : key);
          this.value(member, depth + 1);
        }
      }
      this.#numbers.push(END);
    } catch (error) {
      if (error instanceof ScanError) throw error;
      // A getter or a proxy threw. What was written of the value goes.
      this.#numbers.length = length;
      this.#text = text;
      this.#numbers.push(OTHER);
    }
  }

  #characters(text: string): void {
    if (this.#text.length - this.#start.unit + text.length > MAX_LENGTH) throw tooLarge();
    this.#numbers.push(TEXT, text.length);
    this.#text += text;
  }

  get tape(): Tape {
    return [this.#numbers, this.#text];
  }
}

function tooLarge(): ScanError {
  const message = `the file is larger than ${MAX_LENGTH} bytes`;
  return new ScanError("invalidResponse", message, [{ path: "", code: "tooLarge", message }]);
}

/** The value on a tape from the engine. */
export function read(tape: Uint8Array): unknown {
  const [n = 0] = new Float64Array(tape.buffer, 0, 1);
  const numbers = new Float64Array(tape.buffer, BYTES_OF_A_NUMBER, n);
  const text = decoder.decode(tape.subarray((n + 1) * BYTES_OF_A_NUMBER));
  let next = 0;
  let character = 0;

  const value = (tag: number): unknown => {
    switch (tag) {
      case NUMBER:
        return numbers[next++];
      case TEXT:
        return characters();
      case ARRAY: {
        const list: unknown[] = [];
        for (let tag; (tag = numbers[next++]!) !== END; ) list.push(value(tag));
        return list;
      }
      case OBJECT: {
        const object: Record<string, unknown> = {};
        while (numbers[next++] !== END) {
          const key = characters();
          object[key] = value(numbers[next++]!);
        }
        return object;
      }
      default:
        return tag === NULL ? null : tag === TRUE;
    }
  };
  const characters = () => text.slice(character, (character += numbers[next++]!));
  return value(numbers[next++]!);
}
