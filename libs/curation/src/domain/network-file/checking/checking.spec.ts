import { describe, expect, it } from '@jest/globals';
import { LISTS } from '../lists.js';
import { aDatabase } from '../../../testing/network-file/known.js';
import { type Prepared, prepared, preparedLists } from '../../../testing/network-file/prepared.js';

const org = (id: string, more: object = {}) => ({ id, name: id, kinds: ['company'], ...more });
const net = (id: string, more: object = {}) => org(id, { kinds: ['network'], ...more });
const topic = (id: string, more: object = {}) => ({ id, labels: { de: id }, ...more });
const initiative = (id: string, lead: string, more: object = {}) => ({ id, title: id, lead, ...more });
const town = (id: string, ags: string, more: object = {}) => ({
  id,
  name: id,
  kinds: ['municipality'],
  ags,
  ...more,
});

const acceptedIds = ({ accepted }: Prepared) => LISTS.flatMap((list) => accepted[list].map(({ id }) => id));
const rejections = ({ rejected }: Prepared) => rejected.map(({ id, path, reason }) => [id, path, reason]);
const noSuch = (id: string) => `Auf „${id}“ wird verwiesen, aber das gibt es nicht.`;
const refused = (id: string) => `Auf „${id}“ wird verwiesen, aber dieser Eintrag wurde abgelehnt.`;

describe('an id', () => {
  it('belongs to the first entry that has it, even if that was rejected', async () => {
    const lists = {
      organisations: [org('a'), org('a', { unit: 'x' }), org('b', { x: 1 }), org('b')],
      events: [{ id: 'a', title: 'a' }],
    };
    const result = await prepared(JSON.stringify(lists).replaceAll('{"id"', '\n{"id"'), { name: 'x.json' });
    expect(acceptedIds(result)).toEqual(['a', 'a']);
    expect(result.accepted.organisations[0]?.entry).toEqual(org('a'));
    expect(result.rejected.map(({ id, path, line, reason }) => [id, path, line, reason])).toEqual([
      ['a', 'id', 3, 'Diese id steht schon bei einem früheren Eintrag, in Zeile 2.'],
      ['b', 'x', 4, 'Dieses Feld gibt es hier nicht.'],
      ['b', 'id', 5, 'Diese id steht schon bei einem früheren Eintrag, in Zeile 4.'],
    ]);
  });

  it('is made of both ends and the kind or stage where there is none', async () => {
    const result = await preparedLists({
      organisations: [net('a'), org('b')],
      initiatives: [initiative('i', 'a')],
      memberships: [
        { network: 'a', member: 'b' },
        { network: 'a', member: 'b', role: 'x' },
      ],
      relations: [
        { from: 'a', to: 'b', kind: 'partner' },
        { from: 'a', to: 'b', kind: 'parent' },
        { from: 'a', to: 'b', kind: 'partner' },
      ],
      adoptions: [
        { initiative: 'i', organisation: 'b', stage: 'planning' },
        { initiative: 'i', organisation: 'b', stage: 'adopter' },
        { initiative: 'i', organisation: 'b', stage: 'adopter' },
      ],
    });
    expect(acceptedIds(result)).toEqual([
      'a',
      'b',
      'a/b',
      'a/b/partner',
      'a/b/parent',
      'i',
      'i/b/planning',
      'i/b/adopter',
    ]);
    expect(rejections(result).map(([id, path]) => [id, path])).toEqual([
      ['a/b', ''],
      ['a/b/partner', ''],
      ['i/b/adopter', ''],
    ]);
  });

  it('that cannot be told is null, or as much as is there', async () => {
    const result = await preparedLists({
      events: [{}, 7, { id: 3 }, { id: 'a\u202eb' }, { id: 'x'.repeat(500) }],
      memberships: [{ member: 'b' }, {}],
    });
    expect(result.rejected.map(({ id }) => id)).toEqual([
      null,
      null,
      null,
      'aU+202Eb',
      `${'x'.repeat(100)}…`,
      '?/b',
      null,
    ]);
  });
});

