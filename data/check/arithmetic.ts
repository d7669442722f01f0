import type { Split } from "../../app/contract/parts.ts";
import type { Row } from "../../app/contract/dataFiles.ts";
import { type CheckedData, rowsOf } from "./checkedData.ts";
import { disagreementExplains } from "./covered.ts";
import type { Finding } from "./finding.ts";

type Count = Pick<
  Row<"intervals">,
  "id" | "total" | "killed" | "injured" | "civilian" | "military"
>;

/** A sum that does not come out; `figures` are the two numbers that should be equal or ordered. */
interface Slip {
  field: string;
  problem: string;
  remedy: string;
  figures: [number, number];
}

const parts = ["killed", "injured"] as const;
const groups = ["civilian", "military"] as const;

function sumOf(split: Split | null): number | null {
  return split === null || split.killed === null || split.injured === null
    ? null
    : split.killed + split.injured;
}

function wholeSlips({ total, killed, injured }: Count): Slip[] {
  if (total === null) return [];
  if (killed !== null && injured !== null) {
    const sum = killed + injured;
    if (sum === total) return [];
    const problem = `${killed} killed and ${injured} injured make ${sum}, not ${total}`;
    return [{ field: "total", problem, remedy: `${sum}, or other parts`, figures: [total, sum] }];
  }
  return parts.flatMap((part): Slip[] => {
    const value = { killed, injured }[part];
    if (value === null || value <= total) return [];
    const problem = `${value} ${part} are more than the total, ${total}`;
    return [{ field: part, problem, remedy: `at most ${total}`, figures: [value, total] }];
  });
}

function splitSlips(row: Count): Slip[] {
  const { civilian, military } = row;
  const perPart = parts.flatMap((part): Slip[] => {
    const whole = row[part];
    const a = civilian?.[part] ?? null;
    const b = military?.[part] ?? null;
    if (whole === null) return [];
    if (a !== null && b !== null && a + b !== whole) {
      const problem = `${a} civilians and ${b} military ${part} make ${a + b}, not ${whole}`;
      return [
        { field: part, problem, remedy: `${a + b}, or another split`, figures: [whole, a + b] },
      ];
    }
    return groups.flatMap((group): Slip[] => {
      const value = row[group]?.[part] ?? null;
      if (value === null || value <= whole) return [];
      const problem = `${value} ${part} are more than the ${whole} ${part} of the whole row`;
      const field = `${group}.${part}`;
      return [{ field, problem, remedy: `at most ${whole}`, figures: [value, whole] }];
    });
  });
  const a = sumOf(civilian);
  const b = sumOf(military);
  const { total } = row;
  if (perPart.length > 0 || total === null) return perPart;
  if (a !== null && b !== null && a + b !== total) {
    const problem = `${a} civilians and ${b} military make ${a + b}, not ${total}`;
    return [
      { field: "total", problem, remedy: `${a + b}, or another split`, figures: [total, a + b] },
    ];
  }
  return groups.flatMap((group): Slip[] => {
    const sum = sumOf(row[group]);
    if (sum === null || sum <= total) return [];
    const problem = `its ${sum} people are more than the total, ${total}`;
    return [{ field: group, problem, remedy: `at most ${total}`, figures: [sum, total] }];
  });
}

/** Parts that do not make their whole, in statements and intervals. */
export function arithmetic(data: CheckedData): Finding[] {
  return (["statements", "intervals"] as const).flatMap((file) => {
    const rows: (Count & { use?: string })[] = rowsOf(data, file);
    return rows.flatMap((row) =>
      [...wholeSlips(row), ...splitSlips(row)].map(
        ({ field, problem, remedy, figures }): Finding => {
          const known =
            row.use === "excluded" || disagreementExplains(data, { file, id: row.id }, figures);
          return { file, row: row.id, field, problem, remedy, level: known ? "known" : "error" };
        },
      ),
    );
  });
}
