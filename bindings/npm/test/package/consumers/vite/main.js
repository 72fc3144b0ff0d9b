import { load } from "samenwerkscan";

const engine = await load();
document.title = engine.instrument("en").title;
