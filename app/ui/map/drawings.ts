import { drawing } from "../drawing.ts";

export const areaDrawing = drawing(() =>
  import("./AreaDrawing.tsx").then((file) => file.AreaDrawing),
);
