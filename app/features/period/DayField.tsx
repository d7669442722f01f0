import { useRef } from "react";
import type { Period } from "../../domain/period.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { hold, settle } from "../../url/useView.ts";

interface Props {
  end: keyof Period;
  period: Period;
}

/**
 * One end of the period. What is typed is put beside the other end as it was before, so that a day passed
 * on the way ("1", "12") changes nothing else; a reversed pair is put in order, and the page says so.
 */
export function DayField({ end, period }: Props) {
  const { period: words } = useMessages();
  const base = useRef(period);
  return (
    <DayInput
      label={words[end]}
      name={end}
      day={period[end]}
      begin={() => {
        base.current = period;
      }}
      type={(day) => {
        if (day !== null) hold({ choice: { ...base.current, [end]: day } });
      }}
      settle={settle}
    />
  );
}
