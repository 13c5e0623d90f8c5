// Waiting: what takes long says so.
import { say, tell } from "./dom.js";
import { t } from "./language.js";

const SLOW_MS = 4000;

/** Waits for a promise; once that takes long, the message `key` tells so. */
export async function patiently(promise, key) {
  let told = false;
  const slow = setTimeout(() => {
    tell(t(key));
    told = true;
  }, SLOW_MS);
  try {
    return await promise;
  } finally {
    clearTimeout(slow);
    if (told) say("");
  }
}
