/** Loads what the charts are drawn with, before one is shown. */
export const loadCharts = () =>
  Promise.all([
    import("./ui/chart/ColumnPanel.tsx"),
    import("./ui/chart/TimeDrawing.tsx"),
    import("./ui/chart/RowDrawing.tsx"),
  ]);

/** Loads what the map is drawn with. */
export const loadMap = () => import("./ui/map/AreaDrawing.tsx");
