import type { Writable } from 'node:stream';

/** The reader of our output has gone ("| head"): nothing is wrong, there is just nobody to write to. */
export class ReaderGone extends Error {}

/** Writes whole lines, in pieces of some size, and waits where the reader is slow: memory stays steady. */
export class LineWriter {
  readonly #stream: Writable;
  #waiting: string[] = [];
  #size = 0;
  #isGone = false;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', () => {
      this.#isGone = true;
    });
  }

  async write(line: string): Promise<void> {
    this.#waiting.push(line);
    this.#size += line.length + 1;
    if (this.#size >= 32768) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#isGone) throw new ReaderGone();
    if (this.#waiting.length === 0) return;
    const piece = `${this.#waiting.join('\n')}\n`;
    this.#waiting = [];
    this.#size = 0;
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(piece, (error) => (error ? reject(new ReaderGone()) : resolve()));
    });
  }
}
