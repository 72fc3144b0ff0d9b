import { load } from "samenwerkscan/score";

const engine = await load();
document.title = engine.instrument("en").title;
