// A site on loopback with the package, and pages made for a test.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

import { fromPackage } from "../../../scripts/package.js";

/** @type {{ [extension: string]: string }} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/** A page with the element on it. `body` replaces the element; `head` comes before the script. */
export function page({ element = "<samenwerk-scan></samenwerk-scan>", head = "", lang = "nl", rest = "" } = {}) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>De Regenboog</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/icon">${head}
<script type="module" blocking="render" src="/dist/element.js"></script></head>
<body><main><h1>De Regenboog</h1>${element}</main>${rest}</body></html>`;
}

/** A site. `pages` are by path; all others are files of a folder, which is that of the package. */
export class Site {
  /** Every path that was asked for. @type {string[]} */
  asked = [];
  #server;

  /**
   * @param {{ [path: string]: string | Uint8Array }} pages
   * @param {{ [header: string]: string }} headers of every page
   * @param {string} folder
   */
  constructor(pages, headers = {}, folder = fromPackage(".")) {
    this.#server = createServer(async (request, response) => {
      const path = new URL(request.url ?? "/", "http://site").pathname;
      this.asked.push(path);
      const own = pages[path];
      const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
      try {
        const body = own ?? (path === "/icon" ? "" : await readFile(file));
        const type = TYPES[extname(path) || ".html"] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, ...(typeof own === "string" ? headers : {}) });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
  }

  /** Opens the site, and gives its address. @returns {Promise<string>} */
  open() {
    return new Promise((opened) => {
      this.#server.listen(0, "127.0.0.1", () => {
        const address = this.#server.address();
        opened(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
      });
    });
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
