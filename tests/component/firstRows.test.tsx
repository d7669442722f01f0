import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { App } from "../../app/App.tsx";
import { activityTexts } from "../../app/contract/activity.ts";
import { columnsOf, rowsOf } from "../../app/contract/columns.ts";
import { statementTexts } from "../../app/contract/statement.ts";
import { counting } from "../../app/domain/count.ts";
import { fetchFirstRows } from "../../app/queries/fetchFirstRows.ts";
import { handlersFor, replacing } from "../../mocks/handlers.ts";
import { aDataFile, aStatement } from "../../mocks/makers.ts";
import { server } from "../../mocks/node.ts";
import { holdAnswer } from "../support/holdAnswer.ts";
import { renderApp } from "../support/renderApp.tsx";
import { smallActivity, smallFiles, smallStatements } from "../support/smallFiles.ts";

/** As each page reads them anew: they keep the texts that come to them. */
const smallFirst = () => ({
  updated: "2025-01-31",
  statements: rowsOf(columnsOf(smallStatements, statementTexts)),
  activity: rowsOf(columnsOf(smallActivity, activityTexts)),
});
const address = "/?period=2024";

// Whoever makes a record counts its statements once.
vi.mock("../../app/domain/count.ts", { spy: true });

/** The small record on a server that keeps one file back until the function that this gives is called. */
function holding(file: "statements" | "activity"): () => void {
  server.use(...replacing(smallFiles));
  return holdAnswer(file, smallFiles[file]);
}

const headline = () => screen.findByRole("region", { name: "Headline" });
const furtherDown = () => screen.queryByRole("region", { name: "Activity" });

describe("while the whole files are on their way", () => {
  it("the first view stands, and what shows texts comes with them, without drawing it anew", async () => {
    const answer = holding("activity");
    const { user } = renderApp({ address, first: smallFirst() });
    const before = await headline();
    expect(before).toHaveTextContent(/^at least325people killed or injured/);
    expect(document.documentElement).toHaveAttribute("data-ready");
    const mark = screen.getByRole("button", { name: /^A conference/ });
    const [number] = within(before).getAllByRole("button", { name: /^325/ });
    if (number) await user.click(number);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(furtherDown()).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByText("Looking for newer data…")).toBeNull();
    // The list of sources comes when it comes.
    await waitFor(() => expect(before).toHaveTextContent("A publisher"));
    const text = before.textContent;

    act(answer);
    expect(await screen.findByRole("dialog")).toHaveTextContent("325");
    await waitFor(() => expect(furtherDown()).not.toBeNull());
    expect(await headline()).toBe(before);
    expect(before.textContent).toBe(text);
    expect(screen.getByRole("button", { name: /^A conference/ })).toBe(mark);
  });

  it("a card waits for its texts", async () => {
    const answer = holding("activity");
    const { user } = renderApp({ address, first: smallFirst() });
    await headline();
    await user.click(screen.getByRole("button", { name: /^A conference/ }));
    expect(screen.queryByText("An institution")).toBeNull();
    act(answer);
    const timeline = within(screen.getByRole("region", { name: "Timeline" }));
    expect(await timeline.findByText("An institution")).toBeVisible();
  });

  it("a look back shows nothing of them", async () => {
    const answer = holding("statements");
    renderApp({ address: "/?known=2024-12-31&period=2024", first: smallFirst() });
    await act(() => new Promise((resolve) => void setTimeout(resolve, 50)));
    expect(screen.getByRole("main")).not.toHaveTextContent(/325/);
    act(answer);
    await waitFor(() => expect(screen.getByRole("main")).toHaveTextContent(/325/));
  });

  it("whoever asks for what is not there yet is told that it comes", async () => {
    const answer = holding("activity");
    const { user } = renderApp({ address, first: smallFirst() });
    const [number] = within(await headline()).getAllByRole("button", { name: /^325/ });
    expect(screen.queryByText(/^Loading the sources/)).toBeNull();
    if (number) await user.click(number);
    expect(screen.getByText(/^Loading the sources/)).toBeVisible();
    act(answer);
    expect(await screen.findByRole("dialog")).toBeVisible();
    expect(screen.queryByText(/^Loading the sources/)).toBeNull();
  });

  it("a card that comes late leaves the focus to who has gone on", async () => {
    const answer = holding("activity");
    const { user } = renderApp({ address, first: smallFirst() });
    await headline();
    screen.getByRole("button", { name: /^A conference/ }).focus();
    await user.keyboard("{Enter}");
    const field = screen.getByLabelText("From");
    field.focus();
    act(answer);
    const timeline = within(screen.getByRole("region", { name: "Timeline" }));
    expect(await timeline.findByText("An institution")).toBeVisible();
    expect(field).toHaveFocus();
  });
});

