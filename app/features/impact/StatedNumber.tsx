import { type OtherFigure, printFigure } from "../../domain/figure.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { change } from "../../url/useView.ts";

interface Props {
  text: string;
  asks: OtherFigure;
  /** What is read out of it, where the number alone does not say of what it is. */
  label?: string | undefined;
}

/** A number beside the counts; pressed, it says how it is known. */
export function StatedNumber({ text, asks, label }: Props) {
  const { counts } = useDetailMessages();
  return (
    <FigureButton
      id={printFigure(asks)}
      label={label ?? counts.press(text)}
      press={() => change({ figure: asks })}
    >
      {text}
    </FigureButton>
  );
}
