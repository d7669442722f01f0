import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinkMessage, readLinkMessage } from "../../../app/contract/linkMessage.ts";
import {
  type LinkState,
  type Role,
  type Shown,
  audienceOf,
  changed,
  goodbye,
  joining,
  received,
  ticked,
} from "../../../app/features/presenting/link.ts";

const first: Shown = { search: "", slide: 1, cover: null };
const second: Shown = { search: "?period=2024", slide: 2, cover: null };
const black: Shown = { search: "?period=2024", slide: 2, cover: "black" };

const opened = (me: string, role: Role, shown = first) => joining(me, role, shown).state;
const ask = (from: string, role: Role): LinkMessage => ({ kind: "ask", from, role });
const stateFrom = (from: string, role: Role, shown: Shown, counter: number, by = from) =>
  ({ kind: "state", from, role, answers: null, ...shown, counter, by }) satisfies LinkMessage;

describe("a window of a briefing that is open in several", () => {
  it("asks the others what they show when it opens, and tells who asks", () => {
    expect(joining("b", "presenter", first).send).toEqual([ask("b", "presenter")]);
    const { send } = received(opened("a", "slides", second), ask("b", "presenter"), 0);
    expect(send).toEqual([{ ...stateFrom("a", "slides", second, 0), answers: "b" }]);
  });

  it("tells the others what is changed here, once", () => {
    const { state, send } = changed(opened("a", "slides"), second, 5000);
    expect(send).toEqual([stateFrom("a", "slides", second, 5000)]);
    expect(changed(state, { ...second }, 6000).send).toEqual([]);
  });

  it.each<[string, LinkMessage, Shown]>([
    ["a later change is taken", stateFrom("b", "presenter", second, 101), second],
    ["an earlier one is not", stateFrom("b", "presenter", second, 99), first],
    [
      "of two as late, the older window's is taken",
      stateFrom("9", "presenter", second, 100),
      second,
    ],
    ["of two as late, the newer window's is not", stateFrom("b", "presenter", second, 100), first],
    ["a third window tells it", stateFrom("c", "presenter", second, 101, "b"), second],
    ["a cover is taken too", stateFrom("b", "presenter", black, 101), black],
  ])("%s", (_, message, shown) => {
    const { state } = changed(opened("a", "slides", second), first, 100);
    expect(received(state, message, 0).state.shown).toEqual(shown);
  });

  it("tells a window that is behind, so that a lost message does no lasting harm", () => {
    const { state } = changed(opened("a", "slides"), second, 100);
    const { send } = received(state, stateFrom("b", "presenter", first, 7), 0);
    expect(send).toEqual([stateFrom("a", "slides", second, 100)]);
    expect(received(state, stateFrom("b", "presenter", second, 100, "a"), 0).send).toEqual([]);
  });

  it("counts on where the clock was set back", () => {
    const { state } = changed(opened("a", "slides"), second, 5000);
    expect(changed(state, first, 10).state.counter).toBe(5001);
  });

  it("shows the slide and not the cover when an audience's window is loaded again", () => {
    const answer = { ...stateFrom("p", "presenter", black, 100), answers: "a" };
    const { state, send } = received(opened("a", "slides"), answer, 200);
    expect(state.shown).toEqual({ ...black, cover: null });
    expect(send).toEqual([stateFrom("a", "slides", { ...black, cover: null }, 200)]);
  });

  it("covers it where that is what happens next", () => {
    const joined = received(opened("a", "slides"), ask("p", "presenter"), 0).state;
    const { state } = received(joined, stateFrom("p", "presenter", black, 100), 200);
    expect(state.shown.cover).toBe("black");
  });

  it("keeps the presenter's window informed of a cover when that one is loaded again", () => {
    const answer = { ...stateFrom("a", "slides", black, 100), answers: "p" };
    expect(received(opened("p", "presenter"), answer, 200).state.shown.cover).toBe("black");
  });

  it("does not hear itself", () => {
    const state = opened("a", "slides");
    expect(received(state, stateFrom("a", "slides", second, 900), 0).state).toBe(state);
  });
});

