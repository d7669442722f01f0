import { overlays } from "../../../domain/impactChoices.ts";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { change, useView } from "../../../url/useView.ts";
import styles from "./OverlayChooser.module.css";

/** Shows and hides the panels under the timeline. */
export function OverlayChooser() {
  const { label, name } = useDetailMessages().overlays;
  const shown = useView((view) => view.overlays);
  const toggle = (one: (typeof overlays)[number]) =>
    change({ overlays: overlays.filter((other) => shown.includes(other) !== (other === one)) });
  return (
    <div className={styles.chooser} role="group" aria-label={label}>
      {label}
      {overlays.map((overlay) => (
        <button
          key={overlay}
          type="button"
          aria-pressed={shown.includes(overlay)}
          onClick={() => toggle(overlay)}
        >
          {name[overlay]}
        </button>
      ))}
    </div>
  );
}
