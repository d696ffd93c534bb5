import { NamedTopics } from './named-topics.js';

const topics = new NamedTopics([
  { slug: 'wlan', names: ['Öffentliches WLAN', 'WLAN', 'freies WLAN'] },
  { slug: 'beteiligung', names: ['Bürgerbeteiligung'] },
  { slug: 'ki', names: ['Künstliche Intelligenz', 'KI'] },
  { slug: 'bim', names: ['Planen und Bauen'] },
]);
const slugs = (text: string) => topics.in(text).map(({ slug }) => slug);

describe('NamedTopics', () => {
  it.each([
    ['Glasfaserausbau und freies WLAN in der Innenstadt', ['wlan']],
    ['Klimaschutz, Radverkehr und Bürgerbeteiligung', ['beteiligung']],
    ['Chancen künstlicher Intelligenz und der KI', ['ki']],
    ['Hitzeaktionsplan', []],
    ['Bauen und Planen', []],
    ['Beim Ski', []],
    ['', []],
  ])('%s', (text, expected) => expect(slugs(text)).toEqual(expected));

  it('says the words as they stand there', () => {
    expect(topics.in('Mehr freies WLAN!')[0]).toEqual({ slug: 'wlan', written: 'freies WLAN' });
  });
});
