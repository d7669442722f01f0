import { useId } from "react";
import styles from "./OverlayPanel.module.css";
import picture from "./OverlayPicture.module.css";
import type { OverlayForm } from "./overlayView.ts";

/** What the marks of a panel mean by their look. */
export function OverlayForms({ forms }: { forms: readonly OverlayForm[] }) {
  const id = useId();
  return (
    <ul className={styles.forms}>
      {forms.map(({ form, text }) => (
        <li key={form} className={form.startsWith("hollow") ? picture.hollow : picture.solid}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            {form === "hatched" && (
              <pattern
                id={id}
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="5" height="5" className={picture.hatchGround} />
                <rect width="2.2" height="5" className={picture.hatch} />
              </pattern>
            )}
            {form === "unreported" ? (
              <line className={picture.unreported} x1="0" x2="14" y1="9" y2="9" />
            ) : form === "point" || form === "hollow" ? (
              <circle className={picture.mark} cx="7" cy="7" r="4.5" />
            ) : (
              <rect
                className={picture.mark}
                x="2"
                y="2"
                width="10"
                height="10"
                {...(form === "hatched" && { style: { fill: `url(#${id})` } })}
              />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
