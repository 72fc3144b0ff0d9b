// Serves the example pages on this machine alone: `node scripts/serve.js [port]`.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

import { fromPackage } from "./package.js";

const PAGES = fromPackage("../../examples/embed");
/** The pages find the package beside them, as on a school's own site. */
const PACKAGE = "/samenwerkscan/";

/** @type {{ [extension: string]: string }} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const port = Number(process.argv[2] ?? 8080);

/** The file behind an address; nothing outside the two folders. @param {string} path */
function fileOf(path) {
  const isPackage = path.startsWith(PACKAGE);
  const folder = isPackage ? fromPackage("dist") : PAGES;
  const own = isPackage ? path.slice(PACKAGE.length) : path;
  const file = normalize(join(folder, own.endsWith("/") ? `${own}index.html` : own));
  return file.startsWith(folder + sep) ? file : undefined;
}

const server = createServer(async (request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://page").pathname);
    const file = fileOf(path);
    if (!file) throw new Error("outside");
    const body = await readFile(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
  }
});

server.on("error", (error) => {
  console.error(`cannot listen on port ${port}: ${error.message}`);
  process.exitCode = 1;
});
server.listen(port, "127.0.0.1", () => {
  console.log(`The example pages: http://127.0.0.1:${port}/ (end with Ctrl-C)`);
});
