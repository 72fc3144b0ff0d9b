import { __wbg_set_wasm, functions, imports } from "../../generated/columns_bg.js";
import type { ColumnsEngine } from "../columns.js";
import type { Module } from "../load.js";
import { type Functions, onTables } from "./table.js";

/** The smallest module with a vector instruction: where it is valid, all are. */
const VECTORS = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
);

/** The engine for tables. */
export const module: Module<ColumnsEngine, Functions> = {
  glue: { functions, imports, __wbg_set_wasm },
  wasm: () =>
    WebAssembly.validate(VECTORS)
      ? new URL(COLUMNS_SIMD_WASM, import.meta.url)
      : new URL(COLUMNS_WASM, import.meta.url),
  inJavaScript: () => import("./columns-fallback.js"),
  hallmark: "prepare",
  on: onTables,
};
