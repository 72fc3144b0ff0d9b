import { ScanError } from "./error.js";
import type { LoadOptions, WasmSource } from "./index.js";
import { exportsOf, type Get, isModule, notTheEngine } from "./source.js";

/** An engine that the package has. Its files are named here for bundlers, which look for just these forms. */
export interface Module<Engine> {
  /** Where its WebAssembly is. */
  readonly wasm: () => URL;
  /** The same engine as plain JavaScript. */
  readonly inJavaScript: () => Promise<object>;
  /** A function that an instance of a smaller engine does not have. */
  readonly hallmark: string;
  /** The engine on an instance, given as what that exports. */
  readonly on: (exports: object) => Engine;
}

/** A `load` that gets in this way what stands at an address. */
export function loader<Engine extends { readonly version: string }>(
  module: Module<Engine>,
  get: Get,
): (options?: LoadOptions) => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  return (options) =>
    (engine ??= start(module, options, get).catch((error: unknown) => {
      engine = undefined;
      throw error;
    }));
}

async function start<Engine extends { readonly version: string }>(
  module: Module<Engine>,
  options: LoadOptions | undefined,
  get: Get,
): Promise<Engine> {
  const given = options?.wasm;
  // A promise that fails while the question is asked is heard below, so it must not count as unheard.
  const isCompiled = await Promise.resolve(given).then(isModule, () => false);
  // Whoever could compile a module may run it, also where no bytes may become one.
  if (!isCompiled && !(await isWasmAllowed())) return inJavaScript(module, new Error("WebAssembly is refused here"));
  try {
    return await inWasm(module, given ?? module.wasm(), get);
  } catch (error) {
    // What somebody brings must be right. For what the package brings and a host does not hand out, it has a stand-in.
    if (given === undefined || (isCompiled && !(await isWasmAllowed()))) return inJavaScript(module, error);
    throw error;
  }
}

async function inWasm<Engine extends { readonly version: string }>(module: Module<Engine>, source: WasmSource | PromiseLike<WasmSource>, get: Get): Promise<Engine> {
  return engineOn(module, await exportsOf(source, get));
}

/** The same engine as JavaScript, because of what went wrong with WebAssembly. */
async function inJavaScript<Engine extends { readonly version: string }>(module: Module<Engine>, reason: unknown): Promise<Engine> {
  try {
    return engineOn(module, await module.inJavaScript());
  } catch (error) {
    const message = "the engine can be loaded neither as WebAssembly nor as JavaScript";
    throw new ScanError("loadFailed", message, [], { cause: new AggregateError([reason, error], message) });
  }
}

/** The engine on an instance, where that is one of this package. */
function engineOn<Engine extends { readonly version: string }>({ hallmark, on }: Module<Engine>, exports: object): Engine {
  if (!("version" in exports && hallmark in exports)) throw notTheEngine();
  const loaded = Object.freeze(on(exports));
  if (loaded.version !== VERSION) throw notTheEngine();
  return loaded;
}

/**
 * Asks with the smallest module there is: a policy that refuses one refuses all. (WebKit compiles what
 * it then refuses to instantiate.)
 */
async function isWasmAllowed(): Promise<boolean> {
  try {
    await WebAssembly.instantiate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}
