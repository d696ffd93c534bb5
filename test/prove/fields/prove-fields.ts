import type { Visibility } from '#platform';
import { anOrganisation } from '../../../libs/organisations/src/testing/an-organisation.js';
import { seeded } from '../../bench/synthetic/seeded.js';
import { openShippedDatabase } from '../../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../../portal/open-test-portal.js';
import { RecordingLogger } from '../../portal/recording-logger.js';
import { saveNetwork } from '../../portal/save-network.js';
import { type SignedIn, signIn } from '../../portal/sign-in.js';
import type { Planted } from '../canaries/restricted-entry.js';
import { type SecretNetwork, secretNetwork } from '../canaries/secret-network.js';
import { knownTo } from '../canaries/secret-twins.js';
import { Findings } from '../findings.js';
import type { Proof, ProofOptions, Verdict } from '../proof.js';
import { bring, settle } from '../twins/bring.js';
import { FILTERS, FINDS, type Reader, READS } from './audiences.js';
import { type Canary, tryEverywhere, tryExport, tryOrders } from './elsewhere.js';
import { tryMails } from './mails.js';
import { TABLE, type Way, WAYS } from './table.js';
import { addressOf, leadsThere } from './ways.js';

const SAY_EVERY = 1_000;
/** Where a member comes from who has nothing to do with the others. */
const NEXT_DOOR = 'haus-nebenan';

/** A portal with a network of which much is restricted, and somebody of every audience. */
export interface FieldWorld {
  readonly portal: TestPortal;
  readonly network: SecretNetwork;
  readonly people: People;
  /** What was answered to whom: nothing changes while it is read. */
  readonly texts: Map<string, string>;
  close(): Promise<void>;
}

/** @param profiles organisations that are drawn */
export async function openFieldWorld(profiles: number, seed: number): Promise<FieldWorld> {
  const database = await openShippedDatabase();
  const network = secretNetwork(profiles, seed, await knownTo(database));
  await bring(database, network.whole);
  await settle(database, new RecordingLogger());
  const portal = await openTestPortal({ database });
  await saveNetwork(portal, { organisations: [anOrganisation(NEXT_DOOR)] });
  const people = await peopleOf(portal, network.ids['organisations']!);
  const close = async () => {
    await portal.close();
    await database.close();
  };
  return { portal, network, people, texts: new Map(), close };
}

/** As `tryFields`, in a world of its own. */
export function proveFields(profiles: number, share: number): Proof {
  return async (options) => {
    const world = await openFieldWorld(profiles, options.seed);
    try {
      return await tryFields(world, share, options);
    } finally {
      await world.close();
    }
  };
}

/**
 * Every field of every visibility tells each audience exactly what it may know: when the entry is read, as data and as a page, and by
 * search, suggestion, filter, facet and order; in exports, in mails, and at every address there is. Nothing restricted is in the log.
 *
 * @param share of the words that are looked for, and of the addresses
 * @param reads another rule than that of the product, to see that it would be noticed
 */
export async function tryFields(
  world: FieldWorld,
  share: number,
  { seed, seconds, say }: ProofOptions,
  reads = READS,
): Promise<Verdict> {
  const { network } = world;
  const whole = JSON.stringify(network.whole);
  const canaries = network.planted.map((planted) => canaryOf(planted, whole));
  const findings = new Findings();
  const matrix = new FieldMatrix(world, reads, findings);
  const deadline = seconds === null ? Infinity : performance.now() + seconds * 1_000;
  const random = seeded(seed);
  for (const field of fieldsOf(canaries)) matrix.expectRow(field);
  for (const [at, canary] of canaries.entries()) {
    if (performance.now() > deadline) break;
    await matrix.read(canary);
    if (random.chance(share)) await matrix.tryWays(canary);
    if (at % SAY_EVERY === 0) say(`${at} of ${canaries.length} words`);
  }
  // What was searched for in vain is shown to curators: these are words that somebody typed, here all of the proof.
  await world.portal.database.dataSource.query('truncate search_misses');
  const elsewhere = { ...world, canaries, findings, reads };
  const counts = {
    orders: share > 0 ? await tryOrders(elsewhere) : 0,
    'words exported': share > 0 ? await tryExport(elsewhere) : 0,
    addresses: await tryEverywhere(elsewhere, share, random),
    mails: share > 0 ? await tryMails(elsewhere) : 0,
  };
  matrix.lookInLog(canaries);
  return {
    counts: { ...matrix.counts(), ...counts, findings: findings.count },
    counterexamples: findings.list,
  };
}

