import { type CheckedData, rowsOf } from "./checkedData.ts";

/** A row of statements or intervals that may be named by a disagreement. */
interface Named {
  file: "statements" | "intervals";
  id: string;
}

function namesNumber(text: string, value: number): boolean {
  return new RegExp(`(?<![\\d.,])${value}(?![\\d]|[.,]\\d)`).test(text);
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const dates = new RegExp(`(?:\\b\\d{1,2} )?\\b(?:${months})\\b(?: \\d{4})?`, "g");

/** Whether a row's notes say in figures what the other count was: "one above the later 303". */
export function notesName(
  row: { useNote: string | null; note: string | null },
  value: number,
): boolean {
  // The 16 of "16 March 2021" is no count.
  return namesNumber(`${row.useNote ?? ""} ${row.note ?? ""}`.replace(dates, ""), value);
}

/** Whether one row of disagreements names all of these rows. */
export function disagreementNames(data: CheckedData, rows: readonly Named[]): boolean {
  return rowsOf(data, "disagreements").some(({ about }) =>
    rows.every(({ file, id }) => about[file].includes(id)),
  );
}

/** Whether a disagreement names the row and says all of these figures in its words. */
export function disagreementExplains(
  data: CheckedData,
  row: Named,
  figures: readonly number[],
): boolean {
  return rowsOf(data, "disagreements").some(
    ({ about, topic, detail }) =>
      about[row.file].includes(row.id) &&
      figures.every((figure) => namesNumber(`${topic} ${detail}`, figure)),
  );
}
