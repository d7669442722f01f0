import { lanes } from "../../domain/activity.ts";
import { type Figure, printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { change } from "../../url/useView.ts";
import type { EndWords } from "./endWords.ts";
import styles from "./ImpactSection.module.css";
import { yearChoice } from "./yearChoice.ts";
import type { YearMark, YearMarks } from "./yearMarks.ts";
import type { YearRow, YearsView } from "./yearsView.ts";

/** The same rows that the chart draws, with the counts on which they rest; a year's name chooses it. */
export function YearsTable({ view, marks }: { view: YearsView; marks: YearMarks }) {
  const { impact, timeline } = useDetailMessages();
  const { table } = impact;
  const columns = [
    { id: "year", header: table.year },
    { id: "casualties", header: table.casualties },
    { id: "killed", header: table.killed, isNumber: true },
    { id: "injured", header: table.injured, isNumber: true },
    { id: "strict", header: table.strict, isNumber: true },
    { id: "counts", header: table.counts },
    { id: "activities", header: table.activities, isNumber: true },
    ...lanes.map((lane) => ({ id: lane, header: timeline.lane[lane], isNumber: true })),
  ];
  const name = ({ year, part }: YearRow) => (
    <>
      <button
        type="button"
        className={styles.year}
        aria-label={impact.show(year)}
        onClick={() => change({ choice: yearChoice(year) })}
      >
        {year}
      </button>
      {part !== null && <span className={styles.part}>{part}</span>}
    </>
  );
  return (
    <DataTable
      caption={view.caption}
      columns={columns}
      rows={view.rows.map((row) => ({
        id: row.year,
        cells: [
          name(row),
          <span key="casualties" className={styles.range}>
            <Rise text={row.inWords} asks={row.asks.total} mark={marks.get(row.year)?.total} />
          </span>,
          <Rise
            key="killed"
            text={row.killed}
            asks={row.asks.killed}
            mark={marks.get(row.year)?.killed}
          />,
          <Rise
            key="injured"
            text={row.injured}
            asks={row.asks.injured}
            mark={marks.get(row.year)?.injured}
          />,
          <Rise key="strict" text={row.strict} asks={row.strictAsks} />,
          <span key="counts" className={styles.ends}>
            <End end={row.start} />
            <End end={row.end} />
          </span>,
          row.activityLabel,
          ...lanes.map((lane) => row.byLane[lane]),
        ],
      }))}
    />
  );
}

interface RiseProps {
  text: string;
  asks: Figure | null;
  mark?: YearMark | null | undefined;
}

/** A rise, which can be asked how it is known where it is a number; a mark leads to who stated another. */
function Rise({ text, asks, mark }: RiseProps) {
  const { counts } = useDetailMessages();
  if (asks === null) return text;
  return (
    <span className={styles.rise}>
      <FigureButton
        id={printFigure(asks)}
        label={counts.press(text)}
        press={() => change({ figure: asks })}
      >
        {text}
      </FigureButton>
      {mark && (
        <a className={styles.mark} href={mark.href} aria-label={mark.label}>
          ≠
        </a>
      )}
    </span>
  );
}

function End({ end: { label, links, missing } }: { end: EndWords }) {
  return (
    <span>
      <SourceLinks label={label} links={links} />
      {missing !== null && (links.length > 0 ? `; ${missing}` : missing)}
    </span>
  );
}
