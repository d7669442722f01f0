import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { change, dismiss, useNotices, useView } from "../../url/useView.ts";
import styles from "./Notices.module.css";
import { noticeTexts } from "./periodView.ts";

interface Props {
  record: CasualtyRecord;
  /** Whether the record leaves something out because it looks back. */
  leavesOut: boolean;
  period: Period;
  /** Where the page says in another place that it looks back. */
  withoutKnown?: boolean;
}

/** What could not be used of the address, what lies outside the record, and that the page looks back. */
export function Notices({ record, leavesOut, period, withoutKnown = false }: Props) {
  const messages = useMessages();
  const at = useView((view) => view.at);
  const figure = useView((view) => view.figure);
  const known = useView((view) => view.known);
  const notices = useNotices();
  const texts = noticeTexts(notices, record, period, { at, figure }, messages);
  return (
    <>
      {known !== null && !withoutKnown && (
        <div className={styles.lookingBack} role="status">
          <p>
            {leavesOut
              ? `${messages.period.lookingBack(known)} ${messages.period.lookingBackAssumed}`
              : messages.period.nothingNewer(known)}
          </p>
          <Button
            onClick={() => {
              change({ known: null });
              focusField("known");
            }}
          >
            {messages.period.showAllKnown}
          </Button>
        </div>
      )}
      {texts.length > 0 && (
        <div className={styles.notices} role="status" aria-label={messages.period.notices.heading}>
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {notices.length > 0 && (
            <Button
              onClick={() => {
                dismiss();
                focusField("from");
              }}
            >
              {messages.period.notices.dismiss}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** The button that was pressed is gone then; what it was about is said in the bar above. */
function focusField(name: "from" | "known"): void {
  document.querySelector<HTMLElement>(`header input[name="${name}"]`)?.focus();
}
