import { load } from "samenwerkscan";

import { Scan } from "./scan";

/** On the server: the engine of the package knows the questions. */
export default async function Page() {
  const { title } = (await load()).instrument("nl");
  return (
    <main>
      <h1>{title}</h1>
      <Scan />
    </main>
  );
}
