import { describe, expect, it } from '@jest/globals';
import { frameOf } from '../../ui/index.js';
import type { FieldNames } from './field-names.js';
import { FieldWords } from './field-words.js';

const frame = frameOf({ language: 'de', path: '/', publicUrl: 'https://netzlotse.example', assets: {} });
const names: Pick<FieldNames, 'placeText' | 'topicText'> = {
  placeText: (key) => `Ort ${key}`,
  topicText: (slug) => `Thema ${slug}`,
};

describe('a field in words', () => {
  const say = new FieldWords(names as FieldNames).in(frame);

  it('names kinds, places and topics, which the record holds by their keys', () => {
    expect(say('kinds', ['municipality', 'network'])).toBe('Kommune\nNetzwerk');
    expect(say('ags', '08231000')).toBe('Ort 08231000');
    expect(say('area', ['08', 'DE'])).toBe('Ort 08\nOrt DE');
    expect(say('topics', ['glasfaser'])).toBe('Thema glasfaser');
  });

  it('says all else as it stands, and where nothing does', () => {
    expect(say('name', 'Stadt A')).toBe('Stadt A');
    expect(say('ags', null)).toBe('leer');
    expect(say('topics', [])).toBe('leer');
    expect(say('paused', false)).toBe('nein');
    expect(say('visibility', { seat: 'own' })).toBe('Sitz (Gemeinde): nur wir');
  });
});
