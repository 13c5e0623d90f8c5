// Choosing a stretch of a row of equal periods with a pointer: press, drag, let go. Escape leaves it.

/**
 * @param over   is called with the first and last period under the pointer, or null when it leaves
 * @param chosen is called with the first and last period that were chosen
 */
export function dragging(area, count, { over, chosen }) {
  let start = null;

  function period({ clientX }) {
    const { left, width } = area.getBoundingClientRect();
    const at = Math.floor(((clientX - left) / width) * count);
    return Math.min(count - 1, Math.max(0, at));
  }

  const range = (event) => {
    const at = period(event);
    const from = start ?? at;
    return [Math.min(from, at), Math.max(from, at)];
  };

  function end() {
    start = null;
    removeEventListener("keydown", onKey);
  }

  function leave() {
    end();
    over(null);
  }

  function onKey({ key }) {
    if (!area.isConnected) end(); // drawn anew since: the pointer did not go up here
    else if (key === "Escape") leave();
  }

  area.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    start = period(event);
    addEventListener("keydown", onKey);
    area.setPointerCapture(event.pointerId);
    over(range(event));
  });
  area.addEventListener("pointermove", (event) => over(range(event)));
  area.addEventListener("pointerup", (event) => {
    if (start === null) return;
    const stretch = range(event);
    end();
    chosen(stretch);
  });
  area.addEventListener("pointercancel", leave);
  area.addEventListener("pointerleave", () => start === null && over(null));
}
