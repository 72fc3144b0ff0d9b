// What calls cost in Node. Run with `npm run bench`.

import { load } from "samenwerkscan";
import { load as loadColumns } from "samenwerkscan/columns";

import { full } from "../test/engine/responses.js";
import { fallbackEngine } from "../test/engine/fallback.js";
import { slowTimesOf, tableTimesOf, timesOf } from "./calls.js";
import { print } from "./print.js";

const engine = await load();
print(`Node ${process.version}, WebAssembly`, timesOf(engine, full), "µs");
print(`Node ${process.version}, WebAssembly`, slowTimesOf(engine, full), "ms");
print(`Node ${process.version}, WebAssembly`, tableTimesOf(await loadColumns()), "M rows/s");
print(`Node ${process.version}, JavaScript`, timesOf(await fallbackEngine(), full), "µs");
