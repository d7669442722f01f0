import { faultsElsewhere } from "./dataCheckFaultsElsewhere.ts";
import { faultsInActivity } from "./dataCheckFaultsInActivity.ts";
import { faultsInBriefing } from "./dataCheckFaultsInBriefing.ts";
import { faultsInStatements } from "./dataCheckFaultsInStatements.ts";

type LooseRow = Record<string, unknown>;

/** One fault, planted in a copy of the real data. */
export interface Fault {
  name: string;
  file: string;
  /** The row that is changed. */
  row: string;
  field: string;
  /** The row at which it must be found, where that is another. */
  foundAt?: string;
  /** What the problem must say. */
  says: RegExp;
  plant: (row: LooseRow, rows: LooseRow[]) => void;
}

/** Row, name, field, what the problem says, and the fields to change or a function that changes them. */
export type FaultLine = [
  row: string,
  name: string,
  field: string,
  says: RegExp,
  change: LooseRow | ((row: LooseRow, rows: LooseRow[]) => void),
  foundAt?: string,
];

function faultsOf(file: string, lines: readonly FaultLine[]): Fault[] {
  return lines.map(([row, name, field, says, change, foundAt]) => ({
    name: `${file}: ${name}`,
    file,
    row,
    field,
    ...(foundAt === undefined ? {} : { foundAt }),
    says,
    plant: typeof change === "function" ? change : (found) => void Object.assign(found, change),
  }));
}

export const faults: Fault[] = [
  ...faultsOf("statements", faultsInStatements),
  ...faultsOf("activity", faultsInActivity),
  ...faultsOf("briefing", faultsInBriefing),
  ...Object.entries(faultsElsewhere).flatMap(([file, lines]) => faultsOf(file, lines)),
];
