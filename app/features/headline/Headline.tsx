import { memo, useMemo } from "react";
import type { Interval } from "../../contract/interval.ts";
import { intervalsKnownOn } from "../../domain/intervals.ts";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { headlineView } from "./headlineView.ts";
import styles from "./Headline.module.css";
import { Pieces } from "./Pieces.tsx";
import type { Tile } from "./tile.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
  /** Loaded by what is further down, after the first view; a tile may get its mark then. */
  intervals: readonly Interval[];
}

/** The count at the period's end, who said it, and the figures that belong beside it. */
export const Headline = memo(function Headline({ record, period, sources, intervals }: Props) {
  const messages = useMessages();
  const known = useMemo(
    () => intervalsKnownOn(intervals, record.known, sources),
    [intervals, record.known, sources],
  );
  const view = headlineView(record, period, known, sources, messages);
  return (
    <section className={styles.headline} aria-label={messages.headline.region}>
      <p
        className={styles.figure}
        data-number={view.label}
        data-length={view.figure.length > 4 ? "long" : undefined}
      >
        {view.prefix && <span className={styles.prefix}>{view.prefix}</span>}
        <Pieces of={view.asks === null ? view.figure : [{ text: view.figure, asks: view.asks }]} />
      </p>
      <div className={styles.words}>
        {/* Whoever jumps from heading to heading hears the figure with its words. */}
        <h2 aria-label={`${view.prefix} ${view.figure} ${view.label}`.trim()}>{view.label}</h2>
        <p>
          {view.reports.map(({ text, links }, index) => (
            <span key={text}>
              {index > 0 && "; "}
              {text}
              {view.reports.length > 1 && (
                <>
                  {" "}
                  <SourceLinks
                    links={links}
                    isCompact
                    firstNumber={
                      1 + view.reports.slice(0, index).flatMap((earlier) => earlier.links).length
                    }
                  />
                </>
              )}
            </span>
          ))}
          {view.reports.length > 0 && ". "}
          {view.mark && (
            <a className={styles.mark} href={`#${view.mark.place}`}>
              {view.mark.text}
            </a>
          )}{" "}
          {view.notes.join(" ")}{" "}
          {view.reports.length === 1 && (
            <SourceLinks
              label={messages.headline.source}
              links={view.reports[0]?.links ?? []}
              // Until the list of sources is there, a link has no name.
              isCompact={sources.size === 0}
            />
          )}
        </p>
        {view.sentence && <p className={styles.sentence}>{view.sentence}</p>}
      </div>
      <ul className={styles.tiles}>
        {view.tiles.map((tile) => (
          <TileItem key={tile.id} tile={tile} />
        ))}
      </ul>
    </section>
  );
});

function TileItem({ tile }: { tile: Tile }) {
  return (
    <li className={styles.tile} data-tile={tile.id}>
      <div className={styles.tileHead}>
        <p className={styles.tileFigure} data-number={tile.label}>
          <Pieces of={tile.figure} />
          {tile.disputed !== null && (
            <a
              className={styles.mark}
              href={`#${tile.disputed.place}`}
              aria-label={tile.disputed.label}
            >
              ≠
            </a>
          )}
          {tile.disputed === null && tile.mayBeDisputed && <span className={styles.markRoom} />}
        </p>
        <p className={styles.tileLabel}>{tile.label}</p>
      </div>
      {tile.details.map((detail, index) => (
        // The details of a tile never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>
          <Pieces of={detail} />{" "}
          {index === tile.details.length - 1 && tile.links.length > 0 && (
            <SourceLinks links={tile.links} isCompact />
          )}
        </p>
      ))}
    </li>
  );
}
