import { act, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { replacing } from "../../mocks/handlers.ts";
import { aDataFile, aStatement } from "../../mocks/makers.ts";
import { scenario, server } from "../../mocks/node.ts";
import { holdAnswer } from "../support/holdAnswer.ts";
import { openApp } from "../support/renderApp.tsx";
import { smallFiles, smallStatements } from "../support/smallFiles.ts";

const address = "/?period=2024";
const newer = {
  statements: aDataFile("statements", [
    ...smallStatements,
    aStatement({ asOf: "2024-12-31", total: 330, speaker: "Another speaker" }),
  ]),
};

/** What somebody's return to the page after five minutes asks for. */
const refetch = (client: Awaited<ReturnType<typeof openApp>>["client"]) =>
  act(async () => {
    void client.refetchQueries({ queryKey: ["data", "statements"] });
    await Promise.resolve();
  });

describe("refreshing", () => {
  it("keeps the old picture with a note until the answer comes, and then shows it", async () => {
    const { client, headline } = await openApp({ address, files: smallFiles });
    const answer = holdAnswer("statements", newer.statements);
    await refetch(client);
    const note = await screen.findByText("Looking for newer data…");
    expect(note.closest("[role=status]")).toBeVisible();
    expect(headline).toHaveTextContent("at least325people killed or injured");
    expect(screen.getByRole("region", { name: "Timeline" })).toBeVisible();
    expect(screen.queryByText(/^Loading the statements/)).toBeNull();
    act(answer);
    await waitFor(() => expect(headline).toHaveTextContent(/^330people killed or injured/));
    expect(headline).toHaveTextContent("Reported on 31 December 2024 by Another speaker");
    expect(screen.queryByText("Looking for newer data…")).toBeNull();
  });

  it("that fails keeps the old picture and says so, with a retry", async () => {
    const { client, headline, user } = await openApp({ address, files: smallFiles });
    server.use(http.get("*/data/statements.json", () => new HttpResponse(null, { status: 500 })));
    await refetch(client);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(
      "Newer data could not be loaded, so the page shows what was loaded before. " +
        "The file data/statements.json could not be fetched: the server answered 500.",
    );
    expect(headline).toHaveTextContent("at least325people killed or injured");
    server.use(...replacing({ ...smallFiles, ...newer }));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(headline).toHaveTextContent(/^330people killed or injured/));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("with a broken file keeps the old picture and names row and field", async () => {
    const { client, headline } = await openApp({ address, files: smallFiles });
    server.use(...scenario("wrong-shape"));
    await refetch(client);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /so the page shows what was loaded before\. data\/statements\.json, row “s-2020-12-22-33”, field “total”/,
    );
    expect(headline).toHaveTextContent("at least325people killed or injured");
  });
});

describe("a replaced file", () => {
  it("changes the page that is opened next, without anything else", async () => {
    const { headline } = await openApp({ address, files: { ...smallFiles, ...newer } });
    expect(headline).toHaveTextContent(/^330people killed or injured/);
    expect(headline).toHaveTextContent("330latest count found31 Dec 2024 · Another speaker");
  });
});
