import { engineOn } from "./engine.js";
import { ScanError } from "./error.js";
import type { Engine, LoadOptions } from "./index.js";
import { exportsOf, type Get, notTheEngine } from "./source.js";

/** A `load` that gets in this way what stands at an address. */
export function loader(get: Get): (options?: LoadOptions) => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  return (options) =>
    (engine ??= start(options, get).catch((error: unknown) => {
      engine = undefined;
      throw error;
    }));
}

async function start(options: LoadOptions | undefined, get: Get): Promise<Engine> {
  // A promise that fails while the question is asked is heard below, so it must not count as unheard.
  Promise.resolve(options?.wasm).catch(() => undefined);
  if (!(await isWasmAllowed())) return engineOn(await fallback());

  const source = options?.wasm ?? new URL("./samenwerkscan.wasm", import.meta.url);
  const exports = await exportsOf(source, get);
  if (!("version" in exports)) throw notTheEngine();
  const engine = engineOn(exports);
  if (engine.version !== VERSION) throw notTheEngine();
  return engine;
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

async function fallback(): Promise<object> {
  try {
    return await import("./fallback.js");
  } catch (cause) {
    const message = "WebAssembly is refused here, and the engine in JavaScript cannot be loaded";
    throw new ScanError("loadFailed", message, [], { cause });
  }
}
