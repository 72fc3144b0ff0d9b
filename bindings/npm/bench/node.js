// What calls cost in Node. Run with `npm run bench`.

import { load } from "samenwerkscan";

import { full } from "../test/engine/responses.js";
import { fallbackEngine } from "../test/engine/fallback.js";
import { timesOf } from "./calls.js";
import { print } from "./print.js";

print(`Node ${process.version}, WebAssembly`, timesOf(await load(), full), "µs");
print(`Node ${process.version}, JavaScript`, timesOf(await fallbackEngine(), full), "µs");
