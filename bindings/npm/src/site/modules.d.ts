/** The engine as WebAssembly, compressed by deflate without a header. The build puts it into the file. */
declare module "compressed-engine" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
