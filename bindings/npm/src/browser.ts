import { loader } from "./load.js";

export { describeError } from "./describe.js";
export { ScanError } from "./error.js";

export const load = loader((address) => fetch(address));
