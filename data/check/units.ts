import type { Row } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

const unitsOf: Record<Row<"contamination">["metric"], Row<"contamination">["unit"][]> = {
  "area-high-contamination": ["hectares"],
  "area-lower-contamination": ["hectares"],
  "contaminated-area": ["hectares"],
  "contaminated-share-of-territory": ["percent"],
  "estimated-mines": ["mines", "items"],
  "land-needing-clearance": ["hectares"],
  "map-accuracy": ["percent"],
  "mines-on-maps": ["mines", "items"],
  "planned-clearance": ["hectares-per-year", "hectares"],
  "residential-land-to-clear": ["hectares"],
  "share-cleared": ["percent"],
};

type Slip = [file: Finding["file"], row: string, field: string, problem: string, remedy: string];

function contaminationSlips(row: Row<"contamination">): Slip[] {
  const { id, metric, unit, value, valueMax, risesTo } = row;
  const slips: Slip[] = [];
  const units = unitsOf[metric];
  if (!units.includes(unit)) {
    const problem = `${metric} is given in ${unit}`;
    slips.push(["contamination", id, "unit", problem, units.join(" or ")]);
  }
  if (valueMax !== null && valueMax <= value) {
    const problem = `${valueMax} is not above value, ${value}`;
    slips.push([
      "contamination",
      id,
      "valueMax",
      problem,
      "the upper end, or null without a range",
    ]);
  }
  if (risesTo !== null && risesTo <= (valueMax ?? value)) {
    const problem = `${risesTo} is not above ${valueMax ?? value}`;
    slips.push(["contamination", id, "risesTo", problem, "what it rises to, or null"]);
  }
  if (unit === "percent" && (valueMax ?? value) > 100) {
    const field = valueMax === null ? "value" : "valueMax";
    slips.push(["contamination", id, field, `${valueMax ?? value} percent`, "at most 100"]);
  }
  return slips;
}

function districtSlips({ id, metric, unit, value }: Row<"districts">): Slip[] {
  const right = metric.startsWith("hectares") ? "hectares" : "items";
  if (unit !== right) return [["districts", id, "unit", `${metric} is given in ${unit}`, right]];
  if (unit === "items" && !Number.isInteger(value)) {
    return [["districts", id, "value", `${value} items`, "a whole number of items"]];
  }
  return [];
}

function assistanceSlips({ id, unit, amount }: Row<"assistance">): Slip[] {
  if (unit !== "percent" || amount === null || amount <= 100) return [];
  return [
    ["assistance", id, "amount", `${amount} percent`, "at most 100, or a currency as the unit"],
  ];
}

/** Units that do not belong to what is measured, and shares above the whole. */
export function units(data: CheckedData): Finding[] {
  return [
    ...rowsOf(data, "contamination").flatMap(contaminationSlips),
    ...rowsOf(data, "districts").flatMap(districtSlips),
    ...rowsOf(data, "assistance").flatMap(assistanceSlips),
  ].map(([file, row, field, problem, remedy]): Finding => {
    return { file, row, field, problem, remedy, level: "error" };
  });
}
