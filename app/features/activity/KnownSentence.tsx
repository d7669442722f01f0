import { printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { change } from "../../url/useView.ts";
import type { KnownLine } from "./knownLine.ts";

/** A sentence on the count known on a day; its number can be asked how it is known. */
export function KnownSentence({ line: { text, count } }: { line: KnownLine }) {
  const { counts } = useDetailMessages();
  if (count === null) return text;
  return (
    <>
      {count.before}
      <FigureButton
        id={printFigure(count.asks)}
        label={counts.press(count.figure)}
        press={() => change({ figure: count.asks })}
      >
        {count.figure}
      </FigureButton>
      {count.after}
    </>
  );
}
