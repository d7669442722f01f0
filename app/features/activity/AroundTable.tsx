import { printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { change } from "../../url/useView.ts";
import styles from "./AroundActivity.module.css";
import type { AroundCell, AroundTable as Table } from "./aroundView.ts";

interface Props {
  table: Table;
}

/** As many days before the activity as after it. */
export function AroundTable({ table }: Props) {
  const { around } = useDetailMessages();
  const { caption, heads, rise, reasons, rows } = table;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.unit}>
            {around.unit}
          </th>
          {heads.map(({ name, days }) => (
            <th key={name} scope="col">
              {name} <span className={styles.quiet}>{days}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{around.rise}</th>
          {rise === null ? (
            <td colSpan={2} className={styles.reasons}>
              <span className={styles.mark}>{around.notCompared}</span> {reasons.join(" ")}
            </td>
          ) : (
            rise.map((cell, side) => (
              <td key={heads[side]?.name} className={styles.rise}>
                <Value cell={cell} />
              </td>
            ))
          )}
        </tr>
        {rows.map(({ id, label, cells }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {cells.map((cell, side) => (
              <td key={heads[side]?.name}>
                <Value cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ cell: { text, asks, detail } }: { cell: AroundCell }) {
  const { counts } = useDetailMessages();
  return (
    <>
      {asks === null ? (
        text
      ) : (
        <FigureButton
          id={printFigure(asks)}
          label={counts.press(text)}
          press={() => change({ figure: asks })}
        >
          {text}
        </FigureButton>
      )}{" "}
      {detail !== null && <span className={styles.quiet}>{detail}</span>}
    </>
  );
}
