/** What a scan takes from outside: the day, and chance. */

/** Eight letters and digits, drawn at random: they tell this filled-in scan from every other. */
export function drawTag(): string {
  // 252 is a multiple of 36, so bytes below it make all characters equally likely.
  const draw = (): string => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    return byte < 252 ? (byte % 36).toString(36) : draw();
  };
  return [...Array(8)].map(draw).join("");
}

/** Today in the local time zone of this device, as a file writes it. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
