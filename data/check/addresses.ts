import { type CheckedData, rowsOf } from "./checkedData.ts";
import type { Finding } from "./finding.ts";

function faultOf(url: string): { problem: string; remedy: string } | null {
  const { protocol, username, password, hostname } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") {
    return {
      problem: `begins with ${protocol}`,
      remedy: "an address that begins with https:// or http://",
    };
  }
  if (username !== "" || password !== "") {
    return {
      problem: "carries a name or a password",
      remedy: "the address without what stands before @",
    };
  }
  if (!hostname.includes(".") || /^[\d.]+$/.test(hostname)) {
    return {
      problem: `leads to ${hostname}, which is no public host`,
      remedy: "the publisher's address",
    };
  }
  return null;
}

/** Addresses that a reader should not be sent to, and addresses that stand twice. */
export function addresses(data: CheckedData): Finding[] {
  const first = new Map<string, string>();
  return rowsOf(data, "sources").flatMap(({ id, url }): Finding[] => {
    const twin = first.get(url);
    first.set(url, twin ?? id);
    const fault = twin
      ? { problem: `is also the address of ${twin}`, remedy: `cite ${twin} and remove this row` }
      : faultOf(url);
    return fault ? [{ file: "sources", row: id, field: "url", ...fault, level: "error" }] : [];
  });
}
