// A text field with a list of suggestions below it, as the WAI-ARIA pattern "editable combobox with
// list autocomplete" has it: the focus stays in the field, the arrows move through the list.

/**
 * @param ask    gives, for a text and an AbortSignal, a promise of the options' elements
 * @param choose is called with the option that was chosen
 */
export function combobox(input, list, { ask, choose, pause }) {
  let active = -1;
  let timer;
  let asking = new AbortController();

  const options = () => [...list.children];

  function activate(index) {
    active = index;
    options().forEach((option, at) => option.setAttribute("aria-selected", at === active));
    const option = options()[active];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  function show(items) {
    items.forEach((item, at) => {
      item.id = `${list.id}-${at}`;
      item.setAttribute("role", "option");
    });
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", !list.hidden);
    activate(-1);
  }

  function close() {
    clearTimeout(timer);
    asking.abort();
    show([]);
  }

  /** Asks after a pause; an answer to what is no longer typed is dropped. */
  function refresh() {
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    timer = setTimeout(async () => {
      const items = await ask(input.value, signal);
      if (!signal.aborted && document.activeElement === input) show(items);
    }, pause);
  }

  function pick(option) {
    close();
    choose(option);
  }

  /** Above the first and below the last is the field itself. */
  function move(by) {
    const places = options().length + 1;
    activate(((active + 1 + by + places) % places) - 1);
  }

  /** Whether a key means something here, and then what. */
  const KEYS = {
    ArrowDown: [() => true, () => (list.hidden ? refresh() : move(1))],
    ArrowUp: [() => !list.hidden, () => move(-1)],
    Escape: [() => !list.hidden, close],
    Enter: [() => active >= 0, () => pick(options()[active])],
  };

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Tab") close();
    const [meant, act] = KEYS[event.key] ?? [];
    if (!meant?.()) return;
    event.preventDefault();
    act();
  });
  input.addEventListener("input", () => {
    activate(-1); // what is typed is what is meant
    refresh();
  });
  input.addEventListener("blur", close);
  // The field keeps the focus while the list is pressed or scrolled.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) pick(option);
  });
  return { close };
}
