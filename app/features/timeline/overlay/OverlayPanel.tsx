import { type ReactNode, useId, useMemo, useState } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { change } from "../../../url/useView.ts";
import type { TimelineLayout } from "../layout.ts";
import type { MarkActions } from "../markActions.ts";
import { overlayLayout } from "./overlayLayout.ts";
import styles from "./OverlayPanel.module.css";
import { OverlayForms } from "./OverlayForms.tsx";
import { OverlayPicture } from "./OverlayPicture.tsx";
import type { OverlayView } from "./overlayView.ts";

/** How the page shows that a file could not be loaded. */
export type Failed = (errors: readonly Error[], retry: () => void) => ReactNode;

interface Props {
  view: OverlayView;
  /** The panel's file. */
  query: {
    isPending: boolean;
    isLoadingError: boolean;
    error: Error | null;
    refetch: () => unknown;
  };
  timeline: TimelineLayout;
  isLast: boolean;
  failed: Failed;
}

/** One panel under the timeline: its title, what its marks mean or the one that is pointed at, and the picture. */
export function OverlayPanel({ view, query, timeline, isLast, failed }: Props) {
  const { overlays } = useDetailMessages();
  const title = useId();
  const [read, setRead] = useState<string | null>(null);
  const { isPending, isLoadingError, error, refetch } = query;
  const loading = isPending ? overlays.loading : view.none;
  const shown = useMemo(() => ({ ...view, none: loading }), [view, loading]);
  const layout = useMemo(() => overlayLayout(shown, timeline, isLast), [shown, timeline, isLast]);
  const actions = useMemo<MarkActions>(() => {
    const markOf = (id: string | null) => view.marks.find((mark) => mark.id === id);
    return {
      show: (id) => setRead(markOf(id)?.text ?? null),
      choose: (id) => change({ figure: markOf(id)?.asks ?? null }),
      ask: (figure) => change({ figure }),
    };
  }, [view.marks]);
  const hasFailed = isLoadingError && error !== null;
  return (
    <section className={styles.panel} aria-labelledby={title} aria-busy={isPending}>
      <div className={styles.head}>
        <h3 id={title}>{view.title}</h3>
        {read === null ? (
          <OverlayForms forms={view.forms} />
        ) : (
          <p className={styles.read} aria-hidden="true">
            {read}
          </p>
        )}
      </div>
      {hasFailed ? (
        failed([error], () => void refetch())
      ) : (
        <OverlayPicture view={shown} layout={layout} timeline={timeline} actions={actions} />
      )}
    </section>
  );
}
