import { printFigure } from "../../domain/figure.ts";
import type { Words } from "../../i18n/pressable.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { change } from "../../url/useView.ts";

/** A sentence whose numbers can be asked how they are known. */
export function PressableWords({ of }: { of: Words }) {
  const { counts } = useDetailMessages();
  if (typeof of === "string") return of;
  return of.map((piece, index) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <FigureButton
        // A number may stand twice in a sentence, which never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        key={index}
        id={printFigure(piece.asks)}
        label={counts.press(piece.text)}
        press={() => change({ figure: piece.asks })}
      >
        {piece.text}
      </FigureButton>
    ),
  );
}
