import { useMemo } from "react";
import type { CasualtyRecord } from "../../domain/record.ts";
import { type Preset, periodOf, presetsOf } from "../../domain/period.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { change, useView } from "../../url/useView.ts";
import { DayField } from "./DayField.tsx";
import styles from "./PeriodBar.module.css";

/** The period: by name, or by its first and last day. */
export function PeriodBar({ record }: { record: CasualtyRecord }) {
  const messages = useMessages();
  const choice = useView((view) => view.choice);
  const period = periodOf(choice, record.span);
  const presets = useMemo(() => presetsOf(record.span), [record.span]);
  const chosen = "preset" in choice ? choice.preset : null;
  return (
    <div className={styles.bar} role="group" aria-label={messages.period.label}>
      <div className={styles.presets} role="group" aria-label={messages.period.presets}>
        {presets.map((preset: Preset) => (
          <Button
            key={preset}
            isPressed={preset === chosen}
            onClick={() => change({ choice: { preset } })}
          >
            {messages.period.preset(preset)}
          </Button>
        ))}
      </div>
      <DayField end="from" period={period} />
      <DayField end="to" period={period} />
    </div>
  );
}
