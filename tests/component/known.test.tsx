import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { holdAnswer } from "../support/holdAnswer.ts";
import { goBack, openApp, renderApp } from "../support/renderApp.tsx";
import { smallFiles } from "../support/smallFiles.ts";

describe("the page as it was known on the article's day", () => {
  it("reads as it would have read then", async () => {
    const { headline } = await openApp({ address: "/?known=2025-03-08" });
    expect(headline).toHaveTextContent(/^383people killed or injured/);
    expect(headline).toHaveTextContent("383latest count known on 8 Mar 20258 Mar 2025 · Azernews");
    expect(headline).toHaveTextContent("70–71 · 312–313killed · injured");
    expect(headline).toHaveTextContent("between 70 and 71 killed and between 312 and 313 injured");
    expect(headline).not.toHaveTextContent("419");
    expect(screen.getByText(/^As it was known on 8 March 2025: /)).toBeVisible();
    expect(screen.getByText(/the date of its source stands in/)).toBeVisible();
    expect(screen.getByLabelText("Known on")).toHaveValue("2025-03-08");
  });

  it("shows all that is known by one button, as one step of the history", async () => {
    const { headline, user } = await openApp({ address: "/?known=2025-03-08&period=visit" });
    const before = history.length;
    await user.click(screen.getByRole("button", { name: "Show all that is known" }));
    expect(location.search).toBe("?period=visit");
    expect(history.length).toBe(before + 1);
    await waitFor(() => expect(headline).toHaveTextContent("70 · 313killed · injured"));
    expect(headline).toHaveTextContent("419latest count found13 Mar 2026");
    expect(screen.queryByText(/^As it was known on/)).toBeNull();
    // The button is gone.
    expect(screen.getByLabelText("Known on")).toHaveFocus();
  });

  it("says that a later activity was not yet known, and marks nothing", async () => {
    await openApp({ address: "/?known=2024-01-01&at=2025-03-brussels-visit" });
    expect(screen.getByRole("status", { name: "About this address" })).toHaveTextContent(
      "“2025-03-brussels-visit” is not in the record, or was not yet known, so nothing is marked.",
    );
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says so where the dates of the sources cannot be had", async () => {
    renderApp({ address: "/?known=2025-03-08", scenario: "half-missing" });
    const alerts = await screen.findAllByRole("alert");
    const words = alerts.map(({ textContent }) => textContent);
    expect(words).toContainEqual(expect.stringContaining("data/sources.json"));
    expect(screen.getAllByRole("button", { name: "Try again" }).length).toBeGreaterThan(0);
  });
});

describe("the field Known on", () => {
  const known = () => screen.getByLabelText<HTMLInputElement>("Known on");
  const type = (value: string) => fireEvent.change(known(), { target: { value } });

  it("is empty at first, applies while a day is typed, and is one step of the history", async () => {
    const { headline } = await openApp({ address: "/?period=record", files: smallFiles });
    await within(headline).findAllByRole("link", { name: "A publisher, 1 January 2024" });
    expect(known()).toHaveValue("");
    const before = history.length;
    for (const day of ["0002-03-01", "0020-03-01", "0202-03-01"]) type(day);
    expect(location.search).toBe("?period=record");
    type("2024-03-01");
    expect(headline).toHaveTextContent("310latest count known on 1 Mar 2024");
    expect(history.length).toBe(before);
    fireEvent.blur(known());
    expect(history.length).toBe(before + 1);
    expect(location.search).toBe("?period=record&known=2024-03-01");
    await goBack();
    expect(location.search).toBe("?period=record");
    expect(known()).toHaveValue("");
    expect(headline).toHaveTextContent("325latest count found");
  });

  it("shows all that is known where it is emptied", async () => {
    const { headline } = await openApp({
      address: "/?period=record&known=2024-03-01",
      files: smallFiles,
    });
    type("");
    fireEvent.blur(known());
    expect(location.search).toBe("?period=record");
    expect(headline).toHaveTextContent("325latest count found");
  });

  it("keeps the focus while the dates of the sources are still loading", async () => {
    const answer = holdAnswer("sources", smallFiles.sources);
    const { sources: _, ...files } = smallFiles;
    await openApp({ address: "/?period=record", files });
    known().focus();
    type("2024-03-01");
    expect(known()).toHaveFocus();
    act(answer);
    await screen.findByText(/^As it was known on 1 March 2024/);
    expect(known()).toHaveFocus();
  });
});

describe("a day before the first statement", () => {
  it("says that nothing had been stated, and shows no figure", async () => {
    renderApp({ address: "/?known=2020-11-20" });
    const heading = await screen.findByRole("heading", {
      name: "No statement found that was made by 20 November 2020",
    });
    expect(heading.closest("[role=status]")).not.toHaveTextContent("Add rows");
    expect(screen.getByText(/^As it was known on 20 November 2020/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "Headline" })).toBeNull();
    expect(document.title).not.toContain("killed or injured");
    const main = screen.getByRole("main");
    expect(main).not.toHaveTextContent(/\b0 people|383|419/);
    expect(within(main).queryByRole("alert")).toBeNull();
  });
});
