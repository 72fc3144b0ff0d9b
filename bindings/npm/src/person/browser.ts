/** The engine for one person, which the element loads until people look at something together. */

import { loader } from "../load.js";
import { fetched } from "../source.js";
import { module } from "./engine.js";

export const load = loader(module, fetched);
