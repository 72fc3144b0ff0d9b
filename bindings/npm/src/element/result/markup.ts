/** Elements from markup that the engine wrote. */

const SVG = "http://www.w3.org/2000/svg";

/** A tag with its attributes, or a text between tags. */
const PIECE = /<(\/?)(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * What is in the body of a page of the engine, which is well-formed and escapes every text. A strict page lets no
 * parser of the browser read it, because that could run what others wrote.
 */
export function bodyOf(html: string): HTMLElement {
  const body = document.createElement("body");
  let place: Element = body;
  for (const [, closes, name = "", attributes = "", isEmpty, text] of html
    .slice(html.indexOf("<body>") + 6, html.indexOf("</body>"))
    .matchAll(PIECE)) {
    if (text !== undefined) place.append(plain(text));
    else if (closes) place = place.parentElement ?? body;
    else {
      const element =
        name === "svg" || place.namespaceURI === SVG
          ? document.createElementNS(SVG, name)
          : document.createElement(name);
      for (const [, key = "", value = ""] of attributes.matchAll(ATTRIBUTE)) element.setAttribute(key, plain(value));
      place.append(element);
      if (!isEmpty) place = element;
    }
  }
  return body;
}

/** The style sheet of such a page. */
export function styleOf(html: string): string {
  return html.slice(html.indexOf("<style>") + 7, html.indexOf("</style>"));
}

function plain(text: string): string {
  return text.replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
