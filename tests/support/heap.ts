import type { CDPSession } from "@playwright/test";

/** What is alive once everything that can go is gone. */
export interface Alive {
  nodes: number;
  listeners: number;
  /** All that the engine holds: the page's own objects, compiled code, the browser's timings. */
  kilobytes: number;
  /** Objects, functions, lists and texts alone: what code holds on to by mistake is one of these. */
  ownKilobytes: number;
}

const ownTypes = ["object", "closure", "array", "string", "concatenated string", "sliced string"];

export async function alive(session: CDPSession): Promise<Alive> {
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return {
    nodes,
    listeners: jsEventListeners,
    kilobytes: Math.round(usedSize / 1000),
    ownKilobytes: Math.round((await ownSize(session)) / 1000),
  };
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** In bytes, from a snapshot of the heap: a list of numbers, a few for each thing. */
async function ownSize(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", collect);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", collect);
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(""));
  const fields = snapshot.meta.node_fields;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let sum = 0;
  for (let start = 0; start < nodes.length; start += fields.length) {
    const name = snapshot.meta.node_types[0][nodes[start + type] ?? -1] ?? "";
    if (ownTypes.includes(name)) sum += nodes[start + size] ?? 0;
  }
  return sum;
}
