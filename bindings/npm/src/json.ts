import { type Entries, keyOf, MAX_DEPTH, MAX_LENGTH, type Plain, plain, refused, TOO_DEEP, tooLarge } from "./plain.js";

/** What JSON consists of; white space apart. */
const TOKENS = /[[\]{},:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s[\]{},:"]+/g;

/**
 * The value that is written as JSON, with what `JSON.parse` drops without a word: a key that is there twice.
 *
 * @throws {ScanError} `invalidResponse`, if it is larger than a file may be, or no JSON.
 */
export function fromJson(json: string): Plain {
  if (new TextEncoder().encode(json).length > MAX_LENGTH) throw tooLarge();
  const text = json.replace(/^\uFEFF/, "");
  try {
    JSON.parse(text);
  } catch (error) {
    throw notReadable((error as Error).message);
  }

  // It is JSON, so all that is left is to put its tokens together.
  const whole: Plain[] = [];
  const open: (Plain[] | Entries)[] = [whole];
  for (const [token] of text.matchAll(TOKENS)) {
    const inside = open[open.length - 1]!;
    const values = Array.isArray(inside) ? inside : inside.values;
    if (token === "[" || token === "{") {
      const begun = token === "[" ? [] : { keys: [], values: [] };
      values.push(open.length > MAX_DEPTH ? TOO_DEEP : begun);
      open.push(begun);
    } else if (token === "]" || token === "}") {
      open.pop();
    } else if (token !== "," && token !== ":") {
      const value = JSON.parse(token);
      if (!Array.isArray(inside) && inside.keys.length === values.length) inside.keys.push(keyOf(value));
      else values.push(plain(value));
    }
  }
  return whole[0]!;
}

const notReadable = (reason: string) => refused("notReadable", `the file cannot be read: ${reason}`);
