import { ScanError } from "./error.js";
import type { LoadOptions, WasmSource } from "./index.js";
import { exportsOf, type Get, isModule, notTheEngine } from "./source.js";

/** What wasm-bindgen makes of a crate. */
interface Glue<Functions> {
  readonly functions: Functions;
  readonly imports: WebAssembly.ModuleImports;
  readonly __wbg_set_wasm: (exports: object) => void;
}

/** One of the package's engines. Its files are named here for bundlers, which look for exactly these forms. */
export interface Module<Engine, Functions> {
  readonly glue: Glue<Functions>;
  /** Where its WebAssembly is. */
  readonly wasm: () => URL;
  /** The same engine as plain JavaScript. */
  readonly inJavaScript: () => Promise<{ readonly functions: Functions }>;
  /** A function that a smaller engine lacks. */
  readonly hallmark: keyof Functions;
  /** The engine that these functions make. */
  readonly on: (functions: Functions) => Engine;
}

/** A `load` that uses this function to get what is at an address. */
export function loader<Engine extends { readonly version: string }, Functions>(
  module: Module<Engine, Functions>,
  get: Get,
): (options?: LoadOptions) => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  return (options) =>
    (engine ??= start(module, options, get).catch((error: unknown) => {
      engine = undefined;
      throw error;
    }));
}

async function start<Engine extends { readonly version: string }, Functions>(
  module: Module<Engine, Functions>,
  options: LoadOptions | undefined,
  get: Get,
): Promise<Engine> {
  const given = options?.wasm;
  // A rejection before the engine is asked for is handled below, so it must not count as unhandled.
  const isCompiled = await Promise.resolve(given).then(isModule, () => false);
  // A context that can compile a module may run it, even if it may not compile bytes.
  if (!isCompiled && !(await isWasmAllowed())) return inJavaScript(module, new Error("WebAssembly is refused here"));
  try {
    return await inWasm(module, given ?? module.wasm(), get);
  } catch (error) {
    // What a caller brings must be right. The package's own files have a stand-in if a host does not serve them.
    if (given === undefined || (isCompiled && !(await isWasmAllowed()))) return inJavaScript(module, error);
    throw error;
  }
}

async function inWasm<Engine extends { readonly version: string }, Functions>(
  module: Module<Engine, Functions>,
  source: WasmSource | PromiseLike<WasmSource>,
  get: Get,
): Promise<Engine> {
  const exports = await exportsOf(source, { glue: module.glue.imports }, get);
  if (!("version" in exports && module.hallmark in exports)) throw notTheEngine();
  module.glue.__wbg_set_wasm(exports);
  return engineOn(module, module.glue.functions);
}

/** The same engine as JavaScript, after WebAssembly failed. */
async function inJavaScript<Engine extends { readonly version: string }, Functions>(
  module: Module<Engine, Functions>,
  reason: unknown,
): Promise<Engine> {
  try {
    return engineOn(module, (await module.inJavaScript()).functions);
  } catch (error) {
    const message = "the engine can be loaded neither as WebAssembly nor as JavaScript";
    throw new ScanError("loadFailed", message, [], { cause: new AggregateError([reason, error], message) });
  }
}

/** The engine, if it is that of this package. */
function engineOn<Engine extends { readonly version: string }, Functions>(
  { on }: Module<Engine, Functions>,
  functions: Functions,
): Engine {
  const loaded = Object.freeze(on(functions));
  if (loaded.version !== VERSION) throw notTheEngine();
  return loaded;
}

/**
 * Checks with the smallest possible module: a policy that refuses one refuses all. (WebKit compiles a module that it
 * then refuses to instantiate.)
 */
async function isWasmAllowed(): Promise<boolean> {
  try {
    await WebAssembly.instantiate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}
