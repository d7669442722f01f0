import { describe, expect, it } from "vitest";
import { panel } from "../support/answerPanel.ts";

describe("the days of a number", () => {
  it("of a rise are those that are counted", () => {
    const found = panel("rise.all.total.2019-01-01.2021-01-01");
    expect(found.sentence).toContain("10 November 2020 – 1 January 2021");
    expect(found.text).not.toContain("2019");
    expect(found.ends[0]?.title).toMatch(/^Counting starts on 10 November 2020/);
    expect(panel("rise.all.total.2019-01-01.2019-12-31").figure).toBe("not counted");
  });

  it.each(["2026-12-31", "2100-12-31"])(
    "after the last count are not said to be counted: %s",
    (day) => {
      const { sentence, text } = panel(`count.all.total.${day}`);
      const year = day.slice(0, 4);
      expect(sentence).toMatch(new RegExp(`by 31 December ${year}; counted to 13 March 2026$`));
      expect(text).not.toMatch(new RegExp(`[Cc]ount(ed|s)?( from .*)? to 31 December ${year}`));
    },
  );

  it("of a rise without an end name the last count among them", () => {
    const { sentence, counted, text } = panel("rise.all.total.2026-01-01.2026-12-31");
    expect(sentence).toMatch(/1 January – 31 December 2026; counted to 13 March 2026$/);
    expect(counted).toContain("The last count among them runs to 13 March 2026.");
    expect(text).not.toContain("to 31 December 2026");
  });

  it("are counted to where a statement counts to that day, and not between two of them", () => {
    expect(panel("count.all.total.2025-03-08").sentence).toMatch(/, counted to 8 March 2025$/);
    expect(panel("count.all.total.2024-12-31").sentence).toMatch(/, by 31 December 2024$/);
  });
});

describe("a panel as known on an earlier day", () => {
  it("says nothing that was said later, in any part", () => {
    const { text, known } = panel("count.all.total.2025-03-08.known.2020-01-01");
    expect(known).toBe("As it was known on 1 January 2020.");
    expect(text.replace("24 November 2026", "")).not.toMatch(/2026|383/);
    const then = panel("count.all.total.2025-03-08.known.2025-03-01");
    expect(then.revisions.lines.map((line) => line.text)).toEqual([
      "as known on 21 February 2025: at least 383",
    ]);
    expect(then.mark).toBeNull();
    expect(panel("rise.all.total.2025-03-01.2025-03-08.known.2025-03-02").rule).toContain(
      "No count after 21 February 2025 was known on 2 March 2025, so nothing can be said of these days.",
    );
  });
});

describe("a statement without a day", () => {
  it("has no revisions, and says since when it is known and that its day is not", () => {
    const { revisions, citation } = panel("statement.s-undated-382");
    expect(revisions).toEqual({
      sentences: [
        "A statement stands as it was published and is not revised. When it was made is not stated; the page takes it as known from 10 March 2025 on.",
      ],
      lines: [],
    });
    expect(citation).toContain(
      "Counts to a day between 11 November 2024 and 10 March 2025; which one is not stated.",
    );
  });
});

describe("what else is said", () => {
  const beside = (text: string) =>
    panel(text).alsoSaid.map(
      ({ id, difference, isDifferent }) => `${id} ${isDifferent ? "≠ " : ""}${difference}`,
    );

  it("does not differ where it fits one of the days to which it may count", () => {
    expect(beside("rise.all.total.2023-01-01.2023-12-31")).toContain(
      "s-undated-268 beside the count on 31 December 2022, 10 fewer, which fits a day to which it may count",
    );
    expect(beside("count.all.total.2022-12-31")).toContain(
      "s-undated-268 10 fewer, which fits a day to which it may count",
    );
    expect(beside("count.all.total.2025-03-08")).toContain("s-undated-382 ≠ 1 fewer");
  });

  it("is set against the count at an end of a rise, not against the rise", () => {
    const lines = beside("rise.all.total.2023-01-01.2023-12-31").filter((line) =>
      line.startsWith("s-"),
    );
    expect(lines).toContain(
      "s-2023-12-26-341 beside the count on 31 December 2023, within the limits",
    );
    for (const line of lines) expect(line).toContain(" beside the count on 31 December ");
  });
});

describe("where it contradicts", () => {
  const titles = (text: string) => panel(text).contradictions.map(({ title }) => title);

  it("is what touches the number, each once", () => {
    expect(titles("rise.all.total.2024-01-01.2024-12-31")).toEqual([]);
    expect(titles("rise.all.total.2023-01-01.2023-12-31")).toEqual([
      "A stated figure and the counts, 1 January – 31 December 2023",
    ]);
    expect(titles("rise.all.killed.2023-01-01.2023-12-31")).toEqual([]);
    expect(titles("rise.all.total.2025-01-01.2025-12-31")).toEqual([
      "The figure for 2025 and the difference between two counts",
    ]);
    expect(titles("count.all.total.2025-01-27")).toEqual([]);
    expect(titles("count.all.total.2025-03-08")).toEqual(["383 worded as civilians, 8 March 2025"]);
  });

  it("leaves the wording of a count out of the mark of a rise", () => {
    expect(panel("rise.all.total.2025-03-08.2025-03-09").mark).toBeNull();
    expect(panel("rise.all.total.2020-11-10.2025-03-08").mark).not.toBeNull();
  });
});

describe("the limits", () => {
  const limitsOf = (text: string) => panel(text).ends.flatMap(({ limits }) => limits);

  it("name the number that sets them, where no statement prints it", () => {
    const [low] = limitsOf("count.civilians.total.2024-12-31");
    expect(low?.by[0]?.text).toContain("civilians: 55 killed, 143 injured");
    expect(low?.steps).toEqual([
      "It follows: 55 civilians killed + 143 civilians injured = 198 civilians killed or injured.",
    ]);
    expect(limitsOf("statement.s-2021-03-17")[0]?.steps).toEqual([
      "It follows: 14 civilians killed + 16 civilians injured = 30 civilians killed or injured.",
      "It follows: 10 civilians killed + 21 civilians injured = 31 civilians killed or injured.",
    ]);
  });

  it("say how they follow from two counts, and which of their numbers sets none", () => {
    const high = limitsOf("count.all.killed.2023-09-12").at(-1);
    expect(high?.steps).toEqual([
      "It follows: 305 people killed or injured − 57 people killed = 248 people injured.",
      "It follows: 306 people killed or injured − 248 people injured = 58 people killed.",
    ]);
    expect(high?.by.map(({ text }) => text).join()).toContain("killed and injured sets no limit");
  });
});
