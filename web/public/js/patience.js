// Waiting: what takes long says so.
import { byId, say, tell } from "./dom.js";
import { t } from "./language.js";

const SLOW_MS = 4000;

/** Waits for a promise; once that takes long, the message `key` tells so, until something else is said. */
export async function patiently(promise, key) {
  const message = t(key);
  const slow = setTimeout(() => tell(message), SLOW_MS);
  try {
    return await promise;
  } finally {
    clearTimeout(slow);
    if (byId("spoken").textContent === message) say("");
  }
}
