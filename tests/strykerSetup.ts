import fc from "fast-check";
import { afterEach, beforeEach, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The mutant that is tried in this run; given by Stryker's runner. */
    activeMutant: string;
  }
}

// The same worlds in every run, so that a score can be compared with the last one; a killed mutant needs
// no smallest example.
fc.configureGlobal({ seed: 20_201_110, endOnFailure: true });

// One failed test kills a mutant. Vitest then skips the other tests but still loads their files, which
// takes longer than running them; a setup that throws keeps it from that.
const worker: { killed?: string } = globalThis as object;
const mutant = inject("activeMutant");
if (mutant !== undefined && worker.killed === mutant) throw new Error("already killed");
afterEach(({ task }) => {
  if (task.result?.state === "fail") worker.killed = mutant;
});

// Recounts the whole record for every day on which anything was said: minutes for each mutant that lives.
beforeEach(({ task, skip }) => {
  skip(task.name.includes("by counting anew for every day"));
});
