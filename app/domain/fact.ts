// What is known besides the counts of people: stated figures that are shown one by one and never joined.

/** The numbers that a row of each file may state. */
export const factFields = {
  clearance: [
    "hectares",
    "antiPersonnelMines",
    "antiTankMines",
    "unexplodedOrdnance",
    "itemsTotal",
  ],
  contamination: ["value"],
  returns: ["people", "families"],
  assistance: ["amount"],
  districts: ["value"],
  incidents: ["killed", "injured"],
} as const;

export type FactFile = keyof typeof factFields;

/** A number as one row of a file states it. */
export type Fact = {
  [File in FactFile]: {
    kind: "fact";
    file: File;
    id: string;
    field: (typeof factFields)[File][number];
  };
}[FactFile];

/** The parts of an address that ask for such a number: `clearance.<id>.hectares`; `null` where they ask for none. */
export function parseFact([file, id = "", field, ...others]: readonly string[]): Fact | null {
  if (others.length > 0 || !/^[a-z0-9-]+$/.test(id)) return null;
  for (const [name, fields] of Object.entries(factFields))
    for (const one of fields)
      if (name === file && one === field) return { kind: "fact", file, id, field } as Fact;
  return null;
}
