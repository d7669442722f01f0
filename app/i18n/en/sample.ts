import { formats } from "./formats.ts";

const { day, days, number, plural } = formats;

/** How many explosions were found in the press. */
export const sample = {
  none: "None",
  noDistrict: "the district is not known",
  sentence: (count: number, district: string, from: string, to: string) =>
    `${plural(count, { one: "explosion", other: "explosions" })} found in the press (a sample, not a count): ${district}, ${days(from, to)}`,
  counted:
    "It is a sample, not a count: only explosions that a publication reported one by one, and that were found. Districts about which more is written are seen more.",
  elsewhere: (count: number) =>
    plural(count, {
      one: "One explosion of these days names no district, or more than one, and is in no district's number.",
      other: `${number(count)} explosions of these days name no district, or more than one, and are in no district's number.`,
    }),
  rule: "Explosions are numbered as the press reports them. The people in them are not added up: the counts of people are far higher.",
  when: {
    day: (on: string) => day(on),
    month: (on: string) => `Some day of ${day(on).replace(/^\d+ /, "")}`,
    "report-date": (on: string) => `Reported on ${day(on)}`,
  },
  people: (killed: number | null, injured: number | null) =>
    [
      killed === null ? "people killed: not stated" : `${number(killed)} killed`,
      injured === null ? "people injured: not stated" : `${number(injured)} injured`,
    ].join(", "),
};
