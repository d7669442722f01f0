import type { ReactNode } from "react";
import styles from "./FittingList.module.css";
import { useFitting } from "./useFitting.ts";

interface Props<Item> {
  /** The same array as long as they are the same: it is measured once. */
  items: readonly Item[];
  /** A list item, with its key. */
  children: (item: Item, index: number) => ReactNode;
  label: string;
  /** How many stand there where nothing is laid out. */
  usual: number;
  /** What is said of those that do not fit; 0 where all do. */
  more: (left: number) => string;
  className?: string | undefined;
  /** What else stands under the list, beside how many more there are. */
  foot?: ReactNode;
}

/** As many items as have room, none cut, and how many more there are. */
export function FittingList<Item>({
  items,
  children,
  label,
  usual,
  more,
  className = "",
  foot,
}: Props<Item>) {
  const { shown, list } = useFitting(items, usual);
  return (
    <>
      <ul ref={list} className={`${styles.list} ${className}`} aria-label={label}>
        {items.slice(0, shown).map(children)}
      </ul>
      {foot === undefined ? (
        <p className={styles.more}>{more(items.length - shown)}</p>
      ) : (
        <div className={styles.foot}>
          {foot}
          <p className={styles.more}>{more(items.length - shown)}</p>
        </div>
      )}
    </>
  );
}
