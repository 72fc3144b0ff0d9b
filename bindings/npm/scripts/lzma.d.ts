declare module "lzma/src/lzma-c-min.js" {
  const lzma: {
    /** Gives bytes from -128 to 127. The level is from 1 to 9. */
    LZMA: { compress(bytes: readonly number[], level: number): readonly number[] };
  };
  export default lzma;
}
