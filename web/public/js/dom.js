// Elements are built, never parsed: a string can only become text.

/** An element; attributes that are null, undefined or false are left out, and such children. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (isNothing(value)) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => !isNothing(child)));
  return node;
}

const isNothing = (value) => value === null || value === undefined || value === false;

/** An address of this site in full, as the address bar has it. */
export const whole = (address) => new URL(address, location.href).href;

/** The address where it is a full http or https one, else null: nothing else may become a link. */
export function webAddress(text) {
  try {
    const { protocol, href } = new URL(text);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}

export const byId = (id) => document.getElementById(id);

/** Says something to screen readers without moving the focus. */
export function say(text) {
  byId("spoken").className = "unseen";
  byId("spoken").textContent = text;
}

/** Whether a click follows its link here, and not in another window or as a file. */
export const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }) => !(button || ctrlKey || metaKey || shiftKey || altKey);

/** Scrolls something to the middle of the window, at once for who wants no motion. */
export function bringIntoView(node) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  node.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}

/** Says something to everybody, at the foot of the window, until something else is said. */
export function tell(text) {
  say(text);
  byId("spoken").className = "told";
}
