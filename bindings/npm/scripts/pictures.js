// Takes the pictures of docs/site that need no WordPress: `npm run pictures`. The others are taken in bindings/wordpress.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { fromPackage } from "./package.js";

/** @type {{ [extension: string]: string }} */
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};
const PORT = 8129;

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? "/", "http://site").pathname.replace(/\/$/, "/index.html");
  const body = await readFile(fromPackage("site/web", path)).catch(() => undefined);
  response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "text/plain" }).end(body);
});
await new Promise((opened) => server.listen(PORT, "127.0.0.1", () => opened(undefined)));

// The address in the pictures is that of the docs.
const host = "www.jouwschool.nl";
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    `--host-resolver-rules=MAP ${host} 127.0.0.1:${PORT}`,
    `--unsafely-treat-insecure-origin-as-secure=http://${host}`,
  ],
});
for (const [name, address, height] of /** @type {const} */ ([
  ["check", `http://${host}/samenwerkscan/`, 760],
  ["one-file", pathToFileURL(fromPackage("site/samenwerkscan.html")).href, 700],
])) {
  const page = await browser.newPage({ viewport: { width: 1000, height } });
  await page.goto(address);
  await page.locator("samenwerk-scan .primary").waitFor();
  if (name === "check") await page.locator("[role=status].good").waitFor();
  await page.screenshot({ path: fromPackage(`../../docs/site/pictures/${name}.png`) });
}
await browser.close();
server.closeAllConnections();
server.close();
