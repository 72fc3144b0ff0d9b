import { loader } from "../load.js";
import { fetched } from "../source.js";
import { module } from "./engine.js";

export { describeError } from "../describe.js";
export { ScanError } from "../error.js";

export const load = loader(module, fetched);
