import { describe, expect, it } from '@jest/globals';
import { linksToAsk, MOST_ASKED, MOST_ASKED_OF_HOST } from './links-to-ask.js';

const many = (count: number, url: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => url(at));

describe('the links of an edit that are asked for', () => {
  it('are each one once, without what is no link', () => {
    expect(linksToAsk(['https://a.example/', 'kein Link', 'https://a.example/'])).toEqual([
      'https://a.example/',
    ]);
  });

  it('are few of one host, however it is written', () => {
    const links = many(
      MOST_ASKED_OF_HOST + 3,
      (at) => `https://${at % 2 ? 'A' : 'a'}.example:${8000 + at}/${at}`,
    );
    expect(linksToAsk([...links, 'https://b.example/'])).toEqual([
      ...links.slice(0, MOST_ASKED_OF_HOST),
      'https://b.example/',
    ]);
  });

  it('are not more than some, the first ones', () => {
    const links = many(MOST_ASKED + 1, (at) => `https://${at}.example/`);
    expect(linksToAsk(links)).toEqual(links.slice(0, MOST_ASKED));
  });
});
