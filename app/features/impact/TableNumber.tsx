import type { OtherFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import styles from "./ImpactPart.module.css";
import { StatedNumber } from "./StatedNumber.tsx";

interface Props {
  text: string;
  asks: OtherFigure;
  /** Whether the record worked it out of what its source prints. */
  isDerived: boolean;
  /** What is read out of it, where the number alone does not say of what it is. */
  label?: string;
}

/** A number in a table, marked where its source does not print it. */
export function TableNumber({ text, asks, isDerived, label }: Props) {
  const { facts } = useDetailMessages();
  return (
    <>
      <StatedNumber text={text} asks={asks} label={label} />
      {isDerived && <span className={styles.derived}>{facts.workedOut}</span>}
    </>
  );
}
