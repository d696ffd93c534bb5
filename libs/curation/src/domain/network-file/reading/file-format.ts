import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { FILE_LIMITS } from '../limits.js';
import { refusal } from './refuse.js';

export interface FileFormat {
  readonly name: 'JSON' | 'YAML';
  /** Bytes that such a file may have. */
  readonly limit: number;
}

export const JSON_FORMAT: FileFormat = { name: 'JSON', limit: FILE_LIMITS.json };
export const YAML_FORMAT: FileFormat = { name: 'YAML', limit: FILE_LIMITS.yaml };

const EXTENSIONS: ReadonlyMap<string, FileFormat> = new Map([
  ['.json', JSON_FORMAT],
  ['.yaml', YAML_FORMAT],
  ['.yml', YAML_FORMAT],
]);

const START = 1_024;

/** The format of a file: by its extension; without a known one by what it begins with. A JSON network begins with `{`. */
export async function formatOf(path: string): Promise<FileFormat> {
  return EXTENSIONS.get(extname(path).toLowerCase()) ?? (await formatByContent(path));
}

/** The error for a file beyond its limit. */
export function tooLarge({ name, limit }: FileFormat): Error {
  return refusal('TOO_LARGE', (texts) => texts.refused.tooLarge(name, limit / 1_000_000));
}

async function formatByContent(path: string): Promise<FileFormat> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START), 0, START, 0);
    const start = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '');
    return start.trimStart().startsWith('{') ? JSON_FORMAT : YAML_FORMAT;
  } finally {
    await file.close();
  }
}
