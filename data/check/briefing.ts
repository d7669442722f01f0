import { longestTitle } from "../../app/domain/slideTitle.ts";
import type { Row } from "../../app/contract/dataFiles.ts";
import { overlaps, periodOf } from "../../app/domain/period.ts";
import { type CasualtyRecord, recordOf } from "../../app/domain/record.ts";
import { type SavedViewFault, savedViewFaults, viewOf } from "../../app/url/savedView.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

type Words = Pick<Finding, "problem" | "remedy">;

/** What each parameter may say; the days are those of the calendar from 2000 to 2100. */
const usable: Record<string, string> = {
  period: "article, record, last-12-months, visit or a year",
  from: "a day such as 2025-03-08",
  to: "a day such as 2025-03-08",
  known: "a day such as 2025-03-08",
  kind: "a kind of activity.json, such as visit",
  topic: "mine-action",
  map: "cleared-2025, cleared-2023 or incidents; without it the map follows the period",
  at: "the id of a statement or an activity",
  figure: "a number's address, such as statement.s-2025-03-08-383; press the number to see it",
};

function wordsFor(fault: SavedViewFault): Words {
  switch (fault.kind) {
    case "unusable": {
      const { parameter, value } = fault;
      const problem = `${parameter}=${value} cannot be used`;
      const remedy = usable[parameter] ?? "another value";
      return { problem, remedy: `${remedy}; or no other ${parameter}, nor both a name and days` };
    }
    case "swapped":
      return {
        problem: `the days are the wrong way round: from ${fault.to} to ${fault.from}`,
        remedy: `from=${fault.from}&to=${fault.to}`,
      };
    case "ofThePage":
      return {
        problem: `carries ${fault.parameter}, which belongs to the page and not to a slide`,
        remedy: `the view without ${fault.parameter}`,
      };
    case "unknown":
      return {
        problem: `carries ${fault.parameter}, which no view has`,
        remedy: fault.nearest ?? `one of ${Object.keys(usable).join(", ")}`,
      };
    case "questionMark":
      return {
        problem: "begins with a question mark",
        remedy: "the part of the address after the question mark",
      };
    case "missing":
      return {
        problem: `${fault.parameter} names ${fault.id}, which is no row, or was not yet known on the view's day`,
        remedy:
          fault.parameter === "at"
            ? "the id of a row of statements.json or activity.json"
            : "the id of a row of statements.json",
      };
  }
}

/** What the slide would show nothing of, in the record as its view knows it. */
function emptyFindings({ shows, view }: Row<"briefing">, record: CasualtyRecord): Words[] {
  const { choice, known } = viewOf(view);
  if (record.statements.length === 0) {
    const problem = `nothing had been stated by known=${known ?? ""}`;
    return [{ problem, remedy: "a later day, or no known" }];
  }
  const period = periodOf(choice, record.span);
  const days = `${period.from} to ${period.to}`;
  if (!overlaps(record.span, period.from, period.to)) {
    const problem = `nothing is known of its period, ${days}`;
    return [{ problem, remedy: `days from ${record.span.from} to ${record.span.to}` }];
  }
  const visits = record.activities.filter(({ kind }) => kind === "visit");
  if (shows === "visit" && !visits.some(({ start, end }) => overlaps(period, start, end))) {
    const problem = `shows a visit, and none lies in its period, ${days}`;
    return [{ problem, remedy: 'a period with an activity of kind visit, or other "shows"' }];
  }
  return [];
}

/** Slides whose view a reader would be told about, that show nothing, or whose title is too long to project. */
export function briefing(data: CheckedData): Finding[] {
  const { statements, activity, sources } = data;
  if (!statements || !activity) return [];
  const sourcesById = new Map(sources?.rows.map((source) => [source.id, source]));
  return rowsOf(data, "briefing").flatMap((slide) => {
    const { id: row, title, view } = slide;
    const found = (field: string, words: Words): Finding => {
      return { file: "briefing", row, field, ...words, level: "error" };
    };
    const { known } = viewOf(view);
    const record = recordOf(statements.rows, activity.rows, known, sourcesById);
    const faults = savedViewFaults(view, record);
    const remedy = `at most ${longestTitle}, so that it stands on one line when it is projected`;
    return [
      ...faults.map((fault) => found("view", wordsFor(fault))),
      // Of a view that is read otherwise than it was meant, nothing more can be said.
      ...(faults.length > 0 ? [] : emptyFindings(slide, record)).map((words) =>
        found("view", words),
      ),
      ...(title.length > longestTitle
        ? [found("title", { problem: `has ${title.length} characters`, remedy })]
        : []),
    ];
  });
}
