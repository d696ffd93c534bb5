import type { INestApplicationContext } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { ReadOrganisations, ResolveSlugs } from '#organisations';
import { PlaceDirectory } from '#places';
import { TopicDirectory } from '#topics';
import { readPart } from './curated-part.js';

const KINDS: Readonly<Record<string, string[]>> = { 'netz-a': ['network'], 'stadt-a': ['municipality'] };

const found = new Map<unknown, unknown>([
  [PlaceDirectory, { get: (key: string) => (['08', '08231000'].includes(key) ? {} : null) }],
  [TopicDirectory, { current: new Set(['wlan']) }],
  [ResolveSlugs, { execute: ([slug]: [string]) => new Map(slug in KINDS ? [[slug, slug]] : []) }],
  [ReadOrganisations, { refs: ([id]: [string]) => new Map([[id, { slug: id, kinds: KINDS[id] }]]) }],
]);
const app = { get: (token: unknown) => found.get(token) } as unknown as INestApplicationContext;

describe('a part of the directory', () => {
  it('is a state, a topic or a network that there is', async () => {
    expect(await readPart(app, 'state:08')).toEqual({ scope: 'state', id: '08' });
    expect(await readPart(app, 'topic:wlan')).toEqual({ scope: 'topic', id: 'wlan' });
    expect(await readPart(app, 'network:netz-a')).toEqual({ scope: 'network', id: 'netz-a' });
  });

  it.each([
    '',
    'all',
    'state:8',
    'state:99',
    'state:08231000',
    'topic:nie',
    'network:nie',
    'network:stadt-a',
  ])('is not "%s"', async (text) => expect(await readPart(app, text)).toBeNull());
});
