import type { ClearanceUnit } from "../../../domain/impactChoices.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import styles from "../ImpactPart.module.css";
import { ClearanceTable } from "./ClearanceTable.tsx";
import type { ClearanceRow } from "./clearanceView.ts";

interface Props {
  caption: string;
  rows: readonly ClearanceRow[];
  unit: ClearanceUnit;
}

/** Weeks, quarters and running totals: apart, because they count the same land as the years and months. */
export function OtherReports({ caption, rows, unit }: Props) {
  const { clearance } = useDetailMessages();
  if (rows.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>{clearance.others(rows.length)}</summary>
      <ClearanceTable caption={caption} rows={rows} unit={unit} hasKinds />
    </details>
  );
}
