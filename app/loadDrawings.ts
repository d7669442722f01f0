import { columnDrawing, rowDrawing, timeDrawing } from "./ui/chart/drawings.ts";
import { areaDrawing } from "./ui/map/drawings.ts";

/** Loads what the charts are drawn with, before one is shown. */
export const loadCharts = () =>
  Promise.all([columnDrawing.prepare(), timeDrawing.prepare(), rowDrawing.prepare()]);

/** Loads what the map is drawn with. */
export const loadMap = () => areaDrawing.prepare();
