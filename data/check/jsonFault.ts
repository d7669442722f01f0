/** The first fault of a JSON text, with its line counted from 1. */
export interface JsonFault {
  line: number;
  problem: string;
}

class Stop extends Error {
  readonly at: number;
  constructor(at: number, problem: string) {
    super(problem);
    this.at = at;
  }
}

// JSON.parse names no line, words its messages differently from one Node to the next, and keeps the
// last of two equal keys without a word; hence this small reader.
class Reader {
  private readonly text: string;
  private at = 0;
  constructor(text: string) {
    this.text = text;
  }

  whole(): void {
    this.value();
    if (this.peek() !== "")
      this.stop(`unexpected ${this.seen()} after the end of the file's content`);
  }

  private value(): void {
    const first = this.peek();
    if (first === "{") this.object();
    else if (first === "[") this.list("]", () => this.value());
    else if (first === '"') this.string();
    else if (!this.take(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)) {
      this.stop(`a value is expected, not ${this.seen()}`);
    }
  }

  private object(): void {
    const keys = new Set<string>();
    this.list("}", () => {
      if (this.peek() !== '"')
        this.stop(`a field name in double quotes is expected, not ${this.seen()}`);
      const start = this.at;
      const key = this.string();
      if (keys.has(key)) throw new Stop(start, `the field ${key} is written twice in one row`);
      keys.add(key);
      if (this.peek() !== ":") this.stop(`a colon is expected after ${key}, not ${this.seen()}`);
      this.at += 1;
      this.value();
    });
  }

  private list(close: string, item: () => void): void {
    this.at += 1;
    if (this.peek() !== close) {
      item();
      while (this.peek() === ",") {
        this.at += 1;
        item();
      }
    }
    if (this.peek() !== close) this.stop(`a comma or ${close} is expected, not ${this.seen()}`);
    this.at += 1;
  }

  private string(): string {
    const text = this.take(/"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y);
    if (text === null) this.stop("a text is not closed, or holds a character that must be escaped");
    return text ?? "";
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private peek(): string {
    this.take(/[ \t\r\n]*/y);
    return this.text[this.at] ?? "";
  }

  private seen(): string {
    return this.peek() === "" ? "the end of the file" : this.peek();
  }

  private stop(problem: string): never {
    throw new Stop(this.at, problem);
  }
}

/** The first fault of a JSON text, a field written twice included; `null` where there is none. */
export function jsonFault(text: string): JsonFault | null {
  try {
    new Reader(text).whole();
    return null;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { line: text.slice(0, error.at).split("\n").length, problem: error.message };
  }
}