describe('a reference', () => {
  it('may point forwards, to any list of the file', async () => {
    const result = await preparedLists({
      freeTexts: [{ id: 'f', by: 'a', role: 'r', quote: 'q', about: ['a', 'i', 'l', 'e', 't'] }],
      statements: [{ id: 's', by: 'a', role: 'r', question: 'q', summary: 's' }],
      events: [{ id: 'e', title: 'e', host: 'a', moderation: ['a'], contributors: ['b'], questions: ['q'] }],
      guidingQuestions: [{ id: 'q', text: 'q' }],
      listings: [{ id: 'l', organisation: 'a', kind: 'offer', text: 'l', topics: ['t'] }],
      adoptions: [{ initiative: 'i', organisation: 'b', stage: 'adopter', as: 'i' }],
      initiatives: [initiative('i', 'a', { partners: ['b'], topics: ['t'] })],
      relations: [{ from: 'a', to: 'b', kind: 'parent' }],
      memberships: [{ network: 'a', member: 'b' }],
      organisations: [net('a', { topics: ['t'] }), org('b')],
      topics: [topic('t', { broader: 'u', related: ['u'] }), topic('u')],
    });
    expect(result.rejected).toEqual([]);
    expect(acceptedIds(result)).toHaveLength(13);
    expect(result.accepted.freeTexts[0]?.about?.map(({ list, id }) => `${list}/${id}`)).toEqual([
      'organisations/a',
      'initiatives/i',
      'listings/l',
      'events/e',
      'topics/t',
    ]);
  });

  it('may point to what the database holds', async () => {
    const known = aDatabase({
      ids: {
        organisations: ['a', 'b'],
        topics: ['t'],
        initiatives: ['i'],
        events: ['e'],
        guidingQuestions: ['q'],
        listings: ['l'],
      },
    });
    const result = await preparedLists(
      {
        initiatives: [initiative('j', 'a', { partners: ['b'], topics: ['t'] })],
        adoptions: [{ initiative: 'i', organisation: 'b', stage: 'adopter', as: 'j' }],
        statements: [
          { id: 's', by: 'a', role: 'r', question: 'q', summary: 's', event: 'e', about: ['l', 'j', 't'] },
        ],
      },
      known,
    );
    expect(result.rejected).toEqual([]);
    expect(result.accepted.statements[0]?.about?.map(({ list }) => list)).toEqual([
      'listings',
      'initiatives',
      'topics',
    ]);
  });

  it('to nothing rejects the entry, with path and line', async () => {
    const yaml =
      'organisations:\n- {id: a, name: A, kinds: [company]}\ninitiatives:\n- id: i\n  title: I\n  lead: a\n  partners:\n  - a\n  - b\n';
    const result = await prepared(yaml);
    expect(result.rejected.map(({ list, id, path, line, reason }) => [list, id, path, line, reason])).toEqual(
      [['initiatives', 'i', 'partners[1]', 9, noSuch('b')]],
    );
  });

  it('to an unknown topic proposes it, and loses nothing', async () => {
    const result = await preparedLists({ organisations: [org('a', { topics: ['neu'] })] });
    expect(result.accepted.organisations[0]?.warnings).toEqual([
      {
        path: 'topics[0]',
        message: 'Das Thema „neu“ gibt es noch nicht. Es wird vorgeschlagen.',
        messageEn: 'The topic “neu” does not exist yet. It is proposed.',
      },
    ]);
  });

  it('to a rejected entry rejects, and so does a reference to that, to the end', async () => {
    const result = await preparedLists(
      {
        topics: [topic('t', { x: 1 })],
        organisations: [
          org('a', { topics: ['t'] }),
          org('b', { mergedInto: 'c' }),
          org('c', { mergedInto: 'a' }),
          org('d'),
        ],
        initiatives: [initiative('i', 'd', { partners: ['b'] })],
        adoptions: [{ initiative: 'i', organisation: 'd', stage: 'origin' }],
        events: [{ id: 'e', title: 'e' }],
        freeTexts: [{ id: 'f', by: 'd', role: 'r', quote: 'q', about: ['i'] }],
      },
      aDatabase({ ids: { organisations: ['a'], initiatives: ['i'] } }),
    );
    expect(acceptedIds(result)).toEqual(['d', 'e']);
    expect(rejections(result)).toEqual([
      ['t', 'x', 'Dieses Feld gibt es hier nicht.'],
      ['a', 'topics[0]', refused('t')],
      ['c', 'mergedInto', refused('a')],
      ['b', 'mergedInto', refused('c')],
      ['i', 'partners[0]', refused('b')],
      ['i/d/origin', 'initiative', refused('i')],
      ['f', 'about[0]', refused('i')],
    ]);
  });

  it('by an id that several lists have means the likeliest, and says so', async () => {
    const result = await preparedLists({
      organisations: [org('x')],
      initiatives: [initiative('x', 'x')],
      events: [{ id: 'e', title: 'e' }],
      freeTexts: [{ id: 'f', by: 'x', role: 'r', quote: 'q', about: ['x'] }],
    });
    expect(result.accepted.freeTexts[0]?.about).toEqual([{ list: 'organisations', id: 'x' }]);
    expect(result.accepted.freeTexts[0]?.warnings.map(({ path }) => path)).toEqual(['about[0]']);
  });

  it('asks the database for many ids at once, and for each once', async () => {
    const asked: number[] = [];
    const known = {
      ...aDatabase({}),
      existing: (_: string, ids: readonly string[]) => (
        asked.push(ids.length),
        Promise.resolve(new Set(ids))
      ),
    };
    const initiatives = Array.from({ length: 300 }, (_, at) =>
      initiative(`i${at}`, `o${at}`, { partners: Array.from({ length: 9 }, (_, p) => `o${p * 300 + at}`) }),
    );
    expect((await preparedLists({ initiatives }, known)).rejected).toEqual([]);
    expect(asked).toEqual([1000, 1000, 700]);
  });
});

