import { useId, useMemo } from "react";
import type { Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { Pieces } from "./Pieces.tsx";
import { type Split, splitsView } from "./splitsView.ts";
import styles from "./SplitsSlide.module.css";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

/** Killed and injured, civilians and military: two bars of the same people. */
export function SplitsSlide({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const view = useMemo(
    () => splitsView(record, period, sources, messages),
    [record, period, sources, messages],
  );
  return (
    <section className={styles.splits} aria-label={messages.slides.splits.killedInjured}>
      <p className={styles.asOf}>{view.heading}</p>
      {view.splits.map((split) => (
        <SplitPartOfSlide key={split.id} split={split} />
      ))}
    </section>
  );
}

function SplitPartOfSlide({ split }: { split: Split }) {
  const { bar, disputed } = split;
  return (
    <div className={styles.split}>
      <h3 className={styles.heading}>
        {split.heading}
        {disputed && (
          <a className={styles.mark} href={`#${disputed.place}`} aria-label={disputed.label}>
            ≠
          </a>
        )}
      </h3>
      {bar === null ? (
        <p className={styles.notStated}>{split.notStated}</p>
      ) : (
        <>
          <div className={styles.labels}>
            {bar.parts.map(({ id, label, figure }) => (
              <p key={id} className={styles.part} data-part={id}>
                <span className={styles.figure}>
                  <Pieces of={[figure]} />
                </span>{" "}
                {label}
              </p>
            ))}
          </div>
          <Bar bar={bar} />
          {bar.openWords !== null && (
            <p className={styles.open}>
              <span className={styles.swatch} /> {bar.openWords}
            </p>
          )}
        </>
      )}
      <p className={styles.details}>
        {split.details.map((detail, index) => (
          // The details never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>
            <Pieces of={detail} />{" "}
          </span>
        ))}
        <SourceLinks links={split.links} />
      </p>
    </div>
  );
}

const height = 100;

/** The numbers beside it say the same. Paper keeps its parts apart: no ink stands out from both. */
function Bar({ bar: { parts, open } }: { bar: NonNullable<Split["bar"]> }) {
  const id = useId();
  const [first, second] = parts;
  const all = Math.max(1, first.least + open + second.least);
  const share = (people: number) => `${(people / all) * 100}%`;
  // One person of hundreds is still to be seen.
  const openWidth = open > 0 ? `max(${share(open)}, 10px)` : "0px";
  const gapBefore = open > 0 ? "6px" : "3px";
  const gapAfter = open > 0 ? "8px" : "5px";
  const secondStart = `${share(first.least)} + ${openWidth} + ${gapAfter}`;
  return (
    <svg className={styles.bar} width="100%" aria-hidden="true">
      <defs>
        <pattern
          id={`${id}-open`}
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="12" height="12" className={styles.paper} />
          <rect width="5" height="12" className={styles.hatch} />
        </pattern>
        <pattern id={`${id}-rows`} width="10" height="18" patternUnits="userSpaceOnUse">
          <rect width="10" height="14" className={styles.ground} data-part={second.id} />
        </pattern>
      </defs>
      <rect
        className={styles.ground}
        data-part={first.id}
        style={{ width: `max(0px, ${share(first.least)} - ${gapBefore})` }}
        height={`${height}%`}
      />
      <rect
        style={{ x: `calc(${secondStart})`, width: `max(0px, 100% - (${secondStart}))` }}
        height={`${height}%`}
        className={styles.rows}
        data-part={second.id}
        fill={`url(#${id}-rows)`}
      />
      {open > 0 && (
        <rect
          className={styles.openPart}
          x={share(first.least)}
          style={{ width: openWidth }}
          height={`${height}%`}
          fill={`url(#${id}-open)`}
        />
      )}
    </svg>
  );
}
