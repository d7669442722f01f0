import { describe, expect, it } from "vitest";
import { cardLeft } from "../../../app/features/timeline/cardPlace.ts";

/** The founding pair's words, from one place to another, with their point at the right end. */
const words = (left: number, right: number) => ({
  box: { left, right, top: 100, bottom: 160 },
  point: { x: right, y: 60 },
});

describe("the place of a card", () => {
  it("is beside its mark, on the side where there is more of the picture", () => {
    expect(cardLeft(300, 1300, null)).toBe(318);
    expect(cardLeft(900, 1300, null)).toBe(530);
  });

  it("stays within the picture", () => {
    expect(cardLeft(340, 700, null)).toBe(348);
    expect(cardLeft(360, 700, null)).toBe(0);
  });

  it("is on the other side of the mark where the founding pair's words stand on this one", () => {
    expect(cardLeft(700, 1300, words(360, 660))).toBe(718);
  });

  it("is beside the words where they stand on both sides of the mark", () => {
    expect(cardLeft(1180, 1317, words(888, 1256))).toBe(888 - 18 - 352);
    expect(cardLeft(200, 1300, words(100, 500))).toBe(518);
  });

  it("hides the words only where there is no other room", () => {
    expect(cardLeft(600, 700, words(330, 660))).toBe(230);
    expect(cardLeft(660, 700, words(340, 660))).toBe(290);
  });

  it("never lies on its mark beside the words", () => {
    expect(cardLeft(500, 1300, words(560, 1280))).toBe(130);
    expect(cardLeft(520, 900, words(400, 880))).toBe(30);
  });
});
