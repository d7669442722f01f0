import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

const known = [
  "Aghdam",
  "Aghdara",
  "Fuzuli",
  "Gazakh",
  "Goranboy",
  "Gubadli",
  "Jabrayil",
  "Kalbajar",
  "Khankendi",
  "Khojaly",
  "Khojavand",
  "Lachin",
  "Shahbuz",
  "Shusha",
  "Tartar",
  "Zangilan",
];
const rest = "Other districts";

function isKnown(name: string): boolean {
  // "Gazakh (4 villages)": what stands in brackets limits the place.
  return name === rest || known.includes(name.replace(/ \(.*\)$/, ""));
}

/** Names that are no district of the list, so that one place has one spelling in every file. */
export function districts(data: CheckedData): Finding[] {
  const places = [
    ...rowsOf(data, "districts")
      .filter(({ metric }) => !metric.includes("-by-"))
      .map(({ id, district }) => ({ file: "districts", row: id, field: "district", district })),
    ...rowsOf(data, "incidents").flatMap(({ id, district }) =>
      district === null ? [] : [{ file: "incidents", row: id, field: "district", district }],
    ),
    ...rowsOf(data, "boundaries").flatMap(({ id: row, ...names }) =>
      (["districts", "holds"] as const).flatMap((field) =>
        names[field].map((district) => ({ file: "boundaries", row, field, district })),
      ),
    ),
  ];
  return places.flatMap(({ file, row, field, district }): Finding[] => {
    if (isKnown(district)) return [];
    const problem = `${district} is not a district that the files know`;
    const remedy = `one of ${known.join(", ")}, or add it to data/check/districts.ts`;
    return [{ file, row, field, problem, remedy, level: "error" }];
  });
}
