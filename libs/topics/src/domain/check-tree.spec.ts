import { describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { checkTree, type TreeFault } from './check-tree.js';
import type { StoredTopic } from './stored-topic.js';

const above = [
  aTopic({ slug: 'a' }),
  aTopic({ slug: 'b', broader: 'a' }),
  aTopic({ slug: 'c', broader: 'b' }),
];

describe('checkTree', () => {
  it('finds nothing wrong with three levels, a second spelling and a relation across', () => {
    const synonyms = ['W-LAN', 'WLAN'];
    const across = aTopic({ slug: 'x', labels: { de: 'Funk', en: 'Radio' }, synonyms, related: ['c'] });
    expect(checkTree([...above, across])).toEqual([]);
  });

  it.each<[TreeFault, StoredTopic[]]>([
    ['id-no-slug', [aTopic({ slug: 'Bürger_Beteiligung' })]],
    ['id-repeated', [aTopic({ slug: 'a' }), aTopic({ slug: 'a' })]],
    ['label-missing', [aTopic({ slug: 'a', labels: { de: 'A', en: null } })]],
    ['label-missing', [aTopic({ slug: 'a', labels: { de: ' ', en: 'A' } })]],
    ['broader-unknown', [aTopic({ slug: 'a', broader: 'z' })]],
    ['broader-cycle', [aTopic({ slug: 'a', broader: 'a' })]],
    ['broader-cycle', [aTopic({ slug: 'a', broader: 'b' }), aTopic({ slug: 'b', broader: 'a' })]],
    ['level-too-deep', [...above, aTopic({ slug: 'd', broader: 'c' })]],
    ['related-unknown', [aTopic({ slug: 'a', related: ['z'] })]],
    ['related-above', [aTopic({ slug: 'a', related: ['a'] })]],
    ['related-above', [...above.slice(0, 2), aTopic({ slug: 'c', broader: 'b', related: ['a'] })]],
    ['term-repeated', [aTopic({ slug: 'a', synonyms: ['Wort'], acronyms: ['Wort'] })]],
    ['term-empty', [aTopic({ slug: 'a', synonyms: ['–'] })]],
    [
      'term-taken',
      [
        aTopic({ slug: 'a', synonyms: ['Größen-Ordnung'] }),
        aTopic({ slug: 'b', acronyms: ['GROESSENORDNUNG'] }),
      ],
    ],
    ['term-taken', [aTopic({ slug: 'wahl-en' }), aTopic({ slug: 'b', labels: { de: 'Wahlen', en: 'B' } })]],
  ])('reports %s', (fault, topics) => {
    expect(checkTree(topics).map((problem) => problem.fault)).toContain(fault);
  });

  it('names topic and word', () => {
    const problems = checkTree([
      aTopic({ slug: 'a', synonyms: ['Netz'] }),
      aTopic({ slug: 'b', synonyms: ['netz'] }),
    ]);
    expect(problems).toEqual([{ slug: 'b', fault: 'term-taken', value: 'netz (a)' }]);
  });
});
