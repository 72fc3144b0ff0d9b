import type { functions } from "../../generated/columns_bg.js";
import type { ColumnsEngine, TableOptions, TableScores } from "../columns.js";
import { ScanError } from "../error.js";
import type { Problem } from "../types.js";

export type Functions = typeof functions;

/** A byte from here on is no rating. */
const CODES = { dontKnow: 253, notApplicable: 254, notAnswered: 255 } as const;

/** More problems than this are counted, not named. */
const MOST_PROBLEMS = 100;

/** A column of all results, and the number by which the engine knows it in a block (`block.rs`). */
interface Column {
  readonly whole: Float64Array | Uint8Array | Uint16Array;
  readonly number: number;
  readonly dimension: number;
}

/** A table that is known to be one. */
interface Table {
  readonly answers: Uint8Array;
  readonly items: readonly string[];
  readonly nRows: number;
  readonly byRows: boolean;
}

export function onTables(engine: Functions): ColumnsEngine {
  const ids = engine.dimensions().split(" ");
  const items = { full: engine.prepare(false).split(" "), short: engine.prepare(true).split(" ") };
  const score = (answers: Uint8Array, options: TableOptions = {}): TableScores => {
    const { form = "full", layout = "rows", overall = false, counts = false } = options;
    if (!(form in items) || !["rows", "columns"].includes(layout))
      throw new ScanError("unknownForm", "`form` is full or short, `layout` is rows or columns");
    const table = tableOf(answers, items[form], layout === "rows");
    engine.prepare(form === "short");
    const { columns, scores } = results(ids, table.nRows, overall, counts);
    const size = engine.size();
    for (let first = 0; first < table.nRows; first += size) {
      const nRows = Math.min(size, table.nRows - first);
      copyIn(engine, table, first, nRows);
      if (!engine.score(nRows, table.byRows, overall, counts)) throw badCodes(engine, table);
      for (const column of columns) copyOut(engine, column, first, nRows);
    }
    return scores;
  };
  return { version: engine.version(), items, codes: CODES, score };
}

function tableOf(answers: unknown, items: readonly string[], byRows: boolean): Table {
  // Recognised by its name: it may come from another frame.
  if (Object.prototype.toString.call(answers) !== "[object Uint8Array]")
    throw new ScanError("invalidTable", "a table is a Uint8Array");
  const bytes = answers as Uint8Array;
  const nRows = bytes.length / items.length;
  if (!Number.isInteger(nRows))
    throw new ScanError("invalidTable", `${bytes.length} answers cannot be divided among ${items.length} items`);
  return { answers: bytes, items, nRows, byRows };
}

/** Empty columns, in a list for the engine and as the caller gets them. */
function results(ids: readonly string[], nRows: number, overall: boolean, counts: boolean) {
  const columns: Column[] = [];
  const add = <T extends Column["whole"]>(whole: T, number: number, dimension = 0): T => {
    columns.push({ whole, number, dimension });
    return whole;
  };
  const bytes = (number: number, dimension?: number) => add(new Uint8Array(nRows), number, dimension);
  const dimensions = ids.map((id, dimension) => ({
    id,
    scores: add(new Float64Array(nRows), 0, dimension),
    ...(overall && { levels: bytes(1, dimension) }),
    ...(counts && { answered: bytes(2, dimension), applicable: bytes(3, dimension), dontKnow: bytes(4, dimension) }),
  }));
  const scores: TableScores = {
    dimensions,
    ...(overall && {
      totals: add(new Float64Array(nRows), 5),
      levels: bytes(6),
      uncappedLevels: bytes(7),
      cappedBy: add(new Uint16Array(nRows), 8),
      provisional: bytes(9),
    }),
  };
  return { columns, scores };
}

/** Copies a block of answers to where the engine reads them. */
function copyIn(engine: Functions, { answers, items, nRows: nAll, byRows }: Table, first: number, nRows: number) {
  const input = new Uint8Array(engine.sharedMemory().buffer, engine.input(), nRows * items.length);
  if (byRows) return input.set(answers.subarray(first * items.length, (first + nRows) * items.length));
  for (let item = 0; item < items.length; item++) {
    const start = item * nAll + first;
    input.set(answers.subarray(start, start + nRows), item * nRows);
  }
}

function copyOut(engine: Functions, { whole, number, dimension }: Column, first: number, nRows: number) {
  const { buffer } = engine.sharedMemory();
  const address = engine.output(number, dimension);
  const Numbers = whole.constructor as new (buffer: ArrayBufferLike, address: number, length: number) => typeof whole;
  whole.set(new Numbers(buffer, address, nRows), first);
}

/** Every byte of a table that is no answer. */
function badCodes(engine: Functions, { answers, items, nRows, byRows }: Table): ScanError {
  const highest = engine.highest();
  const problems: Problem[] = [];
  let n = 0;
  for (const [place, code] of answers.entries()) {
    if (code <= highest || CODES.dontKnow <= code || MOST_PROBLEMS < ++n) continue;
    const [row, item] = byRows
      ? [Math.floor(place / items.length), place % items.length]
      : [place % nRows, Math.floor(place / nRows)];
    const message = `${code} is neither a rating from 0 to ${highest} nor a code`;
    problems.push({ path: `/${row}/${items[item]}`, code: "outOfRange", message });
  }
  return new ScanError("invalidTable", `${n} bytes of the table are no answers`, problems);
}
