import { type LinkMessage, readLinkMessage } from "../contract/linkMessage.ts";

/** The way to the other windows of the same page on this computer. */
export interface LinkChannel {
  send: (message: LinkMessage) => void;
  close: () => void;
}

/**
 * Opens it and parses at this door what comes in. Where a browser has no BroadcastChannel, the storage's
 * event carries the messages; where that is refused too, nothing is sent and nothing comes.
 */
export function openLinkChannel(receive: (message: LinkMessage) => void): LinkChannel {
  // Another page on the same host, under another path, is another briefing.
  const name = `presenting ${window.location.pathname.replace(/[^/]*$/, "")}`;
  const read = (content: unknown) => {
    const message = readLinkMessage(content);
    if (message !== null) receive(message);
  };
  return typeof BroadcastChannel === "undefined"
    ? throughStorage(name, read)
    : throughChannel(name, read);
}

function throughChannel(name: string, read: (content: unknown) => void): LinkChannel {
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => read(data));
  return {
    send(message) {
      try {
        // A channel is of one origin and takes no other.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        channel.postMessage(message);
      } catch {
        // Closed by the browser: whoever waits for an answer notices that none comes.
      }
    },
    close: () => channel.close(),
  };
}

function throughStorage(name: string, read: (content: unknown) => void): LinkChannel {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key !== name || newValue === null) return;
    try {
      read(JSON.parse(newValue));
    } catch {
      // Not written by this page.
    }
  };
  window.addEventListener("storage", onStorage);
  return {
    send(message) {
      try {
        // Taken away at once: the event tells the others, and the same text twice would be no event.
        window.localStorage.setItem(name, JSON.stringify(message));
        window.localStorage.removeItem(name);
      } catch {
        // Storage is full or refused.
      }
    },
    close: () => window.removeEventListener("storage", onStorage),
  };
}