describe("how the audience's window stands to the presenter's", () => {
  const heard = received(opened("p", "presenter"), stateFrom("a", "slides", first, 0), 0).state;
  const after = (state: LinkState, ticks: number) =>
    Array.from({ length: ticks }).reduce<LinkState>((last) => ticked(last).state, state);

  it("says nothing until it could have answered, and then that there is none", () => {
    const state = opened("p", "presenter");
    expect(audienceOf(state)).toBe("waiting");
    expect(audienceOf(after(state, 1))).toBe("none");
  });

  it("is linked while it answers, and lost after five questions without an answer", () => {
    expect(audienceOf(after(heard, 4))).toBe("linked");
    const lost = after(heard, 5);
    expect(audienceOf(lost)).toBe("lost");
    expect(audienceOf(after(lost, 100))).toBe("lost");
    expect(audienceOf(received(lost, stateFrom("a", "slides", first, 0), 0).state)).toBe("linked");
  });

  it("is not lost however rarely a window that is not seen gets to ask", () => {
    let state = heard;
    for (let minute = 0; minute < 60; minute += 1) {
      state = ticked(state).state;
      state = received(state, stateFrom("a", "slides", first, 0), minute * 60_000).state;
      expect(audienceOf(state)).toBe("linked");
    }
  });

  it("is none after a goodbye; another one that is open goes on being linked", () => {
    const bye = goodbye(opened("a", "slides"));
    expect(audienceOf(received(after(heard, 1), bye, 0).state)).toBe("none");
    const two = received(after(heard, 1), stateFrom("c", "slides", first, 0), 0).state;
    expect(audienceOf(received(two, bye, 0).state)).toBe("linked");
  });

  it("does not take another presenter's window for the audience's", () => {
    const state = received(
      opened("p", "presenter"),
      stateFrom("q", "presenter", first, 0),
      0,
    ).state;
    expect(audienceOf(after(state, 2))).toBe("none");
  });
});

describe("any order in which changes and messages come", () => {
  const roles: readonly Role[] = ["slides", "presenter", "slides"];
  const event = fc.record({
    window: fc.nat({ max: 2 }),
    what: fc.constantFrom(
      "turn",
      "cover",
      "period",
      "deliver",
      "deliver",
      "deliver",
      "lose",
      "tick",
    ),
    which: fc.nat(),
  });

  it("ends with all windows showing the same: the last change", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), fc.boolean(), (events, isClockStill) => {
        let now = 1000;
        const mail: { to: number; message: LinkMessage }[] = [];
        const post = (from: number, messages: readonly LinkMessage[]) => {
          for (const message of messages)
            for (const to of roles.keys()) if (to !== from) mail.push({ to, message });
        };
        const windows = roles.map((role, index) => {
          const { state, send } = joining(`w${index}`, role, { ...first, slide: index + 1 });
          post(index, send);
          return state;
        });
        const set = (index: number, { state, send }: ReturnType<typeof ticked>) => {
          windows[index] = state;
          post(index, send);
        };
        const deliver = (place: number) => {
          const [letter] = mail.splice(place, 1);
          const state = windows[letter?.to ?? 0];
          if (letter && state) set(letter.to, received(state, letter.message, now));
        };
        let lastChange: Shown | null = null;
        for (const { window, what, which } of events) {
          if (!isClockStill) now += 1;
          const state = windows[window];
          if (state === undefined) continue;
          const { shown } = state;
          const next: Shown = {
            search: what === "period" ? `?period=${2021 + (which % 5)}` : shown.search,
            slide: what === "turn" ? 1 + (which % 8) : shown.slide,
            cover: what === "cover" ? (shown.cover ? null : "black") : shown.cover,
          };
          if (what === "deliver") deliver(which % Math.max(1, mail.length));
          else if (what === "lose") mail.splice(which % Math.max(1, mail.length), 1);
          else if (what === "tick") set(window, ticked(state));
          else {
            const step = changed(state, next, now);
            if (step.state !== state) lastChange = next;
            set(window, step);
          }
        }
        // The link holds again: every letter arrives, and the presenter's window asks once more.
        const empty = () => {
          for (let letters = 0; mail.length > 0; letters += 1) {
            expect(letters).toBeLessThan(5000);
            deliver(0);
          }
        };
        empty();
        const presenter = windows[1];
        if (presenter) set(1, ticked(presenter));
        empty();
        const [one, ...others] = windows;
        for (const other of others) {
          expect(other.shown).toEqual(one?.shown);
          expect([other.counter, other.by]).toEqual([one?.counter, one?.by]);
        }
        // The last change is what all show, whoever made it. A window that takes off a cover when it is
        // loaded again makes one by itself.
        const isDecided =
          !isClockStill && lastChange !== null && !events.some(({ what }) => what === "cover");
        expect(isDecided ? one?.shown : lastChange).toEqual(lastChange);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("a message", () => {
  it.each([
    ["a state", stateFrom("a", "slides", second, 12)],
    ["a question", ask("a", "slides")],
    ["a goodbye", { kind: "bye", from: "a" }],
  ])("is read as it was sent: %s", (_, message) => {
    expect(readLinkMessage(structuredClone(message))).toEqual(message);
  });

  it.each([
    ["nothing", null],
    ["text", "state"],
    ["no name", { kind: "ask", role: "slides" }],
    ["another role", { kind: "ask", from: "a", role: "king" }],
    ["slide 0", stateFrom("a", "slides", { ...first, slide: 0 }, 1)],
    ["half a slide", stateFrom("a", "slides", { ...first, slide: 1.5 }, 1)],
    ["no number", stateFrom("a", "slides", first, Number.NaN)],
    ["a number without end", stateFrom("a", "slides", first, Infinity)],
    ["one field more", { ...ask("a", "slides"), more: 1 }],
  ])("is no message: %s", (_, content) => {
    expect(readLinkMessage(content)).toBeNull();
  });
});
