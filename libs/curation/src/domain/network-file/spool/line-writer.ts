import { type FileHandle, open } from 'node:fs/promises';

const BLOCK = 256 * 1024;

/** Writes lines to a file in large blocks. Whoever awaits `add` cannot be faster than the disk. */
export class LineWriter {
  private waiting: string[] = [];
  private size = 0;

  private constructor(private readonly file: FileHandle) {}

  /** Opens a new file, or empties the one that is there. */
  static async create(path: string): Promise<LineWriter> {
    return new LineWriter(await open(path, 'w'));
  }

  /** @returns nothing while there is room */
  add(line: string): Promise<void> | undefined {
    this.waiting.push(line, '\n');
    this.size += line.length;
    return this.size > BLOCK ? this.flush() : undefined;
  }

  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.file.close();
    }
  }

  private async flush(): Promise<void> {
    const block = this.waiting.join('');
    this.waiting = [];
    this.size = 0;
    if (block !== '') await this.file.writeFile(block);
  }
}
