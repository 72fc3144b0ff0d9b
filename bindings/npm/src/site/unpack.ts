/** The script in the one file: unpacks the scan and its engine, and runs the scan. */

import lzma from "lzma/src/lzma-d-min.js";
import packed from "packed";

const bytes = Uint8Array.from(lzma.LZMA.decompress(packed));
// WebAssembly begins with a zero, which a script has nowhere.
const end = bytes.indexOf(0);
const script = document.createElement("script");
script.textContent = new TextDecoder().decode(bytes.subarray(0, end));
// The policy of the file knows this text too, and runs no other.
document.body.append(Object.assign(script, { engine: bytes.slice(end) }));
