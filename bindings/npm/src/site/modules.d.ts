/** The script of the scan and its engine, compressed by LZMA: a fifth smaller than what browsers can read. */
declare module "packed" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module "lzma/src/lzma-d-min.js" {
  const lzma: {
    /** Gives bytes from -128 to 127 if they are no text. */
    LZMA: { decompress(bytes: Uint8Array): readonly number[] };
  };
  export default lzma;
}
