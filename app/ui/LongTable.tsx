import { type ComponentProps, useState } from "react";
import { DataTable } from "./DataTable.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { useMore } from "./useMore.ts";

interface Props extends ComponentProps<typeof DataTable> {
  /** "Shown: 8 of 48" */
  shown: (count: number, all: number) => string;
  /** "Show 40 more" */
  more: (count: number) => string;
}

const firstShown = 8;

/** A table of which the first rows are shown, and the others when asked. */
export function LongTable({ shown, more, rows, ...table }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { list, askedAt } = useMore<HTMLDivElement>("tbody > tr");
  const left = rows.length - firstShown;
  return (
    <div ref={list}>
      <DataTable {...table} rows={isWhole ? rows : rows.slice(0, firstShown)} />
      {left > 0 && !isWhole && (
        <ShowMore
          shown={shown(firstShown, rows.length)}
          label={more(left)}
          press={() => {
            askedAt(firstShown);
            setWhole(true);
          }}
        />
      )}
    </div>
  );
}
