import { describe, expect, it } from '@jest/globals';
import { toChanges } from './entry-changes.js';
import type { EntryInput, EntryInputKind } from './entry-input.js';
import { toValues, typedValues } from './entry-values.js';

const input = (name: string, kind: EntryInputKind): EntryInput => ({ name, kind, label: name });
const topic = (text: string) => text.toLowerCase();

describe('toChanges', () => {
  it.each<[EntryInputKind, string, unknown]>([
    ['line', ' a ', ' a '],
    ['lines', ' a \n\n b', ['a', 'b']],
    ['topics', 'WLAN\nLoRaWAN', ['wlan', 'lorawan']],
    ['organisation', 'https://x.example/en/organisationen/stadt-a/?a=b', 'stadt-a'],
    ['organisations', 'stadt-a\n/organisationen/stadt-b#oben', ['stadt-a', 'stadt-b']],
    ['choice', '', null],
    ['flag', 'true', true],
    ['flag', '', false],
  ])('reads %s %p', (kind, text, value) => {
    expect(toChanges([input('x', kind)], { x: text }, topic)).toEqual({ x: value });
  });

  it('reads what a statement speaks of by its address, or as a topic', () => {
    const text = '/initiativen/lora\n/biete-suche/rat\nWLAN\n/fremd/seite\n/themen/%';
    expect(toChanges([input('about', 'anything')], { about: text }, topic)).toEqual({
      about: [
        { type: 'initiative', slug: 'lora' },
        { type: 'listing', slug: 'rat' },
        { type: 'topic', slug: 'wlan' },
        { type: 'topic', slug: '/fremd/seite' },
        { type: 'topic', slug: '%' },
      ],
    });
  });

  it('puts parts together, and leaves out what was not asked', () => {
    const inputs = [input('period.from', 'line'), input('period.to', 'line'), input('sicht.text', 'level')];
    expect(toChanges(inputs, { 'period.to': '2020', 'sicht.text': 'own' }, topic)).toEqual({
      period: { to: '2020' },
      visibility: { text: 'own' },
    });
  });
});

describe('the values of a form', () => {
  const inputs = [
    input('period.from', 'line'),
    input('partners', 'organisations'),
    input('about', 'anything'),
    input('sicht.text', 'level'),
  ];
  const fields = {
    period: { from: '2020', to: null },
    partners: ['stadt-a', 'stadt-b'],
    about: [{ type: 'topic', slug: 'wlan' }],
    visibility: { text: 'own' },
  };

  it('come back as they were', () => {
    const values = toValues(inputs, fields, { topic, date: (iso) => iso });
    expect(values['partners']).toBe('/organisationen/stadt-a\n/organisationen/stadt-b');
    expect(toChanges(inputs, values, topic)).toEqual({ ...fields, period: { from: '2020' } });
  });

  it('are addresses, also where a name was said beside them', () => {
    const body = {
      partners: 'Stadt A (bei C) (/organisationen/stadt-a)\r\nStadt (B)',
      'period.from': 'So (/a)',
    };
    expect(typedValues(inputs, body)).toMatchObject({
      partners: '/organisationen/stadt-a\nStadt (B)',
      'period.from': 'So (/a)',
    });
  });

  it('leave out what was settled for the other version', () => {
    const body = { 'period.from': '1\r\n2', partners: 'x', 'take.partners': 'theirs' };
    expect(typedValues(inputs, body)).toEqual({ 'period.from': '1 2' });
  });
});
