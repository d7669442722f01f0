import type { Slide } from "../../contract/briefing.ts";
import { formats } from "./formats.ts";

const { day, days, list, number, plural } = formats;

const slides = (count: number) =>
  plural(count, { one: "1 slide", other: `${number(count)} slides` });
const those = (count: number) =>
  plural(count, { one: "the slide", other: `the ${number(count)} slides` });

const shows: Record<Slide["shows"], string> = {
  figure: "The figure",
  timeline: "The timeline",
  visit: "A visit and its meetings",
  splits: "Killed and injured, civilians and military",
  years: "Year by year",
  clearance: "Clearance",
  return: "Return of displaced people",
  where: "Where: a map of districts",
  activity: "What delegations did",
  assistance: "Assistance and costs",
  disagreements: "Where sources disagree",
  sources: "Sources",
};

/** What the editor of the briefing says. */
export const briefing = {
  heading: "Briefing",
  close: "Close",
  state: (count: number, isOwn: boolean) =>
    isOwn
      ? `${slides(count)}, your own version, kept by this browser on this computer.`
      : `${slides(count)}, as published. What you change is kept by this browser on this computer.`,
  publishedIsNewer: (updated: string) =>
    `The published briefing was changed on ${day(updated)}, after yours was made from it.`,
  keepOwn: "Keep mine",
  refused:
    "This browser keeps nothing for this page, so changes last until the page is closed. Export the briefing to keep it.",
  unusable: (count: number) =>
    plural(count, {
      one: "A briefing was found on this computer that cannot be read. It is laid aside and not shown.",
      other: `${number(count)} briefings were found on this computer that cannot be read. They are laid aside and not shown.`,
    }),
  download: (index: number, count: number) =>
    count === 1 ? "Download what was found" : `Download what was found, ${number(index)}`,
  throwAway: "Throw it away",
  thrownAway: "What could not be read is thrown away.",
  add: {
    heading: "The view that is open",
    shows: "Shows",
    title: "Title",
    button: "Add this view to the briefing",
    done: (title: string, place: number) => `Added “${title}” as slide ${number(place)}.`,
  },
  view: {
    period: (name: string, from: string, to: string) => `${name}: ${days(from, to)}`,
    days: (from: string, to: string) => days(from, to),
    known: (known: string) => `as known on ${day(known)}`,
    kind: (kind: string) => `only ${kind.toLowerCase()}`,
    mineAction: "only about mine action",
    marked: (name: string) => `marked: ${name}`,
    statement: (count: string, asOf: string) => `the count of ${count}, ${asOf}`,
    overlays: (names: readonly string[]) => `also showing ${list(names)}`,
    answer: "with the answer of a number open",
    join: (parts: readonly string[]) => parts.join("; "),
  },
  shows,
  /** A title that tells a new slide from those that show the same. */
  titled: (title: string, period: string) => `${title}, ${period}`,
  /** What a slide of the list shows, where its title does not say so, and of which view. */
  row: (shows: string | null, view: string) => (shows === null ? view : `${shows} · ${view}`),
  list: "Slides",
  none: "The briefing has no slides. Add the view that is open, import a file, or go back to the published briefing.",
  up: (title: string) => `Move “${title}” up`,
  down: (title: string) => `Move “${title}” down`,
  edit: "Edit",
  editOf: (title: string) => `Edit “${title}”`,
  remove: "Remove",
  removeOf: (title: string) => `Remove “${title}”`,
  present: (place: number, title: string) => `Present from slide ${number(place)}, “${title}”`,
  isFirst: (title: string) => `“${title}” is the first slide already.`,
  isLast: (title: string) => `“${title}” is the last slide already.`,
  moved: (title: string, place: number, count: number) =>
    `“${title}” is now slide ${number(place)} of ${number(count)}.`,
  removed: (title: string) => `Removed “${title}”.`,
  undo: "Undo",
  undone: "Undone.",
  fields: {
    title: "Title",
    titleNeeded: "A slide needs a title; the one before is kept until there is a new one.",
    titleLong: (most: number) =>
      `More than ${number(most)} characters may not fit on one line of a projection.`,
    shows: "Shows",
    view: "View",
    takeView: "Take the view that is open",
    viewTaken: (title: string) => `“${title}” now has the view that is open.`,
    notes: "Notes for the presenter",
    done: "Done",
  },
  viewFault: (fault: string) => `Of the saved view something cannot be used: ${fault}.`,
  file: {
    export: "Export as a file",
    exported: (name: string) => `Exported as ${name}.`,
    import: "Import a file…",
    back: "Back to the published briefing",
    backDone: "The published briefing is shown again; your own version is removed.",
    name: "briefing.json",
    asideName: (index: number) => `briefing-not-readable-${index}.txt`,
    notReadable: (name: string, reason: string) => `${name} could not be read: ${reason}`,
    all: (name: string, count: number) => `${name}: ${slides(count)}, all readable.`,
    some: (name: string, count: number, faults: number) =>
      `${name}: ${slides(count)} can be used, and ${plural(faults, { one: "one fault was", other: `${number(faults)} faults were` })} found. What has a fault is left out:`,
    nothing: (name: string) => `${name}: nothing of it can be used, so nothing was imported:`,
    empty: (name: string) => `${name} has no slides, so nothing was imported.`,
    replace: (count: number) => `Replace the briefing with ${those(count)}`,
    append: (count: number) => `Add ${those(count)} at the end`,
    cancel: "Import nothing",
    replaced: (count: number, name: string) => `The briefing now has ${those(count)} of ${name}.`,
    appended: (count: number, name: string) => `Added ${slides(count)} of ${name} at the end.`,
  },
  faults: {
    place: (row: string | null, field: string | null, says: string) =>
      `${row === null ? "The file itself" : `Row “${row}”`}${field === null ? "" : `, field “${field}”`}: ${says}.`,
    notJson: (reason: string) => `is not JSON (${reason})`,
    twice: "another slide before it has the same id",
    unusable: (parameter: string, value: string) => `“${parameter}=${value}” cannot be used`,
    swapped: (from: string, to: string) =>
      `the days ${day(from)} and ${day(to)} are the wrong way round`,
    ofThePage: (parameter: string) => `“${parameter}” belongs to the page and not to a slide`,
    unknown: (parameter: string, nearest: string | null) =>
      nearest === null
        ? `“${parameter}” is not known`
        : `“${parameter}” is not known; “${nearest}” may be meant`,
    questionMark: "it begins with a question mark, which does not belong to it",
    missing: (parameter: string, id: string) =>
      `“${parameter}” names “${id}”, which is not in the record`,
  },
  emptyDeck: {
    heading: "Your briefing has no slides",
    failed: "The briefing could not be loaded",
    says: "All slides of your own version were removed. The published briefing is still there.",
    published: "Present the published briefing",
    edit: "Edit the briefing",
    leave: "Leave the briefing",
  },
};
