import type { DataFileName } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

type Cited = { id: string; sources: string[] };
const citing = [
  "statements",
  "activity",
  "intervals",
  "incidents",
  "clearance",
  "contamination",
  "districts",
  "returns",
  "assistance",
  "disagreements",
] as const satisfies DataFileName[];

interface Reference {
  file: DataFileName;
  row: string;
  field: string;
  /** The file in which the id must be found. */
  into: DataFileName;
  id: string;
}

function referencesOf(data: CheckedData): Reference[] {
  const sources = citing.flatMap((file) =>
    (rowsOf(data, file) as Cited[]).flatMap((row) =>
      row.sources.map((id): Reference => ({
        file,
        row: row.id,
        field: "sources",
        into: "sources",
        id,
      })),
    ),
  );
  const activity = rowsOf(data, "activity").flatMap((row) => {
    const links = [
      { field: "parent", into: "activity", id: row.parent },
      { field: "mayRepeat", into: "activity", id: row.mayRepeat },
      { field: "statement", into: "statements", id: row.statement },
    ] as const;
    return links.flatMap(({ field, into, id }): Reference[] =>
      id === null ? [] : [{ file: "activity", row: row.id, field, into, id }],
    );
  });
  const occasions = rowsOf(data, "statements").flatMap(({ id: row, occasion }): Reference[] =>
    occasion === null
      ? []
      : [
          {
            file: "statements",
            row,
            field: "occasion.activity",
            into: "activity",
            id: occasion.activity,
          },
        ],
  );
  const about = rowsOf(data, "disagreements").flatMap((row) =>
    (["statements", "intervals", "activity", "incidents", "returns"] as const).flatMap((into) =>
      row.about[into].map((id): Reference => ({
        file: "disagreements",
        row: row.id,
        field: `about.${into}`,
        into,
        id,
      })),
    ),
  );
  const amounts = rowsOf(data, "assistance").flatMap(({ id: row, activity: id }): Reference[] =>
    id === null ? [] : [{ file: "assistance", row, field: "activity", into: "activity", id }],
  );
  const repeats = rowsOf(data, "assistance").flatMap(({ id: row, repeats: id }): Reference[] =>
    id === null ? [] : [{ file: "assistance", row, field: "repeats", into: "assistance", id }],
  );
  return [...sources, ...activity, ...occasions, ...about, ...amounts, ...repeats];
}

/** Ids that name no row of the file they point into, and ids named twice in one field. */
export function references(data: CheckedData): Finding[] {
  const ids = new Map<DataFileName, Set<string>>();
  for (const name of Object.keys(data) as DataFileName[]) {
    ids.set(name, new Set(rowsOf(data, name).map(({ id }) => id)));
  }
  const seen = new Set<string>();
  return referencesOf(data).flatMap(({ file, row, field, into, id }): Finding[] => {
    const key = [file, row, field, id].join(" ");
    const twice = seen.has(key);
    seen.add(key);
    if (twice) {
      const problem = `names ${id} twice`;
      return [{ file, row, field, problem, remedy: "name it once", level: "error" }];
    }
    const known = ids.get(into);
    if (!known || known.has(id)) return [];
    const problem = `${into}.json has no row ${id}`;
    const remedy = `add the row to ${into}.json, or name one that is there`;
    return [{ file, row, field, problem, remedy, level: "error" }];
  });
}