describe("before what asks the server is there", () => {
  /** The page at an address, drawn from the first rows alone. */
  function renderFirst(search: string) {
    server.use(...replacing(smallFiles));
    return renderApp({ address: `/${search}`, first: smallFirst(), isConnected: false });
  }

  it("the first view stands, and stays the same elements when it comes", async () => {
    const { connect } = renderFirst("?period=2024");
    const before = await headline();
    const mark = screen.getByRole("button", { name: /^A conference/ });
    expect(before).toHaveTextContent(/^at least325people killed or injured/);
    mark.focus();
    connect();
    await waitFor(() => expect(furtherDown()).not.toBeNull());
    expect(await headline()).toBe(before);
    expect(mark).toHaveFocus();
  });

  it.each([
    ["?present=1", () => screen.findByText(/^Slide 1 of/)],
    ["?known=2024-12-31", () => screen.findByRole("region", { name: "Headline" })],
    ["?page=reading", () => screen.findByRole("heading", { name: "How to read these numbers" })],
    ["?page=check", () => screen.findByRole("heading", { name: "Check the room" })],
  ])("%s waits for it, and says that it loads", async (search, whatComes) => {
    const { connect } = renderFirst(search);
    expect(screen.getByText("Loading the statements and activities…")).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Headline" })).toBeNull();
    connect();
    expect(await whatComes()).toBeVisible();
    expect(screen.queryByText("Loading the statements and activities…")).toBeNull();
  });

  it("the briefing's sheet waits for it over the page", async () => {
    const { connect } = renderFirst("?page=briefing");
    expect(screen.getByText(/^Loading the sources/)).toBeVisible();
    expect(await headline()).toBeVisible();
    connect();
    expect(await screen.findByRole("dialog", { name: /Briefing/ })).toBeVisible();
  });

  it("an overlay waits for it", async () => {
    const { connect } = renderFirst("?period=2024&overlay=hectares");
    await headline();
    const panel = { name: "Hectares cleared each month" };
    expect(screen.queryByRole("region", panel)).toBeNull();
    connect();
    expect(await screen.findByRole("region", panel)).toBeVisible();
  });

  it("the page says so where it cannot be had, and tries again", async () => {
    const retry = vi.fn<() => void>();
    const { rerender } = renderFirst("?period=2024");
    rerender(<App first={smallFirst()} connect={retry} />);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("A part of this page could not be fetched");
    expect(alert).toHaveTextContent("31 January 2025");
    expect(await headline()).toHaveTextContent(/^at least325/);
    within(alert).getByRole("button", { name: "Try again" }).click();
    expect(retry).toHaveBeenCalledTimes(1);
    rerender(<App connect={retry} />);
    expect(screen.getByRole("alert")).toHaveTextContent("No figure is shown until");
    expect(screen.queryByRole("region", { name: "Headline" })).toBeNull();
  });
});

