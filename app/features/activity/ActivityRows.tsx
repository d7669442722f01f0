import type { Folded } from "../../domain/activity.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import { useDetailMessages } from "../../i18n/useDetailMessages.ts";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { useMore } from "../../ui/useMore.ts";
import { ActivityRow } from "./ActivityRow.tsx";
import type { Chosen } from "./activityList.ts";

interface Props {
  drawn: readonly Folded[];
  /** How many rows there are with those that are not drawn yet. */
  all: number;
  pageSize: number;
  showMore: () => void;
  opensAll: boolean;
  chosen: Chosen | null;
  choose: (id: string | null) => void;
  record: CasualtyRecord;
  sources: SourcesById;
}

/** The first rows of a list, and a way to see more of them. */
export function ActivityRows(props: Props) {
  const { drawn, all, pageSize, showMore, opensAll, chosen, choose, record, sources } = props;
  const { rows } = useDetailMessages().activity;
  const { list, askedAt } = useMore<HTMLUListElement>();
  if (drawn.length === 0) return null;
  const missing = all - drawn.length;
  return (
    <>
      <ul ref={list}>
        {drawn.map((fold) => {
          const isChosen = chosen?.fold.activity.id === fold.activity.id;
          return (
            <ActivityRow
              key={fold.activity.id}
              fold={fold}
              chosen={isChosen ? chosen : null}
              choose={choose}
              opensItself={isChosen || opensAll}
              record={record}
              sources={sources}
            />
          );
        })}
      </ul>
      {missing > 0 && (
        <ShowMore
          shown={rows.shown(drawn.length, all)}
          label={rows.more(Math.min(missing, pageSize))}
          press={() => {
            askedAt(drawn.length);
            showMore();
          }}
        />
      )}
    </>
  );
}
