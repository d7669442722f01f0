import { screen, within } from "@testing-library/react";
import { vi } from "vitest";
import type { Slide } from "../../app/contract/briefing.ts";
import { aDataFile, aSlide } from "../../mocks/makers.ts";
import { smallFiles } from "./smallFiles.ts";

/** Three slides as published on 2024-01-01. */
export const threeSlides: Slide[] = [
  aSlide({ id: "one", title: "The first", notes: "Say it." }),
  aSlide({ id: "two", title: "The second", shows: "timeline", view: "period=2024" }),
  aSlide({ id: "three", title: "The third", shows: "activity", view: "kind=visit" }),
];

export const briefingFiles = { ...smallFiles, briefing: aDataFile("briefing", threeSlides) };

export const sheet = () => screen.findByRole("dialog", { name: "Briefing" });

/** The slides of the editor: their titles, in order. */
export async function titles(): Promise<string[]> {
  const list = within(await sheet()).getByRole("list", { name: "Slides" });
  return within(list)
    .queryAllByRole("link")
    .map((link) => link.textContent ?? "");
}

export async function inSheet() {
  return within(await sheet());
}

/** Catches what the page gives the reader as a file: its name and its text. */
export function catchDownloads(): { name: string; text: Promise<string> }[] {
  const caught: { name: string; text: Promise<string> }[] = [];
  const blobs: Blob[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob) - 1}`,
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs[Number(this.href.replace("blob:", ""))];
    if (blob) caught.push({ name: this.download, text: blob.text() });
  });
  return caught;
}
