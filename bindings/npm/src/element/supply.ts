/**
 * The engine of a scan: the page's, or else the package's. First what one person's answers need is loaded, and all of it
 * with the pages on which people look at something together. What is on its way is not asked for again; after a failure
 * it is.
 */

import { isWhole, loadEngine, type Engine, type PersonEngine } from "./engine.js";
import type { Stage } from "./view/stage.js";

/** Supplies the engine. */
export class Supply {
  readonly #stage: Stage;
  readonly #onarrival: () => void;
  #needsWhole = false;

  constructor(stage: Stage, onarrival: () => void) {
    this.#stage = stage;
    this.#onarrival = onarrival;
  }

  /** The engine, as soon as it is loaded. */
  readonly load = async (): Promise<PersonEngine> => this.#stage.engine ?? this.#ask();

  /** All of it, as soon as that is loaded. */
  readonly loadWhole = async (): Promise<Engine> => {
    const { engine } = this.#stage;
    if (isWhole(engine)) return engine;
    this.#needsWhole = true;
    return (await this.#ask()) as Engine;
  };

  /** Does something with the engine: at once if it is loaded, otherwise when it arrives. */
  readonly with = (act: (engine: PersonEngine) => void): void => {
    const { engine, fail } = this.#stage;
    if (engine) act(engine);
    else this.load().then(act, fail);
  };

  async #ask(): Promise<PersonEngine> {
    const stage = this.#stage;
    const { wasmUrl, baseURI } = stage.host;
    const engine = await loadEngine(wasmUrl === null ? undefined : new URL(wasmUrl, baseURI), this.#needsWhole);
    // A part that arrives after the whole adds nothing to it.
    if (isWhole(stage.engine)) return stage.engine;
    stage.engine = engine;
    this.#onarrival();
    return engine;
  }
}
