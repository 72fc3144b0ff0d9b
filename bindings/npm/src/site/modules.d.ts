/** The engine as WebAssembly, compressed by LZMA: a fifth smaller than what browsers can read. The build puts it into the file. */
declare module "compressed-engine" {
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