describe("where the whole files", () => {
  it("say the same, the record is not made again", async () => {
    const made = vi.mocked(counting).mockClear();
    renderApp({ address, files: smallFiles, first: smallFirst() });
    await waitFor(() => expect(furtherDown()).not.toBeNull());
    expect(made).toHaveBeenCalledTimes(1);
  });

  it("say other texts when they are asked for again, those are shown", async () => {
    const { client, user } = renderApp({ address, files: smallFiles, first: smallFirst() });
    await waitFor(() => expect(furtherDown()).not.toBeNull());
    await user.click(screen.getByRole("button", { name: /^A conference/ }));
    const timeline = within(screen.getByRole("region", { name: "Timeline" }));
    expect(await timeline.findByText("An institution")).toBeVisible();
    const changed = smallActivity.map((row) => ({ ...row, institution: "Another institution" }));
    server.use(...replacing({ activity: aDataFile("activity", changed) }));
    await act(() => client.refetchQueries({ queryKey: ["data", "activity"] }));
    expect(await timeline.findByText("Another institution")).toBeVisible();
  });

  it("say something newer, that is shown", async () => {
    const made = vi.mocked(counting).mockClear();
    const newest = aStatement({ asOf: "2024-12-31", total: 330 });
    renderApp({
      address,
      files: { ...smallFiles, statements: aDataFile("statements", [...smallStatements, newest]) },
      first: smallFirst(),
    });
    const region = await headline();
    await waitFor(() => expect(region).toHaveTextContent(/^330people killed or injured/));
    expect(made).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/^Updated: the data is newer/)).toHaveTextContent("325 → 330");
  });

  it.each([
    ["of another period, that is named too", "From", "2024-02-01", 1],
    ["than a look back, that is no news", "Known on", "2024-12-31", 0],
  ])("say something newer %s", async (_, field, day, notes) => {
    const newest = aStatement({ asOf: "2024-12-31", statedOn: "2024-12-31", total: 330 });
    const statements = aDataFile("statements", [...smallStatements, newest]);
    server.use(...replacing({ ...smallFiles, statements }));
    const answer = holdAnswer("statements", statements);
    renderApp({ address, first: smallFirst() });
    await headline();
    fireEvent.change(screen.getByLabelText(field), { target: { value: day } });
    fireEvent.blur(screen.getByLabelText(field));
    act(answer);
    await waitFor(() => expect(furtherDown()).not.toBeNull());
    expect(screen.queryAllByText(/^Updated: .*325 → 330/)).toHaveLength(notes);
  });

  it("cannot be had, the first view stays with its day, and says so with a retry", async () => {
    server.use(...replacing(smallFiles));
    server.use(...handlersFor(() => new HttpResponse(null, { status: 404 }), ["activity"]));
    const { user } = renderApp({ address, first: smallFirst() });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("data/activity.json could not be fetched");
    expect(alert).toHaveTextContent("The sources, the answers and what is further down could not");
    expect(alert).toHaveTextContent(
      "The figures below are those with which this page was published",
    );
    expect(alert).toHaveTextContent("31 January 2025");
    expect(await headline()).toHaveTextContent(/^at least325/);
    expect(furtherDown()).toBeNull();
    server.use(...replacing(smallFiles));
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(furtherDown()).not.toBeNull());
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

it("the server's page for an error is never read as first rows", async () => {
  const link = document.createElement("link");
  link.setAttribute("as", "fetch");
  link.href = "/assets/first-rows.json";
  document.head.append(link);
  const content = {
    updated: "2025-01-31",
    statements: columnsOf(smallStatements, statementTexts),
    activity: columnsOf(smallActivity, activityTexts),
  };
  const answer = (status: number) =>
    http.get("*/assets/first-rows.json", () => HttpResponse.json(content, { status }));
  server.use(answer(503));
  await expect(fetchFirstRows()).rejects.toThrow(
    /assets\/first-rows\.json: the server answered 503$/,
  );
  server.use(answer(200));
  expect(await fetchFirstRows()).toEqual(smallFirst());
  link.remove();
  expect(await fetchFirstRows()).toBeNull();
});
