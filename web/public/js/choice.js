// A row of buttons of which one is pressed.
import { el } from "./dom.js";

/**
 * The row, under a name that is not seen.
 *
 * @param options each with its value and what the button shows
 * @param pressed the value that is chosen at first
 * @param choose is called with the value that is chosen then, even where it was
 */
export function choice(name, attributes, options, pressed, choose) {
  const buttons = options.map(({ value, shown }) => {
    const button = el("button", { type: "button", "aria-pressed": String(value === pressed) }, ...shown);
    button.addEventListener("click", () => {
      for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
      choose(value);
    });
    return button;
  });
  return el("div", { role: "group", "aria-label": name, ...attributes }, ...buttons);
}
