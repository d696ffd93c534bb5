import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { StoredTopic } from '../domain/stored-topic.js';

const SHIPPED = fileURLToPath(new URL('../../tree/', import.meta.url));

const text = z.string().trim().min(1);
const entry = z.strictObject({
  id: text,
  labels: z.strictObject({ de: text, en: text }),
  synonyms: z.array(text).default([]),
  acronyms: z.array(text).default([]),
  broader: text.nullable().default(null),
  related: z.array(text).default([]),
});

/** The tree that comes with the product: one YAML file per root, entries in the shape of a network file. */
export class ShippedTree {
  constructor(private readonly folder = SHIPPED) {}

  /** A hash of all files: the same content, the same version. */
  async version(): Promise<string> {
    const hash = createHash('sha256');
    for (const { name, content } of await this.files()) hash.update(`${name}\n${content}`);
    return hash.digest('hex').slice(0, 16);
  }

  /** @throws ZodError, YAMLParseError when a file is not what it should be: a fault of the product */
  async topics(): Promise<StoredTopic[]> {
    const files = await this.files();
    return files.flatMap(({ content }) => z.array(entry).parse(parse(content)).map(toTopic));
  }

  private async files(): Promise<{ name: string; content: string }[]> {
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.yaml')).sort();
    return Promise.all(
      names.map(async (name) => ({ name, content: await readFile(join(this.folder, name), 'utf8') })),
    );
  }
}

function toTopic({ id, ...content }: z.infer<typeof entry>): StoredTopic {
  return { ...content, slug: id, status: 'active', source: 'shipped', sourceName: null, version: 1 };
}
