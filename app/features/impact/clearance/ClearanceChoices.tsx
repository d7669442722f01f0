import {
  type ClearanceSpan,
  type ClearanceUnit,
  clearanceSpans,
  clearanceUnits,
} from "../../../domain/impactChoices.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { ChoiceGroup } from "../../../ui/ChoiceGroup.tsx";
import { change } from "../../../url/useView.ts";
import styles from "../ImpactPart.module.css";

/** What is counted, and by which spans; both are part of the address. */
export function ClearanceChoices({ unit, span }: { unit: ClearanceUnit; span: ClearanceSpan }) {
  const { choose } = useDetailMessages().clearance;
  return (
    <div className={styles.choices}>
      <ChoiceGroup
        label={choose.unit}
        choices={clearanceUnits.map((id) => ({ id, name: choose.units[id] }))}
        chosen={unit}
        choose={(chosen) => change({ unit: chosen })}
      />
      <ChoiceGroup
        label={choose.span}
        choices={clearanceSpans.map((id) => ({ id, name: choose.spans[id] }))}
        chosen={span}
        choose={(chosen) => change({ by: chosen })}
      />
    </div>
  );
}
