// Contrasts that axe does not measure: in pictures, and of what only shows on focus or under a pointer.

/** WCAG 1.4.3, for text of any size. */
export const LEAST_TEXT = 4.5;
/** WCAG 1.4.11, for what is no text. */
export const LEAST_SHAPE = 3;

/**
 * The contrast of each number in a picture with its bar; of the focus line with its surroundings, the better of its two
 * lines; and of the primary button. It runs in the page, so it is self-contained.
 * @param {Element} element
 */
export function contrasts(element) {
  const root = element.shadowRoot;
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  /** The luminance of these colours on top of each other. @param {string[]} colours */
  const light = (colours) => {
    if (!canvas) return NaN;
    for (const colour of ["#fff", ...colours]) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** @param {string[]} below @param {string} colour */
  const contrast = (below, colour) => {
    const [one, other] = [light(below), light([...below, colour])];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  /** What is behind an element, lowest first. @param {Element | null} place @returns {string[]} */
  const behind = (place) => {
    if (!place) return [];
    const parent = place.parentElement ?? (place.getRootNode() instanceof ShadowRoot ? element : null);
    return [...behind(parent), getComputedStyle(place).backgroundColor];
  };

  const drawing = root?.querySelector(".drawing.distribution");
  // What is drawn last is on top.
  const bars = [...(drawing?.querySelectorAll("rect") ?? [])].reverse();
  const numbers = [...(drawing?.querySelectorAll("text") ?? [])].flatMap((text) => {
    const { x, y, width, height } = text.getBoundingClientRect();
    const bar = bars.find((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return left < x + width / 2 && x + width / 2 < right && top < y + height / 2 && y + height / 2 < bottom;
    });
    if (!bar) return [];
    const below = [...behind(drawing?.parentElement ?? null), getComputedStyle(bar).fill];
    return [
      {
        text: text.textContent,
        on: bar.getAttribute("class") ?? "",
        contrast: contrast(below, getComputedStyle(text).fill),
      },
    ];
  });

  const focused = root?.activeElement ?? null;
  const around = behind(focused?.parentElement ?? null);
  const { outlineColor = "", boxShadow = "" } = focused ? getComputedStyle(focused) : {};
  const lines = [outlineColor, /^(?:\w+\([^)]*\)|#\w+)/.exec(boxShadow)?.[0] ?? "transparent"];
  const button = root?.querySelector(".primary");
  const { backgroundColor = "", color = "" } = button ? getComputedStyle(button) : {};
  return {
    numbers,
    focus: focused && Math.max(...lines.map((line) => contrast(around, line))),
    button: button && contrast([...behind(button.parentElement), backgroundColor], color),
  };
}
