import type { Fact } from "../../domain/fact.ts";
import styles from "./ImpactPart.module.css";
import { StatedNumber } from "./StatedNumber.tsx";

/** A number in large, with what it counts and when. */
export interface LatestNumber {
  id: string;
  text: string;
  asks: Fact;
  what: string;
  /** Empty where `what` says it. */
  when: string;
}

/** The newest numbers of a part, each with its day. */
export function LatestNumbers({ numbers }: { numbers: readonly LatestNumber[] }) {
  if (numbers.length === 0) return null;
  return (
    <div className={styles.latest}>
      {numbers.map(({ id, text, asks, what, when }) => (
        <p key={id}>
          <span className={styles.large}>
            <StatedNumber text={text} asks={asks} />
          </span>
          {[what, ...(when === "" ? [] : [when])].join(", ")}
        </p>
      ))}
    </div>
  );
}
