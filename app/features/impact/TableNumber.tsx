import type { OtherFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./ImpactPart.module.css";
import { StatedNumber } from "./StatedNumber.tsx";

interface Props {
  text: string;
  asks: OtherFigure;
  /** Whether the record worked it out of what its source prints. */
  isDerived: boolean;
}

/** A number in a table, marked where its source does not print it. */
export function TableNumber({ text, asks, isDerived }: Props) {
  const { facts } = useDetailMessages();
  return (
    <>
      <StatedNumber text={text} asks={asks} />
      {isDerived && <span className={styles.derived}>{facts.workedOut}</span>}
    </>
  );
}
