import { ScanError } from "./error.js";
import type { WasmSource } from "./index.js";

/** Gets what is at an address. */
export type Get = (address: string | URL) => Promise<Response | BufferSource>;

export const fetched: Get = (address) => fetch(address);

/** The exports of an instance of the engine from this source, given what it imports. */
export async function exportsOf(
  source: WasmSource | PromiseLike<WasmSource>,
  imports: WebAssembly.Imports,
  get: Get,
): Promise<WebAssembly.Exports> {
  try {
    const given = await source;
    const module = await compile(isAddress(given) ? await get(given) : given);
    return (await WebAssembly.instantiate(module, imports)).exports;
  } catch (cause) {
    if (cause instanceof ScanError) throw cause;
    const { CompileError, LinkError } = WebAssembly;
    if (cause instanceof CompileError || cause instanceof LinkError) throw notTheEngine(cause);
    const message = "the engine cannot be fetched or read";
    throw new ScanError("loadFailed", message, [], { cause });
  }
}

export function notTheEngine(cause?: unknown): ScanError {
  const message = `this is not the engine of version ${VERSION}`;
  return new ScanError("notTheEngine", message, [], { cause });
}

async function compile(source: unknown): Promise<WebAssembly.Module> {
  if (isResponse(source)) return compileResponse(source);
  if (isBytes(source)) return WebAssembly.compile(source);
  if (isModule(source)) return source;
  throw new ScanError("invalidSource", "`wasm` is an address, bytes, a Response or a module");
}

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`${response.url} gives HTTP status ${response.status}`);
  // Streaming compilation needs exactly this type, without parameters; many hosts send another.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

// Recognised by shape and not by `instanceof`: a value may come from another frame.

function isAddress(source: unknown): source is string | URL {
  return typeof source === "string" || typeof (source as URL | undefined)?.href === "string";
}

function isResponse(source: unknown): source is Response {
  return typeof (source as Response | undefined)?.arrayBuffer === "function";
}

export function isModule(source: unknown): source is WebAssembly.Module {
  return nameOf(source) === "WebAssembly.Module";
}

function isBytes(source: unknown): source is BufferSource {
  return ArrayBuffer.isView(source) || nameOf(source) === "ArrayBuffer";
}

function nameOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
