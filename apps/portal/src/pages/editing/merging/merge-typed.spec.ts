import { describe, expect, it } from '@jest/globals';
import { mergeTyped } from './merge-typed.js';

describe('mergeTyped', () => {
  const base = { summary: 'Alt.', text: 'Lang', topics: 'WLAN' };

  it('lets through what only one changed', () => {
    const typed = { ...base, text: 'Länger' };
    expect(mergeTyped(typed, base, { ...base, summary: 'Neu.' })).toEqual({
      mine: { text: 'Länger' },
      collided: [],
    });
  });

  it('asks where both changed a field, unless to the same', () => {
    const typed = { summary: 'Meins.', text: 'Länger', topics: 'LoRaWAN' };
    expect(mergeTyped(typed, base, { summary: 'Neu.', text: 'Länger', topics: 'WLAN' })).toEqual({
      mine: { summary: 'Meins.', topics: 'LoRaWAN' },
      collided: ['summary'],
    });
  });

  it('asks wherever something differs where nobody knows what it was typed over', () => {
    expect(mergeTyped({ summary: 'Meins.', text: 'Lang' }, null, base)).toEqual({
      mine: { summary: 'Meins.' },
      collided: ['summary'],
    });
  });

  it('takes other ends of lines for the same text', () => {
    expect(mergeTyped({ text: 'Eins\r\nZwei \r\n' }, { text: 'Eins\nZwei' }, { text: 'Drei' })).toEqual({
      mine: {},
      collided: [],
    });
  });

  it('never puts a point together from two', () => {
    const [was, is] = [
      { lat: '48.1', lon: '8.1' },
      { lat: '48.1', lon: '9.9' },
    ];
    expect(mergeTyped({ lat: '50.5', lon: '8.1' }, was, is)).toEqual({
      mine: { lat: '50.5', lon: '8.1' },
      collided: ['lat', 'lon'],
    });
  });

  it.each([
    [
      'typed for oneself and opened meanwhile',
      { text: 'Vertraulich', 'sicht.text': 'own' },
      { text: 'Lang', 'sicht.text': 'public' },
    ],
    [
      'opened for the text that stood there',
      { text: 'Lang', 'sicht.text': 'public' },
      { text: 'Vertraulich', 'sicht.text': 'own' },
    ],
  ])('asks about a text that was %s', (_, typed, saved) => {
    const then = { text: 'Lang', 'sicht.text': 'own' };
    expect(mergeTyped(typed, then, saved).collided).toEqual(['text', 'sicht.text']);
  });

  it('asks about a part and who may read its whole', () => {
    const then = { 'resources.budget': '', 'sicht.resources': 'own' };
    const typed = { ...then, 'resources.budget': '5.000 Euro' };
    expect(mergeTyped(typed, then, { ...then, 'sicht.resources': 'public' }).collided).toEqual([
      'resources.budget',
      'sicht.resources',
    ]);
  });

  it('takes no longer for long runs of blanks', () => {
    const text = `x${' '.repeat(200_000)}y`;
    expect(mergeTyped({ text }, { text }, { text: 'Neu' }).mine).toEqual({});
  });
});
