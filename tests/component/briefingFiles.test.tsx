import { cleanup, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { http, HttpResponse } from "msw";
import { aSlide } from "../../mocks/makers.ts";
import { server } from "../../mocks/node.ts";
import { parseDataFile } from "../../app/contract/parseDataFile.ts";
import {
  briefingFiles,
  catchDownloads,
  inSheet,
  sheet,
  threeSlides,
  titles,
} from "../support/briefingSheet.ts";
import { forgetsAfterEach } from "../support/forgetsAfterEach.ts";
import { renderApp } from "../support/renderApp.tsx";

forgetsAfterEach();

async function openBriefing() {
  const app = renderApp({ address: "/?page=briefing", files: briefingFiles });
  await waitFor(async () => expect(await titles()).not.toEqual([]));
  return app;
}

const button = async (name: string | RegExp) => (await inSheet()).getByRole("button", { name });
const fileOf = (rows: unknown[], name = "mine.json") =>
  new File(
    [JSON.stringify({ $schema: "./schema/briefing.schema.json", updated: "2024-03-03", rows })],
    name,
    { type: "application/json" },
  );

async function choose(user: ReturnType<typeof renderApp>["user"], file: File) {
  const input = (await sheet()).querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("there is no field for a file");
  await user.upload(input, file);
}

const other = aSlide({ id: "other", title: "Another", view: "period=2023" });

describe("a briefing as a file", () => {
  it("is exported as a file that can lie under data/, and imported again", async () => {
    const caught = catchDownloads();
    const { user } = await openBriefing();
    await user.click(await button("Move “The first” down"));
    await user.click(await button("Export as a file"));
    const [file] = caught;
    expect(file?.name).toBe("briefing.json");
    const text = (await file?.text) ?? "";
    const content = JSON.parse(text) as unknown;
    expect(content).toMatchObject({ $schema: "./schema/briefing.schema.json" });
    const [one, two, three] = threeSlides;
    expect(parseDataFile("briefing", content).rows).toEqual([two, one, three]);
    expect(await sheet()).toHaveTextContent("Exported as briefing.json.");

    localStorage.clear();
    cleanup();
    const again = await openBriefing();
    await choose(again.user, new File([text], "briefing.json"));
    await waitFor(async () =>
      expect(await sheet()).toHaveTextContent("briefing.json: 3 slides, all readable."),
    );
    await again.user.click(await button("Replace the briefing with the 3 slides"));
    expect(await titles()).toEqual(["The second", "The first", "The third"]);
    expect(await button("Undo")).toHaveFocus();
  });

  it("is added at the end, and undone", async () => {
    const { user } = await openBriefing();
    await choose(user, fileOf([other, threeSlides[0]]));
    await user.click(await (await inSheet()).findByRole("button", { name: /^Add the 2 slides/ }));
    expect(await titles()).toEqual([
      "The first",
      "The second",
      "The third",
      "Another",
      "The first",
    ]);
    expect(await sheet()).toHaveTextContent("Added 2 slides of mine.json at the end.");
    await user.click(await button("Undo"));
    expect(await titles()).toHaveLength(3);
  });

  it("names every fault by row and field, and takes over nothing unasked", async () => {
    const { user } = await openBriefing();
    const rows = [
      other,
      { ...other, id: "b", title: "" },
      { ...other, id: "c", view: "perriod=2024" },
      { ...other, id: "d", view: "at=a-row-that-is-not-there" },
      { ...other, id: "e", shows: "map" },
    ];
    await choose(user, fileOf(rows));
    await waitFor(async () =>
      expect(await sheet()).toHaveTextContent(
        "mine.json: 1 slide can be used, and 4 faults were found.",
      ),
    );
    for (const says of [
      "Row “b”, field “title”: must not be empty",
      "Row “e”, field “shows”: must be one of figure, timeline",
      "Row “c”, field “view”: “perriod” is not known; “period” may be meant.",
      "Row “d”, field “view”: “at” names “a-row-that-is-not-there”, which is not in the record.",
    ])
      expect(await sheet()).toHaveTextContent(says);
    expect(await titles()).toHaveLength(3);
    expect(localStorage.getItem("briefing")).toBeNull();
    await user.click(await button("Import nothing"));
    expect(await button(/^Import a file/)).toHaveFocus();
    expect(await titles()).toHaveLength(3);
    await choose(user, fileOf(rows));
    await user.click(await (await inSheet()).findByRole("button", { name: /^Add the slide at/ }));
    expect((await titles()).at(-1)).toBe("Another");
  });

  it.each([
    ["is not JSON", "{", /nothing of it can be used/],
    ["is something else", "[1]", /nothing of it can be used/],
    ["has no slides", '{"$schema":"","updated":"2024-01-01","rows":[]}', /has no slides/],
  ])("imports nothing of a file that %s", async (_name, text, says) => {
    const { user } = await openBriefing();
    await choose(user, new File([text], "broken.json"));
    await waitFor(async () => expect(await sheet()).toHaveTextContent(says));
    expect((await inSheet()).queryByRole("button", { name: /^(Replace|Add the)/ })).toBeNull();
    expect(await titles()).toHaveLength(3);
  });
});

describe("what was kept and cannot be read", () => {
  it("is laid aside, said, offered as a file and never lost", async () => {
    localStorage.setItem("briefing", '{"rows": "torn"}');
    const caught = catchDownloads();
    const { user } = await openBriefing();
    expect(await titles()).toHaveLength(3);
    expect(await sheet()).toHaveTextContent(
      "A briefing was found on this computer that cannot be read.",
    );
    await user.click(await button("Remove “The second”"));
    await user.click(await button("Download what was found"));
    expect(await caught[0]?.text).toBe('{"rows": "torn"}');
    expect(caught[0]?.name).toBe("briefing-not-readable-1.txt");
    cleanup();
    await openBriefing();
    expect(await titles()).toHaveLength(2);
    await user.click(await button("Throw it away"));
    expect(await sheet()).not.toHaveTextContent("cannot be read");
    expect(localStorage.getItem("briefing.unusable")).toBeNull();
    expect(await titles()).toHaveLength(2);
  });
});

describe("without the published briefing", () => {
  it("says so and can try again", async () => {
    server.use(http.get("*/data/briefing.json", () => new HttpResponse(null, { status: 404 })));
    const { briefing: _, ...files } = briefingFiles;
    const { user } = renderApp({ address: "/?page=briefing", files });
    await waitFor(async () =>
      expect(await sheet()).toHaveTextContent("data/briefing.json could not be fetched"),
    );
    server.resetHandlers();
    await user.click(await button("Try again"));
    await waitFor(async () => expect((await titles()).length).toBeGreaterThan(3));
  });
});
