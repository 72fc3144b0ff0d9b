// Results in columns.

/**
 * @param {string} title
 * @param {{ [name: string]: number | undefined }} values
 * @param {string} unit
 */
export function print(title, values, unit) {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(values)) {
    console.log(`  ${name.padEnd(40)}${value?.toFixed(1).padStart(8)} ${unit}`);
  }
}
