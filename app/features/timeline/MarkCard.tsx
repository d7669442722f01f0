import type { KeyboardEvent } from "react";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { Card } from "./Card.tsx";
import { cardLeft } from "./cardPlace.ts";
import { cardView } from "./cardView.ts";
import type { TimelineLayout } from "./layout.ts";

interface Props {
  /** The id of what was pointed at or chosen. */
  shown: string;
  layout: TimelineLayout;
  record: CasualtyRecord;
  sources: SourcesById;
  /** Whether it was opened with the keyboard, which then goes on inside it. */
  takesFocus: boolean;
  keep: () => void;
  leave: () => void;
  choose: (id: string) => void;
  /** Closes it; the focus goes to its mark on the picture, which for a part of a visit is the visit's. */
  close: (markId: string) => void;
}

/** The card beside its mark; nothing where the picture has no such mark. */
export function MarkCard({ shown, layout, record, sources, close, ...uses }: Props) {
  const card = cardView(shown, layout, record, sources, useDetailMessages());
  if (card === null) return null;
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close(card.markId);
  };
  return (
    <Card
      key={card.id}
      card={card}
      left={layout.isNarrow ? null : cardLeft(card.anchor.x, layout.size.width, layout.founding)}
      close={() => close(card.markId)}
      onKeyDown={closeByKey}
      {...uses}
    />
  );
}
