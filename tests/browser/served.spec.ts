import { expect, test } from "@playwright/test";
import { mockAddress } from "../support/addresses.ts";

test("serves each data file for a fresh look on every reload", async ({ request }) => {
  const answer = await request.get("data/statements.json");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("no-cache");
  expect(answer.headers()["content-type"]).toContain("application/json");

  const { $schema, rows } = await answer.json();
  expect(rows.length).toBeGreaterThan(0);
  const schema = await request.get(new URL($schema, answer.url()).href);
  expect(schema.status()).toBe(200);
});

test("answers a missing data file with 404, never with the page", async ({ request }) => {
  expect((await request.get("data/nothing.json")).status()).toBe(404);
  expect((await request.get(`${mockAddress}data/nothing.json`)).status()).toBe(404);
});

test("keeps the mocks out of the built app", async ({ request }) => {
  expect((await request.get("mockServiceWorker.js")).status()).toBe(404);
  expect((await request.get(`${mockAddress}mockServiceWorker.js`)).status()).toBe(200);
});

test("publishes no part of the data check", async ({ request }) => {
  for (const name of ["README.md", "vitePlugin.ts", "check/run.mjs"]) {
    expect((await request.get(`data/${name}`)).status(), name).toBe(404);
  }
});
