import { createContext, memo, type ReactNode, use, useMemo } from "react";
import { ComposedChart, XAxis, YAxis } from "recharts";

interface Props {
  width: number;
  height: number;
  /** The space around the marks. */
  margin: { top: number; right: number; bottom: number; left: number };
  /** The marks, which ask Recharts for their places. */
  children: ReactNode;
}

const Marks = createContext<ReactNode>(null);

/**
 * The room for marks. They come to it by a context, and its axes go from 0 to 1 whatever the days and values: so
 * nothing passes through Recharts' store, and is drawn a second time, when the marks change.
 */
export function Plot({ width, height, margin, children }: Props) {
  return (
    <Marks value={children}>
      <Surface width={width} height={height} {...margin} />
    </Marks>
  );
}

type Sizes = Pick<Props, "width" | "height"> & Props["margin"];

const Surface = memo(function Surface({ width, height, top, right, bottom, left }: Sizes) {
  const margin = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
  return (
    <ComposedChart
      width={width}
      height={height}
      data={ends}
      margin={margin}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="at" domain={shares} hide allowDataOverflow />
      <YAxis type="number" dataKey="at" domain={shares} hide allowDataOverflow />
      <Drawn />
    </ComposedChart>
  );
});

function Drawn() {
  return use(Marks);
}

const shares: [number, number] = [0, 1];
const ends = [{ at: 0 }, { at: 1 }];
