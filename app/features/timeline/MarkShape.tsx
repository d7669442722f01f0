import type { Form } from "../../domain/activity.ts";

interface Props {
  form: Form;
  x: number;
  y: number;
  /** Half of the shape's height, in pixels. */
  radius: number;
}

/** The shape of a kind of activity, the same on the timeline and in its legend. */
export function MarkShape({ form, x, y, radius: r }: Props) {
  switch (form) {
    case "visit":
      return <rect x={x - r * 0.6} y={y - r * 1.25} width={r * 1.2} height={r * 2.5} rx={2} />;
    case "session":
      return (
        <path
          d={`M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}L${x - r * 1.2} ${y}Z`}
        />
      );
    case "conference":
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} />;
    case "agreement":
      return <path d={`M${x} ${y - r}L${x + r * 1.1} ${y + r * 0.85}H${x - r * 1.1}Z`} />;
    case "decision":
      return <path d={`M${x} ${y + r}L${x + r * 1.1} ${y - r * 0.85}H${x - r * 1.1}Z`} />;
    case "meeting":
      return <circle cx={x} cy={y} r={r * 0.9} />;
  }
}
