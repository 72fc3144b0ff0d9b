import { load as engine } from "samenwerkscan";

export const prerender = true;

/** On the server: the engine of the package knows the questions. */
export async function load() {
  const { title } = (await engine()).instrument("nl");
  return { title };
}
