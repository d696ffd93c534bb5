import { cutSnippet } from './cut-snippet.js';

const long = `${'Vorweg steht anderes. '.repeat(20)}Dann kommt das LoRaWAN zur Sprache. ${'Danach steht mehr. '.repeat(20)}`;

describe('cutSnippet', () => {
  it('leaves a short text whole, in one line', () => {
    expect(cutSnippet('Eins.\n\nZwei.  Drei. ')).toBe('Eins. Zwei. Drei.');
  });

  it('begins shortly before the first match, at a word', () => {
    const snippet = cutSnippet(long, long.indexOf('LoRaWAN'));
    expect(snippet).toContain('LoRaWAN');
    expect(snippet.startsWith('… ')).toBe(true);
    expect(snippet.endsWith(' …')).toBe(true);
    expect(long).toContain(snippet.slice(2, -2));
    expect(snippet.length).toBeLessThan(230);
  });

  it('begins at the beginning when nothing matches', () => {
    expect(cutSnippet(long).startsWith('Vorweg')).toBe(true);
  });
});
