import { type OtherFigure, printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { change } from "../../url/useView.ts";

/** A number beside the counts; pressed, it says how it is known. */
export function StatedNumber({ text, asks }: { text: string; asks: OtherFigure }) {
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
