// A line of time: when articles were published, drawn over what the archive holds of the same time,
// with the whole in words. Drag over it to choose a stretch.
import { bars, drawing, HEIGHT, shape, WIDTH } from "./bars.js";
import { dragging } from "./drag.js";
import { el } from "./dom.js";
import { span } from "./format.js";
import { t } from "./language.js";

/** A few are no peak. */
const FEW = 4;
const WIDEST = 56;

const year = (day) => Number(day.slice(0, 4));

/** Whether years between were not asked for: their periods are left out. */
const leavesYearsOut = (periods) =>
  periods.some(({ from }, i) => i > 0 && year(from) - year(periods[i - 1].to) > 1);

/** The whole in words, for those who do not see it, and as the caption. */
function inWords({ periods, undated, partial }) {
  const n = periods.reduce((sum, { count }) => sum + count, 0);
  const peak = periods.reduce((best, period) => (period.count > best.count ? period : best));
  const whole = t(peak.count > 1 ? "timelineSays" : "timelineFew", {
    n,
    span: span(periods[0].from, periods.at(-1).to),
    peak: span(peak.from, peak.to),
    most: peak.count,
  });
  return [
    whole,
    leavesYearsOut(periods) && t("timelineSomeYears"),
    undated > 0 && t("timelineUndated", { n: undated }),
    partial && t("timelinePartial"),
    t("timelineHeld"),
  ].filter(Boolean).join(" ");
}

const ofPeriod = ({ from, to, count, held }) =>
  t("timelinePeriod", { span: span(from, to), n: count, held });

/**
 * Draws a timeline into a place for the chart and one for its words.
 *
 * @param narrow is called with the first and last day that were chosen
 * @param empty what is said where there is nothing to draw
 */
export function drawLine({ chart, caption }, timeline, narrow, empty = t("timelineEmpty")) {
  const { periods } = timeline;
  if (periods.length === 0) {
    chart.replaceChildren(el("p", { class: "empty" }, empty));
    caption.textContent = "";
    return;
  }
  const words = inWords(timeline);
  const gap = periods.length > 120 ? 0 : 0.15;
  const chosen = shape("rect", { class: "chosen", y: 0, height: HEIGHT, width: 0, x: 0 });
  const row = (name) => periods.map((period) => period[name]);
  const most = (name) => Math.max(FEW, ...row(name));
  const svg = drawing(words,
    bars(row("held"), "held", { most: most("held") }),
    bars(row("count"), "matching", { gap, widest: WIDEST, most: most("count") }),
    chosen);
  chart.replaceChildren(svg,
    el("p", { class: "ends", "aria-hidden": "true" },
      el("span", {}, span(periods[0].from, periods[0].to)),
      periods.length > 1 && el("span", {}, span(periods.at(-1).from, periods.at(-1).to))));
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
    chosen([first, last]) {
      if (periods.slice(first, last + 1).some(({ held }) => held > 0)) narrow(days([first, last]));
    },
  });
}

function ofSeveral(periods) {
  const sum = (name) => periods.reduce((all, period) => all + period[name], 0);
  return ofPeriod({ from: periods[0].from, to: periods.at(-1).to, count: sum("count"), held: sum("held") });
}
