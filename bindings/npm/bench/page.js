// The page of the benchmark in browsers.

import { load as loadColumns } from "../dist/columns.js";
import { load } from "../dist/index.js";
import { slowTimesOf, tableTimesOf, timesOf } from "./calls.js";

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

const tableTimes = async () => tableTimesOf(await loadColumns());

Object.assign(globalThis, { firstScore, slowTimes, tableTimes, times });
