// WebKitGTK, by the plain WebDriver protocol: no library drives it.

import { spawn } from "node:child_process";
import { createServer } from "node:net";

import { PATIENCE } from "../../support/patience.js";

const BROWSER = process.env["WEBKIT"] ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/** A session of a browser without a screen. */
export class WebKit {
  #driver;
  #session = "";
  #address = "";

  /** @param {import("node:child_process").ChildProcess} driver @param {number} port */
  constructor(driver, port) {
    this.#driver = driver;
    this.#address = `http://127.0.0.1:${port}`;
  }

  /** Starts the driver and opens a window. */
  static async open() {
    const port = await freePort();
    const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`, "--host=127.0.0.1"], {
      detached: true,
      stdio: "ignore",
    });
    const webkit = new WebKit(driver, port);
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary: BROWSER, args: ["--automation"] } } };
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        const { sessionId } = await webkit.#ask("POST", "/session", { capabilities });
        webkit.#session = `/session/${sessionId}`;
        // No test depends on how fast the machine is.
        await webkit.#ask("POST", `${webkit.#session}/timeouts`, { script: PATIENCE, pageLoad: PATIENCE });
        return webkit;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((later) => setTimeout(later, 100));
      }
    }
  }

  /** @param {string} url */
  goto(url) {
    return this.#ask("POST", `${this.#session}/url`, { url });
  }

  /**
   * Runs a function in the page, and gives what it promises.
   * @param {(...args: any[]) => unknown} run
   * @param {unknown[]} args
   */
  evaluate(run, ...args) {
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve((${run})(...[...arguments].slice(0, -1))).then(done, (error) => done("FAULT " + error));`;
    return this.#ask("POST", `${this.#session}/execute/async`, { script, args });
  }

  async close() {
    await this.#ask("DELETE", this.#session).catch(() => undefined);
    // The driver has started a display of its own; both are in its group.
    if (this.#driver.pid) process.kill(-this.#driver.pid);
  }

  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  async #ask(method, path, body) {
    const response = await fetch(`${this.#address}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
