// The page of the benchmark in browsers.

import { load } from "../dist/index.js";
import { slowTimesOf, timesOf } from "./calls.js";

/** @param {import("samenwerkscan").ScanResponse} full */
async function firstScore(full) {
  const start = performance.now();
  (await load()).score(full);
  return performance.now() - start;
}

/** @param {import("samenwerkscan").ScanResponse} full */
const times = async (full) => timesOf(await load(), full);

/** @param {import("samenwerkscan").ScanResponse} full */
const slowTimes = async (full) => slowTimesOf(await load(), full);

Object.assign(globalThis, { firstScore, slowTimes, times });
