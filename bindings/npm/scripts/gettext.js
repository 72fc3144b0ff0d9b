// Translations as WordPress reads them: the text of a .po file as a .mo file, without the tools of gettext.

/**
 * The entries of a .po file: what a program asks for, by context and text, and its translation.
 * @param {string} po
 * @returns {[string, string][]} sorted, as a reader searches them
 */
export function entries(po) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const block of po.split(/\n{2,}/)) {
    /** @type {{ [field: string]: string }} */
    const fields = {};
    let field = "";
    for (const line of block.split("\n").filter((each) => !each.startsWith("#"))) {
      const [, name, text] = /^(?:(\w+) )?(".*")$/.exec(line) ?? [];
      if (text === undefined) continue;
      field = name ?? field;
      fields[field] = (fields[field] ?? "") + JSON.parse(text);
    }
    const { msgctxt, msgid, msgstr } = fields;
    if (msgid !== undefined && msgstr) found.set(msgctxt === undefined ? msgid : `${msgctxt}\u0004${msgid}`, msgstr);
  }
  return [...found].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

/**
 * A .mo file: a header, two tables of lengths and places, and the texts, each with a zero after it.
 * @param {string} po
 */
export function mo(po) {
  const pairs = entries(po);
  const texts = [...pairs.map(([id]) => id), ...pairs.map(([, translation]) => translation)].map((text) =>
    Buffer.from(`${text}\0`),
  );
  const start = 28 + 8 * texts.length;
  const header = Buffer.alloc(start);
  [0x950412de, 0, pairs.length, 28, 28 + 8 * pairs.length, 0, start].forEach((number, at) =>
    header.writeUInt32LE(number, 4 * at),
  );
  let place = start;
  texts.forEach((text, at) => {
    header.writeUInt32LE(text.length - 1, 28 + 8 * at);
    header.writeUInt32LE(place, 32 + 8 * at);
    place += text.length;
  });
  return Buffer.concat([header, ...texts]);
}
