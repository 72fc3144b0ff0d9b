/**
 * Every page of the scan, by the name of its step. A page is there at once, or in a file that is loaded when it is
 * needed: so what only a coordinator opens costs a respondent nothing. A new page is a line here.
 */

import type { Step } from "../journey/steps.js";
import type { Supply } from "../supply.js";
import type { Page } from "../view/scan.js";
import type { Chapter } from "./chapter.js";
import { anchorsPage, itemsPage, schoolPage } from "./items.js";
import { whoPage } from "./who.js";

/** The chapters after the rest. */
type Later = "handIn" | "result" | "team" | "paper" | "organise" | "talk" | "agreements";

/** Loads a chapter. */
export type Load = (supply: Supply) => Promise<Chapter>;

/** What the respondent meets after the first questions. It is loaded right after those are shown. */
export const rest = () => import("../rest/rest.js");

/** What is loaded after that: it builds on it. */
const then =
  <Name extends Later>(name: Name) =>
  async () =>
    (await rest())[name]();

/** Handing in, which every respondent may do, also when the network is gone by then. */
export const handIn = then("handIn");

/** The result, in the same way. */
export const result = then("result");

/** What only whoever organises the scan opens, and the group at the table. It comes with all of the engine. */
const together =
  (name: Later): Load =>
  async (supply) =>
    (await Promise.all([then(name)(), supply.loadWhole()]))[0];

const team = together("team");
const paper = together("paper");
const organise = together("organise");
const talk = together("talk");
const agreements = together("agreements");

/** The pages. */
export const PAGES: { readonly [Name in Step["name"]]: Page<Name> | Load } = {
  who: whoPage,
  items: itemsPage,
  anchors: anchorsPage,
  school: schoolPage,
  from: rest,
  partners: rest,
  partner: rest,
  check: rest,
  handIn,
  result,
  organise,
  partnerList: organise,
  invite: organise,
  send: organise,
  letter: organise,
  team,
  paper,
  outcome: agreements,
  talk,
  agreements,
};
