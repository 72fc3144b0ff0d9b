// What calls cost. Runs in Node and in browsers.

const N_ROUNDS = 15;
const N_CALLS = 1_000;

/**
 * The median time of a call, in microseconds.
 * @param {() => unknown} call
 */
function median(call) {
  for (let n = 0; n < 3 * N_CALLS; n++) call();
  const times = Array.from({ length: N_ROUNDS }, () => {
    const start = performance.now();
    for (let n = 0; n < N_CALLS; n++) call();
    return (1_000 * (performance.now() - start)) / N_CALLS;
  });
  return times.sort((one, other) => one - other)[N_ROUNDS >> 1];
}

/**
 * @param {import("samenwerkscan").Engine} engine
 * @param {import("samenwerkscan").ScanResponse} full the full form with eight partners
 */
export function timesOf(engine, full) {
  const broken = { ...full, form: /** @type {any} */ ("half") };
  return {
    "score, full form with eight partners": median(() => engine.score(full)),
    "score of a broken response": median(() => {
      try {
        engine.score(broken);
      } catch {
        // That is what is measured.
      }
    }),
    "report as text": median(() => engine.report(full, { format: "text", lang: "nl" })),
    "instrument in one language": median(() => engine.instrument("nl")),
  };
}
