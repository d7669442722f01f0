import type { Fact } from "../../domain/fact.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./ImpactPart.module.css";
import { StatedNumber } from "./StatedNumber.tsx";

/** A number in large, with what it counts and when. */
export interface LatestNumber {
  id: string;
  text: string;
  asks: Fact;
  /** Whether the record worked it out of what its source prints. */
  isDerived: boolean;
  what: string;
  /** Empty where `what` says it. */
  when: string;
  /** Another number that belongs to it, after the words that say which. */
  also?: { words: string; text: string; asks: Fact; when: string };
}

/** The newest numbers of a part, each with its day. */
export function LatestNumbers({ numbers }: { numbers: readonly LatestNumber[] }) {
  const { facts } = useDetailMessages();
  if (numbers.length === 0) return null;
  return (
    <div className={styles.latest}>
      {numbers.map(({ id, text, asks, isDerived, what, when, also }) => (
        <p key={id}>
          <span className={styles.large}>
            <StatedNumber text={text} asks={asks} />
          </span>
          {[what, ...(when === "" ? [] : [when])].join(", ")}
          {isDerived && <span className={styles.limit}>{facts.workedOut}</span>}
          {also && (
            <span className={styles.also}>
              {also.words} <StatedNumber text={also.text} asks={also.asks} /> {also.when}
            </span>
          )}
        </p>
      ))}
    </div>
  );
}
