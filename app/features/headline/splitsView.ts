import type { Bounds } from "../../domain/bounds.ts";
import { type Period } from "../../domain/period.ts";
import type { CasualtyRecord } from "../../domain/record.ts";
import type { SourcesById } from "../../domain/statements.ts";
import type { Messages } from "../../i18n/en.ts";
import type { DetailMessages } from "../../i18n/enDetails.ts";
import type { Piece, Words } from "../../i18n/pressable.ts";
import type { SourceLink } from "../../i18n/sourceLinks.ts";
import type { Tile } from "./tile.ts";
import { countAt, tilesOf } from "./tiles.ts";

/** A part of a bar: the people who certainly belong to it. */
export interface SplitPart {
  id: "killed" | "injured" | "civilians" | "military";
  label: string;
  figure: Piece;
  /** People; the length of its part. */
  least: number;
}

/** A count divided in two, as a bar. */
export interface Split {
  id: Tile["id"];
  heading: string;
  /** `null` where no split is stated: then there is no bar. */
  bar: {
    parts: readonly [SplitPart, SplitPart];
    /** People who may belong to either part, or of whom it is open whether they are counted; 0 where none is. */
    open: number;
    openWords: string | null;
  } | null;
  /** Said in place of a bar. */
  notStated: string;
  /** Whose statement it is, and of when. */
  details: readonly Words[];
  links: readonly SourceLink[];
  disputed: Tile["disputed"];
}

export interface SplitsView {
  heading: string;
  splits: readonly Split[];
}

/** The count at the period's end by what happened to people, and by who they are, each with its bounds. */
export function splitsView(
  record: CasualtyRecord,
  period: Period,
  sources: SourcesById,
  messages: DetailMessages,
): SplitsView {
  const words = messages.slides.splits;
  const tiles = tilesOf(record, period, [], sources, messages);
  const { all, civilians, military } = record.count.at(period.to);
  const split = (
    id: Split["id"],
    heading: string,
    [first, second]: readonly [SplitPart, SplitPart],
    bounds: readonly [Bounds, Bounds],
  ): Split[] => {
    const tile = tiles.find((one) => one.id === id);
    if (!tile) return [];
    const isStated = typeof tile.figure !== "string";
    // Of the civilians' tile the first detail is the military's number, which stands on its bar here.
    const details = tile.details.filter((detail) => typeof detail === "string");
    return [
      {
        id,
        heading,
        bar: isStated ? { parts: [first, second], ...openIn(all.total, bounds, messages) } : null,
        notStated: words.notStated(heading),
        details,
        links: tile.links,
        disputed: tile.disputed,
      },
    ];
  };
  const part = (
    id: SplitPart["id"],
    population: "all" | "civilians" | "military",
    measure: "total" | "killed" | "injured",
    bounds: Bounds,
  ): SplitPart => ({
    id,
    label: words[id],
    figure: countAt(period, population, measure, messages.counts.short(bounds)),
    least: bounds.low,
  });
  return {
    heading: words.asOf(period.to),
    splits: [
      ...split(
        "killed-injured",
        words.killedInjured,
        [
          part("killed", "all", "killed", all.killed),
          part("injured", "all", "injured", all.injured),
        ],
        [all.killed, all.injured],
      ),
      ...split(
        "civilians-military",
        words.civiliansMilitary,
        [
          part("civilians", "civilians", "total", civilians.total),
          part("military", "military", "total", military.total),
        ],
        [civilians.total, military.total],
      ),
    ],
  };
}

/** How many people are in neither part for certain, up to the most that the count allows. */
function openIn(
  total: Bounds,
  [first, second]: readonly [Bounds, Bounds],
  { slides: { splits } }: Messages & Pick<DetailMessages, "slides">,
): { open: number; openWords: string | null } {
  const open = Math.max(0, (total.high ?? total.low) - first.low - second.low);
  const isEndless = first.high === null || second.high === null;
  const said = [...(open > 0 ? [splits.open(open)] : []), ...(isEndless ? [splits.openEnd] : [])];
  return { open, openWords: said.length === 0 ? null : said.join("; ") };
}
