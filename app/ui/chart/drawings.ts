import { drawing } from "../drawing.ts";

export const columnDrawing = drawing(() =>
  import("./ColumnPanel.tsx").then((file) => file.ColumnPanel),
);
export const rowDrawing = drawing(() => import("./RowDrawing.tsx").then((file) => file.RowDrawing));
export const timeDrawing = drawing(() =>
  import("./TimeDrawing.tsx").then((file) => file.TimeDrawing),
);
