import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

const open = (address: string) => openApp({ address, files: smallFiles });
const notice = () => screen.getByRole("status", { name: "About this address" });

describe("an address that cannot be used as it is", () => {
  it.each([
    ["/?from=banana", "“from=banana” could not be used and was left out."],
    ["/?from=2025-02-30", "“from=2025-02-30” could not be used and was left out."],
    ["/?period=1999", "“period=1999” could not be used and was left out."],
    ["/?known=yesterday", "“known=yesterday” could not be used and was left out."],
    ["/?kind=parade", "“kind=parade” could not be used and was left out."],
  ])("%s is left out with a notice, and the page shows its usual period", async (address, text) => {
    const { headline } = await open(address);
    expect(notice()).toHaveTextContent(text);
    expect(headline).toHaveTextContent("at least325people killed or injured");
    expect(screen.getByLabelText("To")).toHaveValue("2025-03-08");
  });

  it("puts reversed days in order and says so", async () => {
    const { headline } = await open("/?from=2024-06-01&to=2024-03-01");
    expect(notice()).toHaveTextContent(
      "The two days were in reverse order; the period shown is 1 March – 1 June 2024.",
    );
    expect(headline).toHaveTextContent("320people killed or injured");
    expect(screen.getByLabelText("From")).toHaveValue("2024-03-01");
    expect(screen.getByLabelText("To")).toHaveValue("2024-06-01");
  });

  it("says that a chosen statement or activity is not in the record", async () => {
    await open("/?period=2024&at=never-heard-of");
    expect(notice()).toHaveTextContent(
      "“never-heard-of” is not in the record, or was not yet known, so nothing is marked.",
    );
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says nothing where all can be used", async () => {
    await open("/?from=2024-01-01&to=2024-06-30&at=visit");
    expect(screen.queryByRole("status", { name: "About this address" })).toBeNull();
  });
});

describe("days outside the record", () => {
  it.each([
    [
      "/?from=2019-01-01&to=2019-12-31",
      "The record runs from 10 November 2020 to 1 October 2024; nothing is known of the days chosen.",
    ],
    [
      "/?from=2030-01-01&to=2030-12-31",
      "The record runs from 10 November 2020 to 1 October 2024; nothing is known of the days chosen.",
    ],
    [
      "/?from=2020-01-01&to=2024-06-01",
      "Counting starts on 10 November 2020; nothing is counted before that day.",
    ],
    [
      "/?from=2024-01-01&to=2024-12-01",
      "The record ends on 1 October 2024; nothing is known of the days after it.",
    ],
  ])("%s keeps the period and says so", async (address, text) => {
    await open(address);
    expect(notice()).toHaveTextContent(text);
    const [from, to] = address.match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect(screen.getByLabelText("From")).toHaveValue(from);
    expect(screen.getByLabelText("To")).toHaveValue(to);
  });
});

describe("a notice", () => {
  it("can be dismissed, and the view stays", async () => {
    const { user, headline } = await open("/?from=banana");
    await user.click(within(notice()).getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/banana/)).toBeNull();
    expect(screen.getByLabelText("From")).toHaveFocus();
    expect(headline).toHaveTextContent("at least325people killed or injured");
    expect(screen.getByLabelText("To")).toHaveValue("2025-03-08");
  });

  it("goes with the next choice, which keeps the parameters of others", async () => {
    const { user } = await open("/?from=banana&utm_source=a%20letter&period=2024");
    await user.click(screen.getByRole("button", { name: "2023" }));
    expect(location.search).toBe("?period=2023&utm_source=a%20letter");
    expect(screen.queryByText(/banana/)).toBeNull();
  });
});
