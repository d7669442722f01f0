import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";

const fixture = "tests/unit/arrows/fixture";

function checkArrows(folder: string) {
  const run = spawnSync(process.execPath, ["tests/support/checkArrows.mjs", folder], {
    encoding: "utf8",
  });
  return { lines: run.stdout.split("\n"), exitCode: run.status };
}

describe("the import arrows", () => {
  let bad: ReturnType<typeof checkArrows>;

  beforeAll(() => {
    bad = checkArrows(fixture);
  }, 60_000);

  it.each([
    "contract-imports-only-valibot: app/contract/statement.ts -> app/domain/count.ts",
    "domain-takes-only-types-of-contract: app/domain/bounds.ts -> app/contract/statement.ts",
    "queries-import-only-contract: app/queries/statements.ts -> app/domain/bounds.ts",
    "url-imports-only-domain-and-contract: app/url/viewState.ts -> app/features/timeline/Timeline.tsx",
    "i18n-imports-only-domain-and-contract: app/i18n/english.ts -> app/ui/Bar.tsx",
    "i18n-takes-only-types: app/i18n/english.ts -> app/domain/bounds.ts",
    "ui-imports-only-ui: app/ui/Bar.tsx -> app/domain/bounds.ts",
    "features-do-not-meet: app/features/timeline/Timeline.tsx -> app/features/activity/ActivityList.tsx",
    "features-import-only-lower-rooms: app/features/activity/ActivityList.tsx -> app/App.tsx",
    "features-take-only-types-of-contract: app/features/timeline/Timeline.tsx -> app/contract/statement.ts",
    "mocks-only-from-essentials: app/features/timeline/Timeline.tsx -> mocks/handlers.ts",
    "mocks-import-only-contract: mocks/handlers.ts -> app/domain/bounds.ts",
    "app-runs-in-a-browser: app/features/timeline/Timeline.tsx -> tests/renderApp.ts",
    "app-uses-no-node-module: app/features/timeline/Timeline.tsx -> fs",
    "no-circle: app/App.tsx -> app/features/timeline/Timeline.tsx",
    "no-orphan: app/ui/Lonely.tsx",
    "no-unknown-import: app/features/activity/ActivityList.tsx -> ./missing.ts",
  ])("catch %s", (violation) => {
    expect(bad.lines).toContain(violation);
  });

  it.each([
    [/^domain-imports-only-domain-and-contract: app\/domain\/count\.ts -> .*\/react\//],
    [/^recharts-only-in-ui-chart: app\/ui\/Bar\.tsx -> .*\/recharts\//],
  ])("catch a package in the wrong room: %s", (violation) => {
    expect(bad.lines).toContainEqual(expect.stringMatching(violation));
  });

  it("let pass what the house plan allows", () => {
    const faulted = bad.lines.filter((line) =>
      /: (app\/main|app\/essentials|app\/ui\/chart|mocks\/browser)/.test(line),
    );
    expect(faulted).toEqual([]);
    expect(bad.exitCode).toBe(1);
  });

  it("fail where there is nothing to check", () => {
    const empty = checkArrows("tests/support");
    expect(empty.lines.join("\n")).toContain("the check checked nothing");
    expect(empty.exitCode).toBe(1);
  }, 60_000);

  it("see the whole real tree", () => {
    expect(existsSync("app/main.tsx")).toBe(true);
    const summary = checkArrows(".").lines.find((line) => line.includes("source files seen"));
    const [, seen, all, imports] =
      /^(\d+) of (\d+) source files seen, (\d+) imports/.exec(summary ?? "") ?? [];
    expect(seen).toBe(all);
    expect(Number(seen)).toBeGreaterThan(20);
    expect(Number(imports)).toBeGreaterThan(Number(seen));
  }, 60_000);
});
