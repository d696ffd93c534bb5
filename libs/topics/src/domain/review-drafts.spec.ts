import { describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { findSelfReferences, findTakenTerms } from './review-drafts.js';
import { TopicTree } from './topic-tree.js';

describe('findTakenTerms', () => {
  const tree = new TopicTree([
    aTopic({ slug: 'buergerbeteiligung', synonyms: ['Partizipation'], acronyms: ['BB'] }),
    aTopic({ slug: 'wahlen' }),
  ]);

  it('says where a name stands that means another topic', () => {
    const draft = { id: 'mitmachen', labels: { de: 'Partizipation', en: '' }, synonyms: ['Neues', 'Wahlen'] };
    expect(findTakenTerms(draft, tree)).toEqual([
      { path: 'labels.de', term: 'Partizipation', topic: 'buergerbeteiligung' },
      { path: 'synonyms[1]', term: 'Wahlen', topic: 'wahlen' },
    ]);
  });

  it("is content with a topic's own names", () => {
    expect(findTakenTerms({ id: 'buergerbeteiligung', acronyms: ['bb'] }, tree)).toEqual([]);
  });
});

describe('findSelfReferences', () => {
  const links: Record<string, string> = { held: 'a' };
  const broaderOf = (slug: string) => links[slug] ?? null;

  it.each([
    [[{ id: 'a', broader: 'a' }], ['a broader']],
    [[{ id: 'a', related: ['b', 'a'] }], ['a related[1]']],
    [[{ id: 'a', broader: 'held' }], ['a broader']],
    [
      [
        { id: 'a', broader: 'b' },
        { id: 'b', broader: 'a' },
        { id: 'c', broader: 'a' },
      ],
      ['a broader', 'b broader'],
    ],
    [[{ id: 'x', broader: 'held' }], []],
    [[{ id: 'x', broader: null }], []],
  ])('finds in %j: %j', (drafts, found) => {
    expect(findSelfReferences(drafts, broaderOf).map(({ id, path }) => `${id} ${path}`)).toEqual(found);
  });
});
