// What the index is; asked for once in each generation.
import { get, statusUrl } from "./api.js";

let known = null;

/** The index as it is now; null where that cannot be told. */
export async function statusNow() {
  const result = await get(statusUrl());
  known = result.ok ? result.data : null;
  return known;
}

/** The index of a generation that has just answered: asked for unless it is known. */
export const statusOf = async (generation) =>
  known?.generation === generation ? known : statusNow();
