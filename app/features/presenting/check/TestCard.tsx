import { type CSSProperties, useRef, useState } from "react";
import { useDetailMessages } from "../../../i18n/useDetailMessages.ts";
import { Button } from "../../../ui/Button.tsx";
import { giveEscapeBack } from "../fullScreen.ts";
import { projectionAttributes } from "../room/useProjection.ts";
import { useFittingSize } from "../room/useFittingSize.ts";
import { useProjectionSettings } from "../room/useProjectionSettings.ts";
import styles from "./TestCard.module.css";

const lines = [1, 2, 4, 8] as const;
/** In pixels of a screen of 1080 lines: the smallest text of a slide, its text, its title. */
const texts = [24, 27, 44] as const;
const greys = Array.from({ length: 11 }, (_, step) => step * 10);

/** What a projector has to show: an edge on every side, lines, text at the size of slides, and steps of grey. */
export function TestCard() {
  const { card: words } = useDetailMessages().check;
  const { settings } = useProjectionSettings();
  const card = useRef<HTMLDivElement>(null);
  const [isRefused, setIsRefused] = useState(false);
  const size: CSSProperties & Record<"--projection-size", string> = {
    "--projection-size": String(useFittingSize(settings.size) / 100),
  };
  const fill = async () => {
    try {
      // It has no button to leave it by, and the page may have asked for Escape as slides do.
      giveEscapeBack();
      await card.current?.requestFullscreen();
      setIsRefused(false);
    } catch {
      setIsRefused(true);
    }
  };
  return (
    <section aria-labelledby="check-card">
      <h3 id="check-card">{words.heading}</h3>
      <p className={styles.lead}>
        {words.lead} <Button onClick={() => void fill()}>{words.fill}</Button>
        {isRefused && <span role="status">{words.refused}</span>}
      </p>
      <div
        ref={card}
        className={styles.card}
        role="img"
        aria-label={words.label}
        style={size}
        data-presenting
        {...projectionAttributes(settings)}
      >
        {["top", "right", "bottom", "left"].map((side) => (
          <i key={side} className={styles.edge} data-side={side} />
        ))}
        <div className={styles.lines}>
          {lines.map((width) => (
            <p key={width}>
              <svg height="10" aria-hidden="true">
                <rect width="100%" height={width} y={5 - width / 2} fill="currentColor" />
              </svg>
              <span>{words.line(width)}</span>
            </p>
          ))}
        </div>
        <div>
          {texts.map((text) => (
            <p key={text} className={styles.text} data-text={text}>
              {words.text(text)}
            </p>
          ))}
        </div>
        <svg className={styles.round} viewBox="0 0 100 100" aria-hidden="true">
          <rect x="1" y="1" width="98" height="98" />
          <circle cx="50" cy="50" r="49" />
          <path d="M50 0v100M0 50h100" />
        </svg>
        <svg className={styles.greys} viewBox="0 0 1100 90" aria-hidden="true">
          {greys.map((light, step) => (
            <g key={light}>
              <rect x={step * 100} width="100" height="90" fill={`hsl(0 0% ${light}%)`} />
              <text x={step * 100 + 50} y="54" fill={light < 50 ? "#ffffff" : "#000000"}>
                {light}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </section>
  );
}
