import { textLines, widthOf } from "./textLines.ts";

export interface Column {
  id: string;
  /** Under the column, where ticks are drawn: a name, and a note under it. */
  name: string;
  /** What pressing the name does, for those who cannot see it. */
  nameLabel: string;
  note: string | null;
  /** One value a segment, from the ground up; `null` where nothing is known and no bar is drawn. */
  values: readonly number[] | null;
  /** On top of the column. */
  text: string;
  /** Where the text can be pressed: its own id, and what is read out of it. */
  press: { id: string; label: string } | null;
  /** Beside the text: that another number was stated, and where the page says more. */
  mark?: { href: string; label: string } | null | undefined;
  /** Whether the column itself can be pressed. */
  canPress: boolean;
  /** Whether it may reach higher than anything known: an arrow points up. */
  isOpen: boolean;
}

/** The room for bars within a panel, and its texts, in pixels. */
export interface PanelSize {
  width: number;
  height: number;
  fontSize: number;
  hasTicks: boolean;
  /** The value that reaches the top of the room for bars. */
  top: number;
}

/** A column with its places, in pixels from the panel's upper left corner. */
export interface PlacedColumn extends Column {
  centre: number;
  /** How much of the width is the column's own. */
  step: number;
  /** The upper end of its bar. */
  edge: number;
  /** The text over the bar, in lines; none where there is no room for it. */
  lines: readonly string[];
  /** The lines under it: the name, then the note; none where every second column only is named. */
  ticks: readonly string[];
  isEmpty: boolean;
}

/** The space around the bars. */
export function marginsOf({ fontSize, hasTicks }: Pick<PanelSize, "fontSize" | "hasTicks">) {
  const lineHeight = fontSize * 1.25;
  return {
    top: lineHeight * 2.2,
    right: 0,
    bottom: hasTicks ? lineHeight * 3.2 : 2,
    left: 0,
  };
}

/** Where the ground line lies. */
export function groundOf(size: PanelSize): number {
  return size.height - marginsOf(size).bottom;
}

/** Places the texts of columns that stand side by side over the whole width. */
export function columnPlaces(columns: readonly Column[], size: PanelSize): PlacedColumn[] {
  const { width, fontSize, hasTicks, top } = size;
  const step = width / columns.length;
  const ground = groundOf(size);
  const room = ground - marginsOf(size).top;
  const longestName = Math.max(...columns.map(({ name }) => widthOf(name, fontSize)));
  // With very many columns every second one (or third, …) is named, so that no two names meet.
  const every = Math.ceil((longestName + 4) / step);
  /** The lines over a column: within its own room, else within that of its unnamed neighbours, else none. */
  const linesOver = (text: string, rooms: number) => {
    const lines = textLines(text, step - 3, fontSize);
    if (every === 1 || lines.every((line) => widthOf(line, fontSize) <= step + 6)) return lines;
    return rooms === 1 ? [] : textLines(text, step * rooms - 3, fontSize);
  };
  return columns.map((column, index) => {
    const { name, note, values, text } = column;
    const high = (values ?? []).reduce((sum, value) => sum + value, 0);
    const isNamed = index % every === 0;
    const under = [name, ...(note === null ? [] : textLines(note, step * every - 3, fontSize))];
    return {
      ...column,
      centre: step * (index + 0.5),
      step,
      edge: ground - room * Math.min(1, high / top),
      lines: linesOver(text, isNamed ? every : 1),
      ticks: hasTicks && isNamed ? under : [],
      isEmpty: values === null || high === 0,
    };
  });
}
