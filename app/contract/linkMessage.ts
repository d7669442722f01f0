import * as v from "valibot";

const WindowId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Role = v.picklist(["slides", "presenter"]);

/** What the windows of one briefing say to each other. */
export const LinkMessage = v.variant("kind", [
  /** What this window shows, and who changed it last; `answers` names the window that asked, if one did. */
  v.strictObject({
    kind: v.literal("state"),
    from: WindowId,
    role: Role,
    answers: v.nullable(WindowId),
    /** Grows with every change; at least the milliseconds since 1970 at which it was made. 0: no change yet. */
    counter: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    /** The window that made the change. */
    by: WindowId,
    /** The view as the search part of an address, without what says that it is presented. */
    search: v.pipe(v.string(), v.maxLength(4000)),
    /** From 1. */
    slide: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    /** What covers the audience's screen. */
    cover: v.nullable(v.picklist(["black", "white"])),
  }),
  /** Asks every other window for its state. */
  v.strictObject({ kind: v.literal("ask"), from: WindowId, role: Role }),
  /** The window closes, or leaves the briefing. */
  v.strictObject({ kind: v.literal("bye"), from: WindowId }),
]);
export type LinkMessage = v.InferOutput<typeof LinkMessage>;

/** The message, or `null` where it is none: another version of the page may be open beside this one. */
export function readLinkMessage(content: unknown): LinkMessage | null {
  const read = v.safeParse(LinkMessage, content);
  return read.success ? read.output : null;
}
