import { describe, expect, it } from '@jest/globals';
import { exposed } from './exposed.js';

describe('exposed', () => {
  it('names what was typed for fewer than read it by now', () => {
    const [own, open] = [{ visibility: { text: 'own' } }, { visibility: { text: 'members' } }] as const;
    expect(exposed(['text', 'summary'], own, open)).toEqual(['text']);
    expect(exposed(['text'], open, own)).toEqual([]);
    expect(exposed(['names.alias'], { visibility: { names: 'own' } }, {})).toEqual(['names.alias']);
  });

  it('names levels of fields in which something else stands by now', () => {
    const then = { text: 'Lang', names: { alias: ['A'] } };
    expect(exposed(['sicht.text', 'sicht.names'], then, { ...then, text: 'Vertraulich' })).toEqual([
      'sicht.text',
    ]);
    expect(exposed(['sicht.names.alias'], then, { ...then, names: { alias: ['B'] } })).toEqual([
      'sicht.names.alias',
    ]);
  });
});
