import { printFigure } from "../../domain/figure.ts";
import type { Words } from "../../i18n/pressable.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { change } from "../../url/useView.ts";

/** Text in which the numbers can be pressed. */
export function Pieces({ of }: { of: Words }) {
  const { counts } = useMessages();
  if (typeof of === "string") return of;
  return of.map((piece) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <FigureButton
        key={printFigure(piece.asks)}
        id={printFigure(piece.asks)}
        label={counts.press(piece.text)}
        press={() => change({ figure: piece.asks })}
      >
        {piece.text}
      </FigureButton>
    ),
  );
}