describe('a circle', () => {
  const closed = (id: string) => expect.stringMatching(`Kreis: „${id}“`);

  it('of mergers is rejected where it closes, with all that hangs on it', async () => {
    const result = await preparedLists({
      organisations: [
        org('a', { mergedInto: 'b' }),
        org('b', { mergedInto: 'c' }),
        org('c', { mergedInto: 'a' }),
        org('d'),
      ],
    });
    expect(acceptedIds(result)).toEqual(['d']);
    expect(rejections(result)).toEqual([
      ['a', 'mergedInto', refused('b')],
      ['b', 'mergedInto', refused('c')],
      ['c', 'mergedInto', closed('c')],
    ]);
  });

  it('may go through the database', async () => {
    const known = aDatabase({
      ids: { organisations: ['x', 'y'], topics: ['x', 'y'] },
      pointers: { x: 'y', y: 'a' },
    });
    expect(
      rejections(await preparedLists({ organisations: [org('a', { mergedInto: 'x' })] }, known)),
    ).toEqual([['a', 'mergedInto', closed('a')]]);
    expect(rejections(await preparedLists({ topics: [topic('a', { broader: 'x' })] }, known))).toEqual([
      ['a', 'broader', closed('a')],
    ]);
    const mended = await preparedLists(
      { topics: [topic('a', { broader: 'x' }), topic('y', { broader: 'z' }), topic('z')] },
      known,
    );
    expect(mended.rejected).toEqual([]);
  });

  it('of related topics is none', async () => {
    const result = await preparedLists({
      topics: [topic('a', { related: ['b'] }), topic('b', { related: ['a'] })],
    });
    expect(acceptedIds(result)).toEqual(['a', 'b']);
  });

  it('of memberships is rejected where it closes', async () => {
    const organisations = ['a', 'b', 'c', 'd'].map((id) => net(id));
    const pairs = (...names: string[]) => names.map((name) => ({ network: name[0], member: name[1] }));
    const result = await preparedLists({ organisations, memberships: pairs('ab', 'bc', 'ca', 'ad', 'db') });
    expect(rejections(result)).toEqual([
      ['c/a', 'member', '„c“ gehört schon zu „a“. Ein Netzwerk kann nicht Mitglied seiner Mitglieder sein.'],
    ]);
    const held = aDatabase({
      ids: { organisations: ['a', 'b', 'c', 'd'] },
      networks: ['a', 'b', 'c', 'd'],
      memberships: [
        ['a', 'b'],
        ['b', 'c'],
      ],
    });
    expect(
      rejections(await preparedLists({ memberships: pairs('cd', 'ab', 'da', 'ca') }, held)).map(([id]) => id),
    ).toEqual(['d/a', 'c/a']);
  });

  it('may close over a stored member that becomes a network only with this file', async () => {
    const known = aDatabase({
      ids: { organisations: ['hubs', 'hub'] },
      networks: ['hubs', 'hub'],
      memberships: [['hubs', 'hub']],
    });
    const result = await preparedLists({ memberships: [{ network: 'hub', member: 'hubs' }] }, known);
    expect(rejections(result).map(([id, path]) => [id, path])).toEqual([['hub/hubs', 'member']]);
  });
});

