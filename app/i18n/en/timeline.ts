import type { Form, Lane } from "../../domain/activity.ts";
import { formats } from "./formats.ts";

const { day, days, number, plural, shortDay, shortMonth } = formats;

export const timeline = {
  region: "Timeline",
  title: "People killed or injured, and activities in the same period",
  stillPicture: (period: string) => `Casualty counts and activities on one time axis, ${period}.`,
  picture: (period: string) =>
    `Casualty counts and activities on one time axis, ${period}. Move with the arrow keys inside each row; the table below holds the same figures.`,
  people: "people",
  axisStartsAt: (value: number) => `axis starts at ${number(value)}`,
  countsRow: (count: number) =>
    plural(count, { one: "1 count shown", other: `${number(count)} counts shown` }),
  lane: {
    "nato-pa": "NATO PA delegation",
    nato: "NATO",
    parliamentary: "Other parliaments",
    "other-official": "Governments, UN, donors",
  } satisfies Record<Lane, string>,
  laneRow: (lane: string, count: number) =>
    `${lane}: ${plural(count, { one: "1 activity shown", other: `${number(count)} activities shown` })}`,
  outside: (name: string) => `${name}, outside the period`,
  noNewer: (known: string | null) =>
    known === null ? "no newer count found" : `no newer count known on ${shortDay(known)}`,
  form: {
    visit: "visit",
    session: "session",
    conference: "conference",
    agreement: "agreement",
    decision: "decision or transfer",
    meeting: "meeting or statement",
  } satisfies Record<Form, string>,
  legend: {
    label: "Legend",
    band: "range the statements allow",
    assumed: "range that rests on a publication date",
    hollow: "day not exact",
    pair: "two counts for one day",
    atLeast: "“at least”",
  },
  point: (figure: string, asOf: string) => `${figure} · ${shortMonth(asOf)}`,
  pointName: (figure: string, asOf: string, speaker: string) =>
    `${figure} people killed or injured, counted to ${day(asOf)}, ${speaker}`,
  markName: (title: string, when: string) => `${title}, ${when}`,
  clusterName: (count: number, from: string, to: string) =>
    `${number(count)} activities, ${days(from, to)}`,
  entering: (value: number) => number(value),
  enteringName: (value: string, on: string) =>
    `${value} people killed or injured by ${day(on)}, where the line enters`,
  beforeStart: (start: string) => `Counting starts on ${day(start)}`,
  afterLast: (figure: string, asOf: string) =>
    `No count of these days was found; the last is ${figure}, to ${day(asOf)}`,
  lastPoint: (label: string, known: string | null) => `${label} · ${timeline.noNewer(known)}`,
  founding: (place: string, from: string, to: string) =>
    `reported on the ${place} visit, ${days(from, to)}`,
  foundingMark: (atMost: number) => `≠ worded “civilians”; at most ${number(atMost)} can be`,
  when: (start: string, end: string, precision: string) => {
    const span = days(start, end);
    switch (precision) {
      case "within-range":
        return `within ${span}`;
      case "publication-date":
        return `reported on ${span}; the day itself is not stated`;
      case "inferred":
        return `${span}, inferred`;
      case "approximate":
        return `about ${span}`;
      default:
        return span;
    }
  },
  strip: {
    label: "Whole record",
    group: "Period shown, on the whole record",
    from: "First day of the period",
    to: "Last day of the period",
    move: "Move the period",
    value: (when: string) => day(when),
    span: (from: string, to: string) => days(from, to),
  },
};
