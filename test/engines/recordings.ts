import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.env['NETZLOTSE_TEST_DATA'] ?? '', 'meilisearch');

export interface Exchange {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly authorization: 'none' | 'master' | 'wrong' | 'scoped';
    readonly contentType?: string;
    readonly body?: unknown;
    readonly rawBody?: string;
  };
  readonly response: { readonly status: number; readonly contentType: string | null; readonly body: unknown };
}

export const FILES = [
  '01-server',
  '02-keys',
  '03-index-and-settings',
  '04-documents',
  '05-search',
  '06-swap-and-tasks',
  '07-own-vectors',
] as const;

/** Whether the recordings are at hand: they are no part of this repository. */
export const hasRecordings = process.env['NETZLOTSE_TEST_DATA'] !== undefined && existsSync(FOLDER);

export function exchangesOf(file: string): Exchange[] {
  return (read(`${file}.json`) as { exchanges: Exchange[] }).exchanges;
}

/** The documents that went into the recorded index. */
export function recordedDocuments(): Record<string, unknown>[] {
  return read('documents.json') as Record<string, unknown>[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}
