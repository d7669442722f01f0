import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { handlersFor } from "../../mocks/handlers.ts";
import { server } from "../../mocks/node.ts";
import { openApp } from "../support/renderApp.tsx";

const region = (name: string) => screen.findByRole("region", { name });
const panel = () => screen.getByRole("dialog", { name: /^How this number is known: / });
const contradicts = () => within(panel()).getByRole("region", { name: "Where it contradicts" });
const expectLanding = (title: string | RegExp) =>
  waitFor(() => {
    const heading = screen.getByRole("heading", { level: 4, name: title });
    expect(heading).toHaveFocus();
    expect(scrolled.mock.contexts.at(-1)).toContainElement(heading);
  });

const scrolled = vi.fn<() => void>();
beforeEach(() => {
  // The browser's own: it is not there without one.
  Element.prototype.scrollIntoView = scrolled;
  scrolled.mockClear();
});

describe("a mark at a figure leads to its own place in the list", () => {
  it("from the headline", async () => {
    const { headline, user } = await openApp();
    await user.click(within(headline).getByRole("link", { name: /worded “civilians”/ }));
    await expectLanding("383 worded as civilians, 8 March 2025");
    expect(location.hash).toBe("#disagreement-s-2025-03-08-383");
  });

  it("from a tile, and into the part of the list that is folded", async () => {
    const { headline, user } = await openApp({ address: "/?from=2023-07-01&to=2023-07-20" });
    const [mark] = within(headline).getAllByRole("link", { name: "≠ statements differ" });
    if (!mark) throw new Error("no tile is marked");
    await user.click(mark);
    await expectLanding(/^A count that fell: 304 to 16 June 2023, then 303/);
  });

  it("from a card of the timeline", async () => {
    const { user } = await openApp({ address: "/?period=visit&at=s-2025-03-08-383" });
    const card = await screen.findByRole("dialog", { name: "383 people killed or injured" });
    await user.click(within(card).getByRole("link", { name: /worded “civilians”/ }));
    await expectLanding("383 worded as civilians, 8 March 2025");
  });

  it("from the statement that was reported on an activity", async () => {
    const { user } = await openApp({ address: "/?period=visit&at=2025-03-brussels-visit" });
    const activity = await region("Activity");
    await user.click(await within(activity).findByRole("link", { name: "≠ worded “civilians”" }));
    await expectLanding("383 worded as civilians, 8 March 2025");
  });

  it("from the table of statements, beyond the first of the list", async () => {
    const { user } = await openApp({ address: "/?from=2021-10-01&to=2024-12-31" });
    const table = await region("Statements");
    await user.click(within(table).getByRole("link", { name: "≠ 169: where statements differ" }));
    await expectLanding("A count that fell: 172 to 22 October 2021, then 169");
  });

  it("again when the same mark is pressed, also where the list was folded since", async () => {
    const { headline, user } = await openApp({ address: "/?period=2022" });
    location.hash = "#disagreement-s-2025-03-08-383";
    await expectLanding("383 worded as civilians, 8 March 2025");
    const fold = screen.getByText(/disagreements about other days, or about no day$/);
    await user.click(fold);
    await waitFor(() => expect(screen.queryByText(/^383 worded as civilians, /)).toBeNull());
    const link = document.createElement("a");
    link.href = "#disagreement-s-2025-03-08-383";
    link.textContent = "there";
    headline.append(link);
    await user.click(link);
    await expectLanding("383 worded as civilians, 8 March 2025");
    link.remove();
  });

  it("once: another period does not pull the page back to it", async () => {
    const { headline, user } = await openApp();
    await user.click(within(headline).getByRole("link", { name: /worded “civilians”/ }));
    await expectLanding("383 worded as civilians, 8 March 2025");
    scrolled.mockClear();
    await user.click(screen.getByRole("button", { name: "2024" }));
    await waitFor(() => expect(headline).toHaveTextContent(/382/));
    await screen.findByRole("heading", { level: 4, name: "383 worded as civilians, 8 March 2025" });
    expect(scrolled).not.toHaveBeenCalled();
  });

  it("to the list where it has no such place", async () => {
    await openApp();
    location.hash = "#disagreement-nobody";
    const heading = await screen.findByRole("heading", { name: "Where sources disagree" });
    await waitFor(() => expect(heading).toHaveFocus());
  });
});

describe("the answer panel", () => {
  const address = "/?figure=count.all.total.2025-03-08";

  it("says each contradiction with its notes, and its title leads to its place", async () => {
    const { user } = await openApp({ address });
    expect(contradicts()).toHaveTextContent(/print different counts: 382 .* and 383/);
    expect(contradicts()).toHaveTextContent("very probably it is this one");
    await waitFor(() =>
      expect(contradicts()).toHaveTextContent(/servicemen \(15 killed, 169 injured\).*Source:/),
    );
    const title = "383 worded as civilians, 8 March 2025";
    await user.click(within(contradicts()).getByRole("link", { name: title }));
    expect(screen.queryByRole("dialog", { name: /^How this number/ })).toBeNull();
    expect(location.search).toBe("");
    await expectLanding("383 worded as civilians, 8 March 2025");
  });

  it("leads there from its mark too", async () => {
    const { user } = await openApp({ address });
    await user.click(within(panel()).getByRole("link", { name: /worded “civilians”/ }));
    await expectLanding("383 worded as civilians, 8 March 2025");
  });

  it("shows a note on the statement that no computing finds", async () => {
    const { user } = await openApp({ address: "/?figure=statement.s-2025-09-25-400" });
    const topic = /^Address to the United Nations General Assembly in 2025/;
    await user.click(await within(contradicts()).findByRole("link", { name: topic }));
    await expectLanding(topic);
  });

  it("leaves out the notes that could not have been written by the day looked back to", async () => {
    await openApp({ address: `${address}&known=2025-03-08` });
    expect(await within(await region("Sources")).findByText(/^383 worded/)).toBeInTheDocument();
    expect(contradicts()).toHaveTextContent("at most 199 of them can be civilians");
    expect(contradicts()).not.toHaveTextContent("very probably");
  });

  it("stands without the notes where their file fails", async () => {
    server.use(...handlersFor(() => new HttpResponse(null, { status: 404 }), ["disagreements"]));
    await openApp({ address });
    await screen.findByRole("alert");
    expect(contradicts()).toHaveTextContent("at most 199 of them can be civilians");
    expect(contradicts()).not.toHaveTextContent("Source:");
  });
});
