import { describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { labelOf, termsOf } from './topic.js';

describe('labelOf', () => {
  it('falls back to German where nobody has translated', () => {
    const topic = aTopic({ slug: 'ikz', labels: { de: 'Interkommunales', en: null } });
    expect([labelOf(topic, 'de'), labelOf(topic, 'en')]).toEqual(['Interkommunales', 'Interkommunales']);
  });
});

describe('termsOf', () => {
  it('lists labels, synonyms and acronyms, what differs only by case once', () => {
    const topic = aTopic({
      slug: 'smart-city',
      labels: { de: 'Smart City', en: 'Smart city' },
      synonyms: ['Kluge Stadt', 'SmartCity'],
      acronyms: ['SC'],
    });
    expect(termsOf(topic)).toEqual(['Smart City', 'Kluge Stadt', 'SmartCity', 'SC']);
  });
});
