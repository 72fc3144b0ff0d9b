/** The script in the one file: unpacks the scan and its engine, and runs the scan. */

import lzma from "lzma/src/lzma-d-min.js";
import packed from "packed";

const bytes = Uint8Array.from(lzma.LZMA.decompress(packed));
// Between the engine and the script is a byte that no text has.
const end = bytes.lastIndexOf(0xff);
const script = document.createElement("script");
script.textContent = new TextDecoder().decode(bytes.subarray(end + 1));
// The policy of the file knows this text too, and runs no other.
document.body.append(Object.assign(script, { engine: bytes.slice(0, end) }));
