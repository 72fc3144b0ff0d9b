// Serves the example pages on this machine only: `node scripts/serve.js [port]`. `cargo xtask serve` builds the package
// first.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";

import { fromPackage } from "./package.js";

/** @type {{ [extension: string]: string }} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** What is served, by the start of its path: the package and a theme next to the pages, as on a site. */
const FOLDERS = {
  "/samenwerkscan/": "dist/",
  "/voorbeeld-theme/": "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/",
  "/": "../../examples/embed/",
};

/** The pages, in the order of the examples' own list. */
export const PAGES = [
  "index.html",
  "plain.html",
  "school.html",
  "strict.html",
  "nl-design-system.html",
  "languages.html",
];

/**
 * The file on disk for a path of the site; nothing if it leads out of its folder.
 * @param {string} path
 */
function fileOf(path) {
  const [start, folder] = Object.entries(FOLDERS).find(([begin]) => path.startsWith(begin)) ?? [];
  if (!start || !folder) return undefined;
  const name = path.slice(start.length) || "index.html";
  return /^[\w-]+(\.[\w-]+)+$/.test(name) ? fromPackage(`${folder}${name}`) : undefined;
}

/**
 * The policy in a page's `meta` is also sent as a header, as a strict site does.
 * @param {string} file
 * @param {Buffer} body
 */
function headersOf(file, body) {
  const extension = extname(file);
  const policy =
    extension === ".html"
      ? /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(body.toString("utf8"))?.[1]
      : undefined;
  return {
    "content-type": TYPES[extension] ?? "application/octet-stream",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    // A rebuild shows up at once.
    "cache-control": "no-store",
    ...(policy && { "content-security-policy": policy }),
  };
}

/**
 * Serves the examples on loopback and returns the address; port 0 picks any free port.
 * @param {number} port
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(port) {
  const server = createServer(async (request, response) => {
    try {
      const file = fileOf(new URL(request.url ?? "/", "http://site").pathname);
      if (!file) throw new Error("there is no such file");
      const body = await readFile(file);
      response.writeHead(200, headersOf(file, body)).end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    }
  });
  return new Promise((opened, failed) => {
    server.on("error", failed);
    server.listen(port, "127.0.0.1", () => {
      const at = server.address();
      const address = `http://127.0.0.1:${typeof at === "object" ? at?.port : port}/`;
      opened({ address, close: () => (server.closeAllConnections(), server.close()) });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const port = Number(process.argv[2] ?? 8123);
  try {
    const { address } = await serve(port);
    for (const page of PAGES) console.log(`${address}${page}`);
    console.log("Control-C stops.");
  } catch (error) {
    console.error(`Port ${port} cannot be used: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