describe('the order of organisations', () => {
  const organisations = ['a', 'b', 'c', 'd'].map((id) => org(id));
  const relation = (from: string, kind: string, to: string) => ({ from, to, kind });
  const contradicts = (who: string) =>
    expect.stringMatching(`widerspricht einer anderen Beziehung: „${who}“`);

  it.each([
    ['parents', [relation('a', 'parent', 'b'), relation('b', 'parent', 'a')], 'b/a/parent', 'b'],
    ['a parent and its child', [relation('a', 'parent', 'b'), relation('a', 'child', 'b')], 'a/b/child', 'b'],
    [
      'parents along a chain',
      [relation('a', 'parent', 'b'), relation('c', 'child', 'b'), relation('c', 'parent', 'a')],
      'c/a/parent',
      'c',
    ],
    [
      'successors',
      [relation('a', 'successor', 'b'), relation('c', 'predecessor', 'b'), relation('c', 'successor', 'a')],
      'c/a/successor',
      'a',
    ],
  ])('has no circle of %s: the later relation is rejected', async (_case, relations, id, who) => {
    expect(rejections(await preparedLists({ organisations, relations }))).toEqual([
      [id, 'to', contradicts(who)],
    ]);
  });

  it('may say one thing from both ends, and have partners in a circle', async () => {
    const relations = [
      relation('a', 'parent', 'b'),
      relation('b', 'child', 'a'),
      relation('a', 'partner', 'b'),
      relation('b', 'partner', 'a'),
      relation('b', 'founder', 'a'),
      relation('b', 'successor', 'a'),
    ];
    expect(rejections(await preparedLists({ organisations, relations }))).toEqual([]);
  });

  it('is kept with what the database holds, under a new id as well', async () => {
    const known = aDatabase({
      ids: { organisations: ['a', 'b', 'c'] },
      relations: [{ from: 'a', to: 'b', kind: 'parent' }],
    });
    const turned = { relations: [relation('b', 'parent', 'a')] };
    expect(rejections(await preparedLists(turned, known)).map(([id]) => id)).toEqual(['b/a/parent']);
    const renamed = {
      organisations: [org('neu', { formerIds: ['a'] })],
      relations: [relation('b', 'parent', 'neu'), relation('c', 'parent', 'neu')],
    };
    expect(rejections(await preparedLists(renamed, known)).map(([id]) => id)).toEqual(['b/neu/parent']);
  });
});

describe('a lead', () => {
  it('does not count as a partner, which is said', async () => {
    const initiatives = [
      initiative('i', 'a', { partners: ['b', 'a'] }),
      initiative('j', 'a', { partners: ['a'] }),
    ];
    const { accepted } = await preparedLists({ organisations: [org('a'), org('b')], initiatives });
    expect(accepted.initiatives.map(({ entry }) => entry.partners)).toEqual([['b'], undefined]);
    expect(accepted.initiatives.map(({ warnings }) => warnings.map(({ path }) => path))).toEqual([
      ['partners[1]'],
      ['partners[0]'],
    ]);
  });
});

describe('members', () => {
  it('belong to networks alone', async () => {
    const organisations = [net('a'), org('b'), org('was-a-network')];
    const known = aDatabase({
      ids: { organisations: ['x', 'y', 'was-a-network'] },
      networks: ['x', 'was-a-network'],
    });
    const memberships = ['a', 'b', 'x', 'y', 'was-a-network'].map((network) => ({ network, member: 'b' }));
    const result = await preparedLists({ organisations, memberships: memberships.slice(2) }, known);
    expect(rejections(result)).toEqual([
      ['y/b', 'network', '„y“ ist kein Netzwerk. Mitglieder hat nur eine Organisation mit der Art network.'],
      ['was-a-network/b', 'network', expect.stringMatching('ist kein Netzwerk')],
    ]);
    const others = [...memberships.slice(0, 1), { network: 'b', member: 'a' }];
    expect(rejections(await preparedLists({ organisations, memberships: others })).map(([id]) => id)).toEqual(
      ['b/a'],
    );
  });
});

