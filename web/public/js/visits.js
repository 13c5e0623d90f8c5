// When a search was looked at last, kept in this browser and nowhere else. A visit is what lies less
// than half an hour apart: loading a page again does not make what is new old.
import { base } from "./api.js";
import { followedParameters } from "./state.js";
import { keepList, keptList } from "./storage.js";

const KEY = "telusur.visits";
const KEPT = 60;
const APART_MS = 30 * 60_000;

const keyOf = (state) => `${base}?${followedParameters(state)}`;

const isPlace = (place) => Number.isSafeInteger(place?.sequence) && Number.isSafeInteger(place?.at);

/** Pairs of a search and its visit, the latest first. */
const visits = () => keptList(KEY).filter((pair) => typeof pair?.[0] === "string" && isPlace(pair[1]?.last));

/**
 * A visit more: `last` is where this visit has come, `before` where the one before it ended. An
 * index that is behind the last is another one, which nothing can be compared with.
 */
function visited(visit, now) {
  const { last, before } = visit ?? {};
  if (!last || now.sequence < last.sequence) return { last: now, before: null };
  if (now.at - last.at > APART_MS) return { last: now, before: last };
  return { last: now, before: isPlace(before) ? before : null };
}

const find = (list, key) => list.find(([other]) => other === key)?.[1];

/** Where the visit before this one ended, as far as is known beforehand; else null. */
export function lastVisit(state, at) {
  const visit = find(visits(), keyOf(state));
  return visit ? visited(visit, { sequence: visit.last.sequence, at }).before : null;
}

/** Remembers that a search is looked at; gives where the visit before ended, or null. */
export function visit(state, now) {
  const list = visits();
  const key = keyOf(state);
  const next = visited(find(list, key), now);
  keepList(KEY, [[key, next], ...list.filter(([other]) => other !== key)].slice(0, KEPT));
  return next.before;
}

/** Where a search stood when it was last looked at, or null. */
export const seen = (state) => find(visits(), keyOf(state))?.last ?? null;

export const forgetVisits = () => keepList(KEY, []);
