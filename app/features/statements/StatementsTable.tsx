import { useState } from "react";
import type { Statement } from "../../contract/statement.ts";
import type { DatedStatement, SourcesById } from "../../domain/statements.ts";
import { disagreementPlace } from "../../domain/disagreementPlace.ts";
import type { Stretch } from "../../domain/spans.ts";
import { type Figure, printFigure } from "../../domain/figure.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { useMore } from "../../ui/useMore.ts";
import { change, useView } from "../../url/useView.ts";
import { type PartWords, type StatementRow, statementRow } from "./statementRows.ts";
import styles from "./StatementsSection.module.css";
import { rowsShown } from "./statementTable.ts";

interface Props {
  /** Which rows they are: another list starts with its first ones again. */
  list: string;
  rows: Stretch<Statement>;
  /** The counts of the line. */
  series: readonly DatedStatement[];
  /** The ids of the statements that others contradict. */
  disputed: ReadonlySet<string>;
  sources: SourcesById;
}

const firstShown = 12;
const step = 60;

/** The first rows of the table, and more of them when asked: a long record must not freeze the page. */
export function StatementsTable({ list: name, rows, series, disputed, sources }: Props) {
  const messages = useDetailMessages();
  const { statements } = messages;
  const at = useView((view) => view.at);
  // Not a key: the rows that stand in both lists would be made anew.
  const [asked, setAsked] = useState({ of: name, limit: firstShown });
  if (asked.of !== name) setAsked({ of: name, limit: firstShown });
  const limit = asked.of === name ? asked.limit : firstShown;
  const shown = rowsShown(rows, limit, at);
  const left = rows.length - limit;
  const { list, askedAt } = useMore<HTMLDivElement>("tbody > tr");
  return (
    <div ref={list}>
      <DataTable
        caption={statements.caption(shown.length, rows.length)}
        columns={columnsOf(messages)}
        rows={shown.map((statement) => {
          const row = statementRow(statement, series, sources, messages);
          const isSelected = row.id === at;
          return { id: row.id, isSelected, cells: cellsOf(row, isSelected, disputed.has(row.id)) };
        })}
      />
      {left > 0 && (
        <p className={styles.more}>
          <Button
            onClick={() => {
              askedAt(limit);
              setAsked({ of: name, limit: limit + step });
            }}
          >
            {left > step ? statements.more(step) : statements.showAll(rows.length)}
          </Button>
        </p>
      )}
    </div>
  );
}

function columnsOf({ statements: { column } }: DetailMessages) {
  return [
    { id: "asOf", header: column.asOf },
    { id: "total", header: column.total, isNumber: true },
    { id: "killed", header: column.killed, isNumber: true },
    { id: "injured", header: column.injured, isNumber: true },
    { id: "civilians", header: column.civilians },
    { id: "military", header: column.military },
    { id: "speaker", header: column.speaker },
    { id: "statedOn", header: column.statedOn },
    { id: "part", header: column.part },
    { id: "sources", header: column.sources },
  ];
}

/** One cell a column, in the order of `columnsOf`. */
function cellsOf(row: StatementRow, isSelected: boolean, isDisputed: boolean) {
  return [
    <RowName key="asOf" row={row} isSelected={isSelected} />,
    <span key="total" className={styles.total}>
      <strong>
        <Stated id={row.id} text={row.total} heard={row.total} />
      </strong>
      {isDisputed && <Mark row={row} />}
      <Notes notes={row.totalNotes} />
    </span>,
    <Stated key="killed" id={row.id} {...row.killed} />,
    <Stated key="injured" id={row.id} {...row.injured} />,
    <Split key="civilians" id={row.id} parts={row.civilians} />,
    <Split key="military" id={row.id} parts={row.military} />,
    <span key="speaker" className={styles.speaker}>
      {row.speaker}
    </span>,
    <span key="statedOn" className={styles.statedOn}>
      {row.statedOn}
    </span>,
    <span key="part" className={styles.part}>
      {row.part}
      <Notes notes={row.partNotes} />
    </span>,
    <span key="sources" className={styles.sources}>
      <SourceLinks label="" links={row.links} />
    </span>,
  ];
}

/** How many killed, how many injured, of some of the people counted. */
function Split({ id, parts }: { id: string; parts: readonly PartWords[] }) {
  return (
    <span className={styles.split}>
      {parts.map((part) => (
        <Stated key={part.text} id={id} {...part} />
      ))}
    </span>
  );
}

/** A number of the statement, which can be asked how it is known: by the statement itself. */
function Stated({ id, text, heard }: { id: string } & PartWords) {
  const { counts } = useDetailMessages();
  if (heard === null) return <span>{text}</span>;
  const figure: Figure = { kind: "statement", id };
  return (
    <FigureButton
      id={printFigure(figure)}
      label={counts.press(heard)}
      press={() => change({ figure })}
    >
      {text}
    </FigureButton>
  );
}

/** Leads to where the page says how others contradict the statement. */
function Mark({ row }: { row: StatementRow }) {
  const { disputed } = useDetailMessages().statements.row;
  return (
    <a
      className={styles.mark}
      href={`#${disagreementPlace(row.id)}`}
      aria-label={disputed(row.total)}
    >
      ≠
    </a>
  );
}

/** The day, which marks the statement on the timeline where that has a mark for it. */
function RowName({ row, isSelected }: { row: StatementRow; isSelected: boolean }) {
  const { show } = useDetailMessages().statements.row;
  return (
    <span className={styles.name}>
      {row.isMarked ? (
        <button
          type="button"
          className={styles.show}
          aria-pressed={isSelected}
          onClick={() => change({ at: isSelected ? null : row.id })}
        >
          {row.asOf} <span className="visually-hidden">{show}</span>
        </button>
      ) : (
        row.asOf
      )}
      <Notes notes={row.basis === null ? [] : [row.basis]} />
    </span>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <span key={note} className={styles.note}>
      {note}
    </span>
  ));
}
