// What whoever organises the scan does.

import { readFile } from "node:fs/promises";

import { fromPackage } from "../../../scripts/package.js";

/** @typedef {import("playwright-core").Locator} Locator */

/** From the start page to the pages for whoever organises. @param {Locator} scan */
export async function organise(scan) {
  await scan.getByRole("button", { name: "Ik regel de scan" }).click();
  await scan.getByRole("heading", { name: "De scan regelen" }).waitFor();
}

/** From the start page to the page where people look together. @param {Locator} scan */
export async function collect(scan) {
  await organise(scan);
  await scan.getByRole("button", { name: "Verzamel en kijk samen" }).click();
  await scan.locator("#paste-now").waitFor();
}

/**
 * From the start page to the invitations.
 * @param {Locator} scan
 * @param {{ school?: string, reader?: string, mail?: string, until?: string }} plan
 */
export async function invite(
  scan,
  { school = "Basisschool De Regenboog", reader = "Anja", mail = "scan@regenboog.example", until = "" } = {},
) {
  await organise(scan);
  await scan.getByRole("button", { name: "Nodig mensen uit" }).click();
  await scan.locator("#school-input").fill(school);
  await scan.locator("#reader-input").fill(reader);
  await scan.locator("#mail-input").fill(mail);
  if (until) await scan.locator("#until-input").fill(until);
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  await scan.getByRole("heading", { name: "Verstuur de uitnodigingen" }).waitFor();
}

/** The link in the message to a side. @param {Locator} scan @param {string} side */
export async function linkTo(scan, side) {
  return (await scan.locator(`#message-${side} a`).getAttribute("href")) ?? "";
}

/** Pastes a text, and waits for what is said about it. @param {Locator} scan @param {string} text */
export async function paste(scan, text) {
  await scan.evaluate((element) => element.shadowRoot?.querySelector(".moment .note")?.remove());
  await scan.locator("#paste-now").fill(text);
  await scan.getByRole("button", { name: "Zoek de antwoorden" }).first().click();
  await scan.locator(".moment .note").first().waitFor();
  return scan.locator(".moment .note").first().innerText();
}

/** The list of people, which is folded away at first. @param {Locator} scan */
export const unfold = (scan) =>
  scan.evaluate((element) =>
    element.shadowRoot?.querySelectorAll(".adding, .one-by-one").forEach((list) => list.setAttribute("open", "")),
  );

/** Everything of a small group is shown, because somebody chose so. @param {Locator} scan */
export async function showAll(scan) {
  await openPeople(scan);
  await scan.locator("#hide-small").uncheck();
}

/** Under a result, the people are folded away. @param {Locator} scan */
export async function openPeople(scan) {
  const summary = scan.locator(".adding:not([open]) > summary");
  if (await summary.count()) await summary.click();
}

/** The links of the golden files. @param {"valid" | "broken"} name @returns {Promise<{ what: string, link: string }[]>} */
export const golden = async (name) =>
  JSON.parse(await readFile(fromPackage("../../tests/golden/invitations", `${name}.json`), "utf8"));

/** The invitation of a parent of a school with a long name, as it is in a link. @param {{ until?: string }} more */
export function invitedParent(more = {}) {
  const invitation = {
    format: "samenwerkscan/invitation/1",
    id: "x",
    instrument: { id: "kansengelijkheid", version: "1.0" },
    school: "Interconfessionele Basisschool De Regenboog",
    perspective: "ouders",
    form: "short",
    returnTo: { mail: "samenwerkscan@deregenboog-nieuwzuid.example", name: "Anja" },
    ...more,
  };
  return Buffer.from(JSON.stringify(invitation)).toString("base64url");
}
