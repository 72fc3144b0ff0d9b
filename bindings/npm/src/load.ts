import { ScanError } from "./error.js";
import type { LoadOptions } from "./index.js";
import { exportsOf, type Get, notTheEngine } from "./source.js";

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
  { wasm, inJavaScript, hallmark, on }: Module<Engine>,
  options: LoadOptions | undefined,
  get: Get,
): Promise<Engine> {
  // A promise that fails while the question is asked is heard below, so it must not count as unheard.
  Promise.resolve(options?.wasm).catch(() => undefined);
  const isAllowed = await isWasmAllowed();
  const exports = isAllowed ? await exportsOf(options?.wasm ?? wasm(), get) : await fallback(inJavaScript);

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

async function fallback(inJavaScript: () => Promise<object>): Promise<object> {
  try {
    return await inJavaScript();
  } catch (cause) {
    const message = "WebAssembly is refused here, and the engine in JavaScript cannot be loaded";
    throw new ScanError("loadFailed", message, [], { cause });
  }
}
