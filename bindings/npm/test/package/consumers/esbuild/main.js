import { load } from "samenwerkscan";
import wasm from "samenwerkscan/samenwerkscan.wasm";

const engine = await load({ wasm });
document.title = engine.instrument("en").title;
