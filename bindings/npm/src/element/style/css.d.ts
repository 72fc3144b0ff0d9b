/** The build puts the text of a style sheet in the program, minified. */
declare module "*.css" {
  const text: string;
  export default text;
}
