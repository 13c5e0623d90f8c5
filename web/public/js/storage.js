// What the pages keep in this browser, and nowhere else: values under keys. A browser may keep nothing,
// or not for us, and anything may have been written there.

/** What stands under a key; null where that is nothing that can be read. */
export function kept(key, storage = "localStorage") {
  try {
    return JSON.parse(window[storage].getItem(key));
  } catch {
    return null;
  }
}

/** Keeps a value under a key where it can be kept; null takes it away. */
export function keep(key, value, storage = "localStorage") {
  try {
    if (value === null) window[storage].removeItem(key);
    else window[storage].setItem(key, JSON.stringify(value));
  } catch {
    // It is not there, then, when it is looked for.
  }
}

/** The list under a key; empty where there is none. */
export function keptList(key) {
  const list = kept(key);
  return Array.isArray(list) ? list : [];
}

/** Keeps a list under a key; nothing is left of an empty one. */
export const keepList = (key, list) => keep(key, list.length > 0 ? list : null);
