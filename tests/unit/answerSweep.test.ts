import { describe, expect, it, vi } from "vitest";
import { endsOf, settersOf } from "../../app/domain/answerEnds.ts";
import { measures, populations } from "../../app/domain/measures.ts";
import { calendarYear } from "../../app/domain/period.ts";
import { panel, record } from "../support/answerPanel.ts";
import { publishedRecord } from "../support/publishedRecord.ts";

// How each answer was revised takes most of the time and is the same words for all: other tests read it.
vi.mock(import("../../app/domain/revisions.ts"), async (original) => ({
  ...(await original()),
  revisionsOf: () => [],
}));

const earlier = publishedRecord("2024-02-01");

const broken =
  /not (stated|known|counted|change) (people|civilians|military|killed|injured)|undefined|null|NaN|[^\n ] {2}|\(\)| [,.;:)]|: and|\b1 (people|civilians)\b|: 0\b|\b0 (people|civilians)|Counts to between/;

/** What of a panel does not read well, for a message that names the number. */
const faultIn = (figure: string, of = record) => {
  const found = broken.exec(panel(figure, of).text);
  return found ? [`${figure}: ${found[0]}`] : [];
};

describe("every statement of the record", () => {
  it.each(record.statements.map(({ id }) => id))("%s reads well, with every number", (id) => {
    const { text, citation, sentence, answer } = panel(`statement.${id}`);
    expect(text).not.toMatch(broken);
    expect(sentence).toMatch(/^(people|civilians)( killed| injured|, by) /);
    const { total, killed, injured, civilian, military } = answer.statement ?? {};
    const parts = [civilian, military].flatMap((part) => [part?.killed, part?.injured]);
    const given = [total, killed, injured, ...parts].filter((value) => value != null);
    const printed: readonly string[] = citation.match(/\b\d+\b/g) ?? [];
    expect(given.filter((value) => !printed.includes(`${value}`))).toEqual([]);
  });
});

describe("every number that can be asked", () => {
  const days = ["2020-10-01", "2020-11-15", "2021-03-17", "2022-12-31", "2023-09-12", "2023-09-19"];
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map(calendarYear);
  const cells = populations.flatMap((who) => measures.map((what) => `${who}.${what}`));
  it.each(cells)("%s reads well", (cell) => {
    const counts = [...days, "2024-12-31", "2025-03-08", "2026-12-31", "2100-12-31"].map(
      (day) => `count.${cell}.${day}`,
    );
    const rises = [...years, { from: "2025-03-06", to: "2025-03-07" }].map(
      ({ from, to }) => `rise.${cell}.${from}.${to}`,
    );
    expect([...counts, ...rises].flatMap((figure) => faultIn(figure))).toEqual([]);
    expect(counts.flatMap((figure) => faultIn(figure, earlier))).toEqual([]);
  });

  it.each(years)("cites every statement that sets it: $from", ({ from, to }) => {
    const { answer, citation } = panel(`rise.all.total.${from}.${to}`);
    const setters =
      answer.limits?.low === 0 ? [] : answer.ends.flatMap(({ bounds }) => settersOf(bounds));
    const lacking = setters.filter(({ total }) => !citation.includes(`${total} people killed`));
    expect(lacking).toEqual([]);
  });
});

describe("how a limit follows", () => {
  const cells = populations.flatMap((who) => measures.map((what) => [who, what] as const));
  it.each(cells)("comes to the limit by sums that are right: %s %s", (who, what) => {
    const found = record.count.days.flatMap((to) =>
      endsOf({ population: who, measure: what, from: null, to }, record.count).flatMap(
        ({ bounds, lowSteps, highSteps }) => [
          { value: bounds.low, steps: lowSteps },
          { value: bounds.high, steps: highSteps },
        ],
      ),
    );
    const followed = found.flatMap(({ value, steps }) => {
      const last = steps.at(-1)?.result;
      return last ? [{ value, last, steps }] : [];
    });
    expect(followed.filter(({ value, last }) => last.value !== value)).toEqual([]);
    const wrong = followed
      .flatMap(({ steps }) => steps)
      .filter(
        ({ first, sign, second, result }) =>
          result.value !== first.value + (sign === "+" ? second.value : -second.value),
      );
    expect(wrong).toEqual([]);
    expect(followed.length > 0 || who === "all").toBe(true);
  });
});