describe('an AGS', () => {
  it('belongs to one active municipality', async () => {
    const organisations = [
      town('a', '08311000'),
      town('b', '08311000'),
      town('c', '08311000', { status: 'merged', mergedInto: 'a' }),
      org('d', { ags: '08311000' }),
    ];
    const result = await preparedLists({ organisations });
    expect(rejections(result)).toEqual([['b', 'ags', 'Diesen AGS hat schon die aktive Kommune „a“.']]);
  });

  it('may be taken over from whoever the file says has given it up', async () => {
    const known = aDatabase({ ids: { organisations: ['old'] }, municipalities: { '08311000': 'old' } });
    const result = async (...organisations: object[]) =>
      rejections(await preparedLists({ organisations }, known)).map(([id]) => id);
    expect(await result(town('new', '08311000'))).toEqual(['new']);
    expect(await result(town('old', '08311000'))).toEqual([]);
    expect(await result(town('new', '08311000', { formerIds: ['old'] }))).toEqual([]);
    const twin = town('new', '08311000', { formerIds: ['old'] });
    expect(await result(town('old', '08311000'), twin)).toEqual(['new']);
    expect(await result(town('new', '08311000'), town('old', '08311001'))).toEqual([]);
    expect(await result(town('new', '08311000'), org('old', { status: 'withdrawn' }))).toEqual([]);
    expect(await result(town('new', '08311000'), org('old'))).toEqual(['new']);
  });
});

describe('a former id', () => {
  it('that another entry goes by is said, and left out', async () => {
    const organisations = [org('a', { formerIds: ['b', 'c', 'd'] }), org('b'), org('c', { mergedInto: 'a' })];
    const result = await preparedLists({ organisations });
    expect(result.accepted.organisations[0]?.warnings.map(({ path }) => path)).toEqual(['formerIds[0]']);
    expect(result.accepted.organisations[0]?.entry.formerIds).toEqual(['d']);
  });

  it('belongs to the first entry that claims it', async () => {
    const organisations = [org('a', { formerIds: ['x'] }), org('b', { formerIds: ['y', 'x'] })];
    expect(rejections(await preparedLists({ organisations }))).toEqual([
      [
        'b',
        'formerIds[1]',
        '„x“ ist schon die frühere id von „a“. Sie kann nur zu einer Organisation führen.',
      ],
    ]);
  });
});

describe('the event of a statement', () => {
  const said = { by: 'a', role: 'r', summary: 's' };
  const network = (...events: object[]) => ({
    organisations: [org('a')],
    guidingQuestions: [{ id: 'q', text: 'q' }],
    events,
    statements: [{ id: 's', question: 'q', ...said }],
    freeTexts: [{ id: 'f', ...said }],
  });
  const eventsOf = ({ accepted }: Prepared) =>
    [...accepted.statements, ...accepted.freeTexts].map(({ entry }) => entry.event);

  it('is the only one of the file', async () => {
    expect(eventsOf(await preparedLists(network({ id: 'e', title: 'e' })))).toEqual(['e', 'e']);
    expect(
      eventsOf(await preparedLists(network({ id: 'e', title: 'e' }, { id: 'e', title: 'again' }))),
    ).toEqual(['e', 'e']);
  });

  it('is open where the file has none', async () => {
    expect(eventsOf(await preparedLists(network()))).toEqual([undefined, undefined]);
  });

  it('must be named where there are several, rejected ones included', async () => {
    const result = await preparedLists(network({ id: 'e', title: 'e' }, { title: 'nameless' }));
    expect(rejections(result).map(([id, path]) => [id, path])).toEqual([
      [null, 'id'],
      ['s', 'event'],
      ['f', 'event'],
    ]);
  });

  it('must not have been rejected', async () => {
    expect(rejections(await preparedLists(network({ id: 'e' }))).slice(1)).toEqual([
      ['s', 'event', refused('e')],
      ['f', 'event', refused('e')],
    ]);
    expect(rejections(await preparedLists(network({ title: 'e' }))).slice(1)).toEqual([
      ['s', 'event', refused('#1')],
      ['f', 'event', refused('#1')],
    ]);
  });
});
