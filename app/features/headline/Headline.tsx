import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { headlineView } from "./headlineView.ts";
import styles from "./Headline.module.css";
import type { Tile } from "./tiles.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

/** The count at the period's end, who said it, and the figures that belong beside it. */
export function Headline({ record, period, sources }: Props) {
  const messages = useMessages();
  const view = headlineView(record, period, sources, messages);
  return (
    <section className={styles.headline} aria-label={messages.headline.region}>
      <p className={styles.figure} data-length={view.figure.length > 4 ? "long" : undefined}>
        {view.prefix && <span className={styles.prefix}>{view.prefix}</span>}
        {view.figure}
      </p>
      <div className={styles.words}>
        <h2>{view.label}</h2>
        {view.reported && (
          <p>
            {view.reported}.{" "}
            {view.mark && (
              <a className={styles.mark} href="#disagreements">
                {view.mark}
              </a>
            )}{" "}
            {view.notes.join(" ")}{" "}
            <SourceLinks label={messages.headline.source} links={view.links} />
          </p>
        )}
        {!view.reported && <p>{view.notes.join(" ")}</p>}
      </div>
      <ul className={styles.tiles}>
        {view.tiles.map((tile) => (
          <TileItem key={tile.id} tile={tile} />
        ))}
      </ul>
      {view.sentence && <p className={styles.sentence}>{view.sentence}</p>}
    </section>
  );
}

function TileItem({ tile }: { tile: Tile }) {
  const messages = useMessages();
  return (
    <li className={styles.tile} data-tile={tile.id}>
      <p className={styles.tileFigure} data-length={tile.figure.length > 9 ? "long" : undefined}>
        {tile.figure}
        {tile.isDisputed && (
          <a
            className={styles.mark}
            href="#disagreements"
            aria-label={messages.headline.mark.differs}
          >
            {" ≠"}
          </a>
        )}
      </p>
      <p className={styles.tileLabel}>{tile.label}</p>
      {tile.details.map((detail, index) => (
        <p key={detail}>
          {detail}{" "}
          {index === tile.details.length - 1 && tile.links.length > 0 && (
            <SourceLinks links={tile.links} isCompact />
          )}
        </p>
      ))}
    </li>
  );
}
