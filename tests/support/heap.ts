import type { CDPSession } from "@playwright/test";

/** What is alive once everything that can go is gone. */
export interface Alive {
  nodes: number;
  listeners: number;
  /** All that the engine holds: the page's own objects, compiled code, the browser's timings. */
  kilobytes: number;
  /**
   * Objects, functions, lists and texts alone: what code holds on to by mistake is one of these. Not the tables of weak
   * maps: they keep no key alive, and how large they have grown tells only when the engine last cleaned up.
   */
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
  snapshot: {
    meta: {
      node_fields: string[];
      node_types: [string[], ...unknown[]];
      edge_fields: string[];
      edge_types: [string[], ...unknown[]];
    };
  };
  nodes: number[];
  edges: number[];
  strings: string[];
}

/** In bytes. */
async function ownSize(session: CDPSession): Promise<number> {
  const snapshot = await takeSnapshot(session);
  const weak = weakTables(snapshot);
  let sum = 0;
  for (const { start, type, size } of nodesOf(snapshot)) {
    if (ownTypes.includes(type) && !weak.has(start)) sum += size;
  }
  return sum;
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", collect);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", collect);
  return JSON.parse(chunks.join(""));
}

/** A snapshot is a list of numbers, a few for each thing; `start` is the place of the first of them. */
function* nodesOf({ snapshot: { meta }, nodes, strings }: Snapshot) {
  const fields = meta.node_fields;
  const [type, name, size, edges] = ["type", "name", "self_size", "edge_count"].map((field) =>
    fields.indexOf(field),
  ) as [number, number, number, number];
  for (let start = 0; start < nodes.length; start += fields.length) {
    yield {
      start,
      type: meta.node_types[0][nodes[start + type] ?? -1] ?? "",
      name: strings[nodes[start + name] ?? -1] ?? "",
      size: nodes[start + size] ?? 0,
      edges: nodes[start + edges] ?? 0,
    };
  }
}

/** Where the tables of weak maps and sets start. Edges are listed in the order of the nodes that they leave. */
function weakTables(snapshot: Snapshot): Set<number> {
  const { edges, strings } = snapshot;
  const { edge_fields: fields, edge_types: types } = snapshot.snapshot.meta;
  const [type, name, to] = ["type", "name_or_index", "to_node"].map((field) =>
    fields.indexOf(field),
  ) as [number, number, number];
  const isTable = (edge: number) =>
    types[0][edges[edge + type] ?? -1] === "internal" &&
    strings[edges[edge + name] ?? -1] === "table";
  const tables = new Set<number>();
  let edge = 0;
  for (const node of nodesOf(snapshot)) {
    const end = edge + node.edges * fields.length;
    const isWeak = node.type === "object" && ["WeakMap", "WeakSet"].includes(node.name);
    for (; edge < end; edge += fields.length) {
      if (isWeak && isTable(edge)) tables.add(edges[edge + to] ?? -1);
    }
  }
  return tables;
}
