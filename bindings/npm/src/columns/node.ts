import { loader } from "../load.js";
import { readOrFetched } from "../read-or-fetched.js";
import { module } from "./engine.js";

export { describeError } from "../describe.js";
export { ScanError } from "../error.js";

export const load = loader(module, readOrFetched);
