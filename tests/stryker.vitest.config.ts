import { fileURLToPath } from "node:url";
import { type TestSpecification, BaseSequencer } from "vitest/node";
import { defineConfig } from "vitest/config";

/** Quick tests first: most mutants fall to a table of cases, and the slow worlds need not be played. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const weight = ({ moduleId }: TestSpecification) =>
      [/real|List|View/, /[aA]round|Since|Kinds|gaps|record/, /property|answer/].findIndex((name) =>
        name.test(moduleId.slice(moduleId.lastIndexOf("/"))),
      );
    return files.toSorted(
      (a, b) => weight(a) - weight(b) || a.moduleId.localeCompare(b.moduleId, "en"),
    );
  }
}

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    // The domain's own tests, and those of views that ask it about the published record.
    include: [
      "tests/unit/domain/**/*.test.ts",
      "tests/unit/{activityKnownThatDay,disagreementList,lookBack,statementTable}.test.ts",
      "tests/unit/{activity,around,sources,years}View.test.ts",
      "tests/unit/presenting/{challenges,presenterParts}.test.ts",
    ],
    setupFiles: ["tests/support/setupConsole.ts", "tests/strykerSetup.ts"],
    restoreMocks: true,
    // A slow machine must not pass for a killed mutant: only Stryker measures time.
    testTimeout: 600_000,
    // Loading the modules anew for each test file would take longer than the tests.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
