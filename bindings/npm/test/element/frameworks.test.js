// React and Vue pass properties and receive events.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { bundle } from "./support/bundle.js";
import { open } from "./support/chromium.js";
import { next } from "./support/journey.js";
import { page as html } from "./support/site.js";

const PARENT = new URL("../../../../examples/data/de-regenboog-ouder.json", import.meta.url);

const REACT = `
  import { createElement, useState } from "react";
  import { createRoot } from "react-dom/client";
  function App() {
    const [heard, hear] = useState([]);
    const add = (name) => (event) => hear((before) => [...before, name + ":" + (event.detail ? event.detail.form ?? event.detail.step : "")]);
    return createElement("div", {},
      createElement("samenwerk-scan", { response: window.answers, lang: "en", "share-result": true,
        "onsamenwerkscan-start": add("start"), "onsamenwerkscan-change": add("change"), "onsamenwerkscan-complete": add("complete") }),
      createElement("output", {}, heard.join(" ")));
  }
  createRoot(document.getElementById("app")).render(createElement(App));`;

const VUE = `
  import { createApp, h, ref } from "vue";
  createApp({ setup() {
    const heard = ref([]);
    const add = (name) => (event) => heard.value = [...heard.value, name + ":" + (event.detail ? event.detail.form ?? event.detail.step : "")];
    return () => [
      h("samenwerk-scan", { response: window.answers, lang: "en", "share-result": "",
        "onSamenwerkscan-start": add("start"), "onSamenwerkscan-change": add("change"), "onSamenwerkscan-complete": add("complete") }),
      h("output", heard.value.join(" "))];
  } }).mount("#app");`;

for (const [name, source] of Object.entries({ React: REACT, Vue: VUE })) {
  test(`${name} passes properties and receives events`, async () => {
    const app = await bundle(source, {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    });
    const answers = await readFile(PARENT, "utf8");
    const rest = `<script>window.answers = ${answers}</script><script type="module" src="/app.js"></script>`;
    const { page, scan, faults, close } = await open(html({ element: '<div id="app"></div>', rest }), {
      files: { "/app.js": new TextEncoder().encode(app) },
    });
    await scan.locator(".part.limits").waitFor();
    await scan.getByRole("button", { name: "Previous" }).click();
    await next(scan);
    await scan.locator(".part.limits").waitFor();
    const heard = await page.locator("output").innerText();
    assert.match(heard, /^start: .*change:\d.* complete:short$/);
    assert.deepEqual(faults, []);
    await close();
  });
}
