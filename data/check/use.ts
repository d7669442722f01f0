import type { Row } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

type Statement = Row<"statements">;
/** Field, what is wrong, what would be right; `known` where the row itself says that it is so. */
type Slip = [field: string, problem: string, remedy: string, known?: "known"];

function dateSlips({ use, asOf, asOfRange, asOfBasis }: Statement): Slip[] {
  if (asOf !== null) {
    if (use === "undated")
      return [["use", `is undated, but asOf is ${asOf}`, "asOf null, or another use"]];
    if (asOfRange !== null && asOfBasis !== "inferred") {
      return [["asOfRange", `stands beside asOf ${asOf}`, "null where asOf is not inferred"]];
    }
    if (asOfRange !== null && (asOf < asOfRange[0] || asOf > asOfRange[1])) {
      return [["asOf", `${asOf} is not within asOfRange`, `a day from ${asOfRange.join(" to ")}`]];
    }
    if (asOfBasis === "unknown") {
      return [["asOfBasis", `is unknown, but asOf is ${asOf}`, "stated, publication or inferred"]];
    }
    return [];
  }
  if (asOfRange === null) {
    return [
      ["asOf", "neither asOf nor asOfRange is given", "one of the two, as the source allows"],
    ];
  }
  if (use !== "undated" && use !== "excluded") {
    return [["use", `is ${use}, but asOf is null`, "undated, or excluded"]];
  }
  if (asOfBasis !== "unknown")
    return [["asOfBasis", `is ${asOfBasis}, but asOf is null`, "unknown"]];
  return [];
}

function precisionSlips({ use, precision, total, population }: Statement): Slip[] {
  if (use === "rounded") {
    const exact: Slip = [
      "precision",
      "is exact, but use is rounded",
      "at-least or about, or another use",
    ];
    return precision === "exact" ? [exact] : [];
  }
  if (use !== "series" && use !== "repeat") return [];
  const slips: Slip[] = [];
  if (precision !== "exact")
    slips.push(["precision", `is ${precision}, but use is ${use}`, "use rounded"]);
  if (total === null)
    slips.push(["total", `is null, but use is ${use}`, "a total, or use partial"]);
  if (population !== "all")
    slips.push(["use", `is ${use}, but only civilians are counted`, "partial"]);
  return slips;
}

function reasonSlips(row: Statement): Slip[] {
  if (row.useNote !== null) return [];
  const needed: Slip[] = [];
  if (row.use === "stale" || row.use === "excluded") {
    needed.push([
      "useNote",
      `is null, but use is ${row.use}`,
      "why the row sets no bound, in words",
    ]);
  } else if (row.noBoundFor.length > 0) {
    const measures = row.noBoundFor.join(", ");
    needed.push(["useNote", `is null, but no bound is set for ${measures}`, "why, in words"]);
  } else if (row.use === "partial" && row.total !== null && row.note === null) {
    needed.push([
      "note",
      `is null, but the row has a total of ${row.total}`,
      "why it is only a part",
    ]);
  }
  return needed;
}

function figureSlips(row: Statement): Slip[] {
  const { total, killed, injured, civilian, military } = row;
  const figures = [total, killed, injured, ...[civilian, military].flatMap((split) => split ?? [])];
  const stated = figures.some((figure) =>
    typeof figure === "number"
      ? true
      : figure !== null && (figure.killed ?? figure.injured) !== null,
  );
  const slips: Slip[] = [];
  if (!stated)
    slips.push(["total", "the row states no figure at all", "the figure of the source, or no row"]);
  for (const measure of row.noBoundFor) {
    if (row[measure] === null) {
      slips.push([
        "noBoundFor",
        `names ${measure}, which the row does not state`,
        `leave ${measure} out`,
      ]);
    }
  }
  return slips;
}

function populationSlips(row: Statement): Slip[] {
  if (row.population === "civilians") {
    const slips: Slip[] = [];
    if (row.military !== null)
      slips.push(["military", "is given, but only civilians are counted", "null"]);
    if (row.wordedAs !== null) {
      slips.push(["wordedAs", `is ${row.wordedAs}, which is what the row counts`, "null"]);
    }
    return slips;
  }
  if (row.wordedAs === null) return [];
  const whole = row.total ?? "number";
  const problem = `the source says ${row.wordedAs}, and its ${whole} counts everybody`;
  return [["wordedAs", problem, "nothing: the mark is shown with the figure", "known"]];
}

/** What a statement's part in the bounds asks of its other fields. */
export function use(data: CheckedData): Finding[] {
  return rowsOf(data, "statements").flatMap((row) =>
    [
      ...dateSlips(row),
      ...precisionSlips(row),
      ...reasonSlips(row),
      ...figureSlips(row),
      ...populationSlips(row),
    ].map(([field, problem, remedy, known]): Finding => {
      return { file: "statements", row: row.id, field, problem, remedy, level: known ?? "error" };
    }),
  );
}
