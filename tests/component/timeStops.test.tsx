import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aReturn } from "../../mocks/impactMakers.ts";
import { aDataFile } from "../../mocks/makers.ts";
import { openPart } from "../support/impactPart.ts";
import { smallFiles } from "../support/smallFiles.ts";

const files = {
  ...smallFiles,
  returns: aDataFile("returns", [
    aReturn({ id: "summer", asOf: "2024-07-01", people: 900 }),
    aReturn({ id: "spring", asOf: "2024-03-01", people: 700 }),
    aReturn({ id: "autumn", asOf: "2024-10-01", people: 950 }),
  ]),
};

async function openMarks() {
  const page = await openPart("from=2024-01-01&to=2024-12-31", "Return of displaced people", files);
  const marks = await within(page.part).findByRole("toolbar");
  const buttons = within(marks).getAllByRole("button");
  const [spring, , autumn] = buttons;
  if (!spring || !autumn) throw new Error("there are three marks");
  return { ...page, marks, buttons, spring, autumn };
}

describe("the marks of a chart over days, without a pointer", () => {
  it("are the marks of the drawing in the order of their days, and one stop of the Tab key", async () => {
    const { buttons } = await openMarks();
    expect(buttons.map((button) => [button.ariaLabel?.split(" ")[0], button.tabIndex])).toEqual([
      ["700", -1],
      ["900", -1],
      ["950", 0],
    ]);
    expect(buttons[0]).toHaveAccessibleName(/1 March 2024/);
  });

  it("are walked by arrows, Home and End, and say beside the title what each is", async () => {
    const { user, part, buttons, spring, autumn } = await openMarks();
    autumn.focus();
    await user.keyboard("{ArrowLeft}");
    expect(buttons[1]).toHaveFocus();
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    const title = part.querySelector("[class*=title]");
    expect(title).toHaveTextContent(buttons[1]?.ariaLabel ?? "none");
    await user.keyboard("{Home}{ArrowLeft}");
    expect(spring).toHaveFocus();
    await user.keyboard("{End}{ArrowRight}");
    expect(autumn).toHaveFocus();
    await user.tab();
    expect(autumn).not.toHaveFocus();
    expect(title).not.toHaveTextContent(autumn.ariaLabel ?? "none");
  });

  it("open their answers and have the focus again, also after a pointer", async () => {
    const { user, screen, part, spring } = await openMarks();
    spring.focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog", { name: /700 people, as of 1 March 2024/ });
    await user.keyboard("{Escape}");
    expect(spring).toHaveFocus();
    spring.blur();
    await waitFor(() => expect(part.querySelector("circle")).not.toBeNull());
    // The drawing has the marks as the file has them.
    const drawn = part.querySelectorAll("svg.recharts-surface circle");
    expect(drawn).toHaveLength(3);
    for (const circle of drawn) await user.click(circle);
    expect(await screen.findByRole("dialog")).toHaveAccessibleName(/people, as of/);
  });
});
