// Who may import whom; the arrows of the house plan. `node tests/support/checkArrows.mjs` runs it.
const npm = (names) => `(^|/)node_modules/(${names})/`;
const app = (rooms) => `^app/(${rooms})/`;

/** Everything that a room imports must match one of `allowed`. */
const only = (name, path, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path },
  to: { pathNot: allowed },
});

const typesOnly = (name, path, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path },
  to: { path: to, dependencyTypesNot: ["type-only"] },
});

module.exports = {
  forbidden: [
    only(
      "contract-imports-only-valibot",
      app("contract"),
      [app("contract"), npm("valibot")],
      "The contract is the door of the house: schemas and their types, nothing else.",
    ),
    only(
      "domain-imports-only-domain-and-contract",
      app("domain"),
      [app("domain|contract")],
      "The domain computes: no React, no words, no address, no clock.",
    ),
    typesOnly(
      "domain-takes-only-types-of-contract",
      app("domain"),
      app("contract"),
      "Parsing happened at the door; use `import type`.",
    ),
    only(
      "queries-import-only-contract",
      app("queries"),
      [app("queries|contract"), npm("@tanstack/react-query")],
      "Queries fetch and parse; they do not compute or draw.",
    ),
    only(
      "url-imports-only-domain-and-contract",
      app("url"),
      [app("url|domain|contract"), npm("react")],
      "The address is parsed and printed without knowing the screen.",
    ),
    only(
      "i18n-imports-only-domain-and-contract",
      app("i18n"),
      [app("i18n|domain|contract"), npm("react")],
      "Words know what is counted, not how it is fetched or drawn.",
    ),
    typesOnly(
      "i18n-takes-only-types",
      app("i18n"),
      app("domain|contract"),
      "Words do not compute; use `import type`.",
    ),
    only(
      "ui-imports-only-ui",
      app("ui"),
      [app("ui|styles"), npm("react|react-dom|recharts|d3-geo")],
      "Plain parts know nothing of mines.",
    ),
    {
      name: "recharts-only-in-ui-chart",
      severity: "error",
      comment: "Charts are drawn by app/ui/chart, which is loaded lazily.",
      from: { pathNot: "^app/ui/chart/" },
      to: { path: npm("recharts") },
    },
    {
      name: "d3-geo-only-in-ui-map",
      severity: "error",
      comment: "The map is drawn by app/ui/map, which is loaded lazily.",
      from: { pathNot: "^app/ui/map/" },
      to: { path: npm("d3-geo") },
    },
    only(
      "features-import-only-lower-rooms",
      app("features"),
      [
        app("features|queries|url|i18n|domain|ui|contract"),
        npm("react|react-dom|@tanstack/react-query"),
      ],
      "Features introduce the rooms below them to each other.",
    ),
    {
      name: "features-do-not-meet",
      severity: "error",
      comment: "Features meet in App or in the address.",
      from: { path: "^app/features/([^/]+)/" },
      to: { path: "^app/features/", pathNot: "^app/features/$1/" },
    },
    typesOnly(
      "features-take-only-types-of-contract",
      app("features"),
      app("contract"),
      "Data reaches a feature through queries; use `import type`.",
    ),
    only(
      "top-imports-only-rooms",
      "^app/[^/]+$",
      ["^app/", "^mocks/", npm("react|react-dom|@tanstack/react-query")],
      "main and App put the rooms together.",
    ),
    {
      name: "mocks-only-from-essentials",
      severity: "error",
      comment: "Only app/essentials.ts starts the mocks, in mode mock, by a dynamic import.",
      from: { path: "^app/", pathNot: "^app/essentials\\.ts$" },
      to: { path: "^mocks/" },
    },
    {
      name: "mocks-import-only-contract",
      severity: "error",
      comment: "Mocks make data that the contract accepts, or serve the real files.",
      from: { path: "^mocks/" },
      to: {
        pathNot: ["^mocks/", app("contract"), "^data/[^/]+\\.json$", npm("msw")],
        dependencyTypesNot: ["core"],
      },
    },
    {
      name: "app-runs-in-a-browser",
      severity: "error",
      comment: "No module of Node and nothing of the tests in the app.",
      from: { path: "^app/" },
      to: { path: "^tests/" },
    },
    {
      name: "app-uses-no-node-module",
      severity: "error",
      // The plugins that make the document and what lies in or beside it run in the build, not in the page.
      from: {
        path: "^app/",
        pathNot: "^app/prerender/(vitePlugin|firstFile|policy|portable)\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphan",
      severity: "error",
      from: { orphan: true, path: "^(app|mocks)/", pathNot: ["\\.d\\.ts$", "^app/main\\.tsx$"] },
      to: {},
    },
    {
      name: "no-unknown-import",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^mocks/mockServiceWorker\\.js$" },
    // Imports of types count: an arrow is an arrow even where nothing is left of it at run time.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".json", ".css"],
    },
  },
};
