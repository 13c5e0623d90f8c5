// When the articles found were published, drawn over what the archive holds of the same time: no
// coverage can be told from nothing held. Drag over it, or type days beside it, to narrow.
import { get, timelineUrl } from "./api.js";
import { byId, el } from "./dom.js";
import { span } from "./format.js";
import { t } from "./language.js";
import { dragging } from "./drag.js";

const WIDTH = 1000;
const HEIGHT = 100;
const LEAST = 3;
const FEW = 4;
const WIDEST = 56;

const box = byId("timeline");
const chart = box.querySelector(".chart");
const caption = box.querySelector(".caption");
let asking = new AbortController();
let drawn = "";

function shape(tag, attributes) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

/**
 * Bars as one path: each from the bottom, as high as its share of the highest, in the middle of its
 * period and no wider than `widest`; a few articles are no peak.
 */
function bars(counts, name, gap, widest) {
  const most = Math.max(FEW, ...counts);
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

/** The whole in words, for those who do not see it, and as the caption. */
function inWords({ periods, undated }) {
  const n = periods.reduce((sum, { count }) => sum + count, 0);
  const peak = periods.reduce((best, period) => (period.count > best.count ? period : best));
  const whole = t(peak.count > 1 ? "timelineSays" : "timelineFew", {
    n,
    span: span(periods[0].from, periods.at(-1).to),
    peak: span(peak.from, peak.to),
    most: peak.count,
  });
  return undated > 0 ? `${whole} ${t("timelineUndated", { n: undated })}` : whole;
}

const ofPeriod = ({ from, to, count, held }) =>
  t("timelinePeriod", { span: span(from, to), n: count, held });

function draw(timeline, narrow) {
  const { periods } = timeline;
  if (periods.length === 0) {
    chart.replaceChildren(el("p", { class: "empty" }, t("timelineEmpty")));
    caption.textContent = "";
    return;
  }
  const words = inWords(timeline);
  const gap = periods.length > 120 ? 0 : 0.15;
  const chosen = shape("rect", { class: "chosen", y: 0, height: HEIGHT, width: 0, x: 0 });
  const svg = shape("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: "none",
    role: "img",
    "aria-label": words,
  });
  svg.append(
    bars(periods.map(({ held }) => held), "held", 0, WIDTH),
    bars(periods.map(({ count }) => count), "matching", gap, WIDEST),
    chosen);
  chart.replaceChildren(svg,
    el("p", { class: "ends", "aria-hidden": "true" },
      el("span", {}, span(periods[0].from, periods[0].to)),
      el("span", {}, span(periods.at(-1).from, periods.at(-1).to))));
  caption.textContent = words;
  const days = ([first, last]) => ({ from: periods[first].from, to: periods[last].to });
  dragging(svg, periods.length, {
    over(range) {
      const [first, last] = range ?? [0, -1];
      chosen.setAttribute("x", (first / periods.length) * WIDTH);
      chosen.setAttribute("width", ((last - first + 1) / periods.length) * WIDTH);
      if (!range) caption.textContent = words;
      else if (first === last) caption.textContent = ofPeriod(periods[first]);
      else caption.textContent = ofSeveral(periods.slice(first, last + 1));
    },
    chosen: (range) => narrow(days(range)),
  });
}

function ofSeveral(periods) {
  const sum = (name) => periods.reduce((all, period) => all + period[name], 0);
  return ofPeriod({ from: periods[0].from, to: periods.at(-1).to, count: sum("count"), held: sum("held") });
}

/**
 * Shows the timeline of a search; one that failed says so and is left out.
 *
 * @param narrow is called with the first and last day that were chosen
 */
export async function showTimeline(state, narrow) {
  const url = timelineUrl(state);
  if (url === drawn) return;
  drawn = url;
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  box.setAttribute("aria-busy", "true");
  const result = await get(url, signal);
  if (signal.aborted) return;
  box.removeAttribute("aria-busy");
  if (result.ok) {
    draw(result.data, narrow);
    return;
  }
  drawn = "";
  chart.replaceChildren();
  caption.textContent = t("timelineFailed");
}