export type People = Readonly<Record<Reader, SignedIn | null>>;

async function peopleOf(portal: TestPortal, organisations: readonly string[]): Promise<People> {
  const roles = Object.fromEntries(organisations.map((slug) => [slug, 'member' as const]));
  return {
    public: null,
    account: await signIn(portal, { email: 'niemand@person.example' }),
    member: await signIn(portal, { email: 'mitglied@person.example', roles: { [NEXT_DOOR]: 'member' } }),
    own: await signIn(portal, { email: 'eigene@person.example', roles }),
    curator: await signIn(portal, { email: 'k@person.example', curates: { scope: 'all', id: null } }),
  };
}

function canaryOf(planted: Planted, whole: string): Canary {
  const [list = '', slug = '', field = ''] = planted.where.split('/');
  return { ...planted, list, slug, field, isAddress: whole.includes(`${planted.word}.example`) };
}

const nameOf = ({ list, field }: Canary) => `${list} ${field}`;
const fieldsOf = (canaries: readonly Canary[]) => new Set(canaries.map(nameOf));

class FieldMatrix {
  private cells = 0;
  private told = 0;

  constructor(
    private readonly world: FieldWorld,
    private readonly reads: typeof READS,
    private readonly findings: Findings,
  ) {}

  /** A field that was added to the product and not to the table. */
  expectRow(field: string): void {
    if (TABLE[field] === undefined) this.findings.add(field, `nobody said how ${field} may be found`);
  }

  async read(canary: Canary): Promise<void> {
    if (TABLE[nameOf(canary)] === null) return;
    for (const audience of Object.keys(this.reads) as Reader[]) {
      const isFor = this.reads[audience].includes(canary.visibility);
      const data = await this.text(`/api/v1/${canary.list}/${canary.slug}`, audience);
      this.compare(canary, audience, 'read', isFor, data.includes(canary.word));
      const page = await this.text(pageOf(canary), audience);
      if (!isFor) this.compare(canary, audience, 'page', false, page.includes(canary.word));
    }
  }

  async tryWays(canary: Canary): Promise<void> {
    for (const way of WAYS) {
      const isWay = TABLE[nameOf(canary)]?.includes(way) && !canary.isAddress;
      const levels = way === 'filter' ? FILTERS : FINDS;
      for (const audience of Object.keys(levels) as Reader[]) {
        const isFor = Boolean(isWay) && levels[audience].includes(canary.visibility);
        const answer = await this.text(addressOf(way, canary), audience);
        this.compare(canary, audience, way, isFor, leadsThere(way, canary, answer));
      }
    }
  }

  lookInLog(canaries: readonly Canary[]): void {
    const log = JSON.stringify(this.world.portal.log.lines);
    for (const { word, where, visibility } of canaries) {
      if (visibility !== 'public' && log.includes(word))
        this.findings.add('log', `the log tells ${word} of ${where}`);
    }
  }

  counts() {
    return { cells: this.cells, told: this.told };
  }

  private compare(
    canary: Canary,
    audience: Reader,
    way: Way | 'read' | 'page',
    isFor: boolean,
    isTold: boolean,
  ): void {
    this.cells += 1;
    if (isTold) this.told += 1;
    if (isFor === isTold) return;
    const { where, list, field, visibility, word } = canary;
    const kind: [string, Visibility] = [`${way} ${list} ${field} ${audience}`, visibility];
    this.findings.add(
      kind.join(' '),
      `${way} as ${audience}: ${word} of ${where} (${visibility}) is ${isTold ? '' : 'not '}told`,
    );
  }

  /** Asked once. */
  private async text(path: string, audience: Reader): Promise<string> {
    const key = `${audience} ${path}`;
    const { portal, people, texts } = this.world;
    const person = people[audience];
    const text = texts.get(key) ?? (await (person ? person.ask(path) : portal.ask(path))).text;
    texts.set(key, text);
    return text;
  }
}

function pageOf({ list, slug }: Canary): string {
  return list === 'organisations' ? `/organisationen/${slug}` : `/initiativen/${slug}`;
}
