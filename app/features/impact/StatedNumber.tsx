import type { Fact } from "../../domain/fact.ts";
import { printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { change } from "../../url/useView.ts";

/** A number that one row states; pressed, it says who stated it. */
export function StatedNumber({ text, asks }: { text: string; asks: Fact }) {
  const { counts } = useDetailMessages();
  return (
    <FigureButton
      id={printFigure(asks)}
      label={counts.press(text)}
      press={() => change({ figure: asks })}
    >
      {text}
    </FigureButton>
  );
}
