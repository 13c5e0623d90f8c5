// Bars as drawings: the row of equal periods that a timeline and its small likes are made of.

export const WIDTH = 1000;
export const HEIGHT = 100;

const LEAST = 3;

export function shape(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/**
 * Bars as one path: each from the bottom, as high as its share of `most`, in the middle of its
 * period and no wider than `widest`.
 */
export function bars(counts, name, { gap = 0, widest = WIDTH, most }) {
  const step = WIDTH / counts.length;
  const width = Math.min(step * (1 - gap), widest);
  const side = gap > 0 ? (step - width) / 2 : 0;
  const path = counts.map((count, at) => {
    if (count === 0) return "";
    const height = Math.max(LEAST, (count / most) * HEIGHT);
    return `M${(at * step + side).toFixed(2)} ${HEIGHT}v${-height.toFixed(2)}h${width.toFixed(2)}V${HEIGHT}z`;
  });
  return shape("path", { class: name, d: path.join("") });
}

/** A drawing as wide as its place, and what it says in words; without words it is but an ornament. */
export function drawing(words, ...parts) {
  const named = words ? { role: "img", "aria-label": words } : { "aria-hidden": "true" };
  return shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", ...named }, ...parts);
}

/** A few articles are no peak. */
const FEW = 3;

/** A small drawing of counts, the highest bar as high as `most`; `words` say the same. */
export const smallDrawing = (words, counts, most) => drawing(words, bars(counts, "matching", { gap: 0.15, most: Math.max(FEW, most) }));
