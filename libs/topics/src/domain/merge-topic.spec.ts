import { describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { mergeTopic } from './merge-topic.js';
import { proposalOf } from './proposal.js';
import { toDraft } from './topic-draft.js';

const shipped = aTopic({
  slug: 'wlan',
  labels: { de: 'WLAN', en: 'Wi-Fi' },
  synonyms: ['W-LAN', 'Hotspot'],
  broader: 'netze',
  related: ['breitband'],
});

describe('mergeTopic', () => {
  it('makes a proposal of what nobody knows, labelled by its id where the file has no label', () => {
    const { topic, result } = mergeTopic(null, { id: 'digitale-almende', synonyms: ['Allmende'] }, 'n.yaml');
    expect(result).toBe('created');
    expect(topic).toEqual({
      slug: 'digitale-almende',
      labels: { de: 'Digitale almende', en: null },
      synonyms: ['Allmende'],
      acronyms: [],
      broader: null,
      related: [],
      status: 'proposed',
      source: 'import',
      sourceName: 'n.yaml',
      version: 1,
    });
  });

  it('lets a description fill a proposal that was only an id', () => {
    const draft = { id: 'almende', labels: { de: 'Digitale Allmende', en: 'Digital commons' } };
    const { topic, result } = mergeTopic(proposalOf('almende', 'old.yaml'), draft, 'n.yaml');
    expect(result).toBe('changed');
    expect(topic).toMatchObject({
      labels: draft.labels,
      source: 'import',
      sourceName: 'n.yaml',
      version: 2,
    });
  });

  it('sees no change when the file says the same in another order, or says nothing', () => {
    const held = { ...shipped, status: 'proposed', source: 'import' } as const;
    const { id, ...said } = toDraft(held);
    const again = mergeTopic(held, { id, ...said, synonyms: ['Hotspot', 'W-LAN'] }, 'n.yaml');
    const silent = mergeTopic(
      held,
      { id, labels: { de: '', en: null }, synonyms: [], broader: null },
      'n.yaml',
    );
    expect([again, silent]).toEqual([
      { topic: held, result: 'unchanged', conflicts: [] },
      { topic: held, result: 'unchanged', conflicts: [] },
    ]);
  });

  it.each(['shipped', 'curator'] as const)('leaves a %s topic alone and names what differs', (source) => {
    const held = { ...shipped, source };
    const draft = {
      id: 'wlan',
      labels: { de: 'WiFi' },
      synonyms: ['Freifunk'],
      acronyms: ['WL'],
      broader: 'x',
    };
    expect(mergeTopic(held, draft, 'n.yaml')).toEqual({
      topic: held,
      result: 'unchanged',
      conflicts: ['labels.de', 'synonyms', 'acronyms', 'broader'],
    });
  });

  it('takes a relation for the same whichever side says it', () => {
    const both = ['breitband', 'innenstadt'];
    const conflictsOf = (related: string[]) =>
      mergeTopic(shipped, { id: 'wlan', related }, 'n', both).conflicts;
    expect(conflictsOf(['breitband'])).toEqual([]);
    expect(conflictsOf(['innenstadt', 'breitband'])).toEqual([]);
    expect(conflictsOf(['innenstadt'])).toEqual(['related']);
    expect(conflictsOf(['breitband', 'x'])).toEqual(['related']);
  });
});
