import { load } from "samenwerkscan";

const engine = await load();
console.log(engine.instrument("en").title);
