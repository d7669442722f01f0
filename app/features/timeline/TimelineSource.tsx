import { lastUpTo } from "../../domain/change.ts";
import { type Figure, printFigure } from "../../domain/figure.ts";
import { type Period, includes } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { piecesOf } from "../../i18n/pressable.ts";
import { sourceLinks } from "../../i18n/sourceLinks.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { FigureButton } from "../../ui/FigureButton.tsx";
import { SlideSource } from "../../ui/SlideSource.tsx";
import { SourceLinks } from "../../ui/SourceLinks.tsx";
import { change } from "../../url/useView.ts";
import { foundingPair } from "./founding.ts";

interface Props {
  record: CasualtyRecord;
  period: Period;
  sources: SourcesById;
}

/** Who published the count that the picture names, or where it names none, the period's last. */
export function TimelineSource({ record, period, sources }: Props) {
  const messages = useDetailMessages();
  const { counts, slides } = messages;
  const founding = foundingPair(record)?.statement;
  const isShown = founding !== undefined && includes(period, founding.asOf);
  const statement = isShown ? founding : lastUpTo(record.series, period.to);
  if (statement?.total == null) return null;
  const figure = counts.stated(statement.total, statement.precision);
  const asks: Figure = { kind: "statement", id: statement.id };
  return (
    <SlideSource>
      {piecesOf((print) => slides.timeline.source(print(figure, asks))).map((piece) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <FigureButton
            key={piece.text}
            id={printFigure(asks)}
            label={counts.press(figure)}
            press={() => change({ figure: asks })}
          >
            {figure}
          </FigureButton>
        ),
      )}{" "}
      <SourceLinks links={sourceLinks(statement.sources, sources, messages)} />.{" "}
      {slides.timeline.others}
    </SlideSource>
  );
}
