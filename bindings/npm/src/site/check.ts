/** The page in the folder that shows whether all is well: every file is there and is what was made, and what to copy. */

interface Messages {
  readonly good: (count: number) => string;
  readonly missing: string;
  readonly changed: string;
  readonly cure: string;
  readonly copied: string;
}

const MESSAGES: Readonly<Record<"nl" | "en", Messages>> = {
  nl: {
    good: (count) => `Alle ${count} bestanden staan op je site, en ze zijn goed.`,
    missing: "ontbreekt, of heeft een andere naam gekregen",
    changed: "is veranderd, of is van een andere versie",
    cure: "Zet de hele map opnieuw op je site. Verander geen namen.",
    copied: "Gekopieerd",
  },
  en: {
    good: (count) => `All ${count} files are on your site, and they are right.`,
    missing: "is missing, or has got another name",
    changed: "has changed, or belongs to another version",
    cure: "Put the whole folder on your site again. Change no names.",
    copied: "Copied",
  },
};

const lang = document.documentElement.lang === "en" ? "en" : "nl";
const say = MESSAGES[lang];
const folder = new URL(".", location.href).href;

/** What is wrong with a file of the folder; undefined if nothing is. */
async function problem(name: string, integrity: string): Promise<string | undefined> {
  try {
    await fetch(name, { integrity, cache: "no-cache" });
    return undefined;
  } catch {
    const found = await fetch(name, { cache: "no-cache" }).catch(() => undefined);
    return `${name} ${found?.ok ? say.changed : say.missing}`;
  }
}

async function checkFiles(): Promise<void> {
  const status = document.querySelector("[role=status]");
  const list = document.querySelector("[data-files]");
  if (!(status instanceof HTMLElement) || !(list instanceof HTMLElement)) return;
  const files = (list.dataset["files"] ?? "").split(" ").map((each) => each.split("=") as [string, string]);
  const problems = await Promise.all(files.map(([name, integrity]) => problem(name, integrity)));
  const wrong = problems.filter((each) => each !== undefined);
  status.className = wrong.length > 0 ? "wrong" : "good";
  status.textContent = wrong.length > 0 ? say.cure : say.good(files.length);
  list.replaceChildren(...wrong.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
}

/** Puts the address of this folder into the lines to copy, and a button next to each. */
function completeLines(): void {
  for (const lines of document.querySelectorAll("pre")) {
    lines.textContent = (lines.textContent ?? "").replaceAll("/samenwerkscan/", folder);
    const button = lines.nextElementSibling;
    if (!(button instanceof HTMLButtonElement)) continue;
    button.hidden = !navigator.clipboard;
    button.onclick = async () => {
      await navigator.clipboard.writeText(lines.textContent ?? "");
      button.textContent = say.copied;
    };
  }
}

/** Whoever comes by an invitation, or to somebody's answers, comes for the scan and nothing else. */
function makeRoomForGuests(): void {
  if (location.hash === "") return;
  document.documentElement.classList.add("guest");
  document.querySelector("samenwerk-scan")?.setAttribute("heading-level", "1");
  document.title = "Samenwerkscan";
}

makeRoomForGuests();
completeLines();
void checkFiles();
