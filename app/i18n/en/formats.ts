import type { Day } from "../../contract/day.ts";
import type { Formats } from "../formats.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const shortMonths = months.map((name) => (name === "September" ? "Sept" : name.slice(0, 3)));

/** The parts of a day: "2025-03-08" is 8, its month in words, 2025. */
function partsOf(day: Day, names: readonly string[]) {
  const [year = "", month, date] = day.split("-");
  return { date: String(Number(date)), month: names[Number(month) - 1] ?? "", year };
}

function dayIn(names: readonly string[]): Formats["day"] {
  return (day) => {
    const { date, month, year } = partsOf(day, names);
    return `${date} ${month} ${year}`;
  };
}

/** Of two days, what they share is written once; days of one month stand together. */
function daysIn(names: readonly string[]): Formats["days"] {
  const write = dayIn(names);
  return (from, to) => {
    if (from === to) return write(to);
    const [a, b] = [partsOf(from, names), partsOf(to, names)];
    if (a.year !== b.year) return `${write(from)} – ${write(to)}`;
    return a.month === b.month ? `${a.date}–${write(to)}` : `${a.date} ${a.month} – ${write(to)}`;
  };
}

/**
 * British English: day before month, as the sources write. Written here and not by the platform's Intl, whose first
 * calls hold up the first view (60 to 80 ms on a processor four times slower); a test holds both to the same texts.
 */
export const formats: Formats = {
  number(value) {
    // As many decimals as a source states, and no noise of the machine behind them.
    const [whole = "", decimals] = String(Number(value.toFixed(6))).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return decimals === undefined ? grouped : `${grouped}.${decimals}`;
  },
  day: dayIn(months),
  shortDay: dayIn(shortMonths),
  shortMonth(day) {
    const { month, year } = partsOf(day, shortMonths);
    return `${month} ${year}`;
  },
  monthName: (day) => partsOf(day, shortMonths).month,
  days: daysIn(months),
  shortDays: daysIn(shortMonths),
  plural: (count, forms) => (count === 1 ? forms.one : forms.other),
  list: (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`,
};
