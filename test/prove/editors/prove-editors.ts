import { anOrganisation } from '../../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../../portal/open-test-portal.js';
import { saveNetwork } from '../../portal/save-network.js';
import { type SignedIn, signIn } from '../../portal/sign-in.js';
import { Findings } from '../findings.js';
import type { Proof } from '../proof.js';

const SAY_EVERY = 100;
const SLUG = 'haus';

/** What two people change at once, each a field of their own: were the later save taken blindly, the earlier one would be lost. */
const RECORDS = [
  { list: 'organisations', kind: 'organisation', fields: ['unit', 'summary'] },
  { list: 'initiatives', kind: 'initiative', fields: ['title', 'summary'] },
  { list: 'statements', kind: 'statement', fields: ['role', 'summary'] },
] as const;
type Contested = (typeof RECORDS)[number];

/**
 * Two editors save at once, again and again: one save is taken and the other refused with both texts; nobody is told that something
 * was saved which then is not there.
 *
 * @param usual how often, unless `--rounds` says otherwise
 */
export function proveEditors(usual: number): Proof {
  return async ({ seconds, rounds = null, say }) => {
    const portal = await openTestPortal({ content: openShippedDatabase });
    try {
      await saveNetwork(portal, {
        organisations: [anOrganisation(SLUG)],
        initiatives: [{ id: SLUG, title: 'Haus', lead: SLUG }],
        statements: [{ id: SLUG, by: SLUG, role: 'Amt', summary: 'Haus.' }],
      });
      const people = [
        await signIn(portal, { email: 'eins@haus.example', roles: { [SLUG]: 'owner' } }),
        await signIn(portal, { email: 'zwei@haus.example', roles: { [SLUG]: 'editor' } }),
      ] as const;
      const contest = new Contest(portal, people);
      const all = rounds ?? usual;
      const deadline = seconds === null ? Infinity : performance.now() + seconds * 1_000;
      for (let round = 0; round < all && performance.now() < deadline; round += 1) {
        await contest.round(RECORDS[round % RECORDS.length]!, round);
        if ((round + 1) % SAY_EVERY === 0) say(`${round + 1} of ${all} rounds`);
      }
      await contest.compareHistory();
      return contest.verdict();
    } finally {
      await portal.close();
    }
  };
}

interface Entry {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

class Contest {
  private readonly findings = new Findings();
  private readonly saved = new Map<string, Record<string, string>[]>();
  private rounds = 0;
  private refused = 0;

  constructor(
    private readonly portal: TestPortal,
    private readonly people: readonly [SignedIn, SignedIn],
  ) {}

  async round(record: Contested, round: number): Promise<void> {
    const { list, fields } = record;
    const path = `/api/v1/${list}/${SLUG}`;
    const before = await this.read(record);
    const headers = { 'if-match': `"${before.version}."` };
    const changes = fields.map((field) => ({ [field]: `Runde ${round} ${field}.` }));
    const answers = await Promise.all(
      this.people.map((person, at) => person.ask(path, { method: 'PATCH', body: changes[at], headers })),
    );
    const after = await this.read(record);
    this.rounds += 1;
    const statuses = answers.map(({ status }) => status);
    if ([...statuses].sort().join() !== '200,412')
      return this.findings.add(
        `${list} statuses`,
        `${list} in round ${round}: both were told ${statuses.join()}`,
      );
    const winner = statuses.indexOf(200);
    const won = changes[winner]!;
    this.saved.set(list, [...(this.saved.get(list) ?? []), won]);
    const expected = { ...before.values, ...won };
    if (JSON.stringify(after) !== JSON.stringify({ version: before.version + 1, values: expected }))
      this.findings.add(
        `${list} lost`,
        `${list} in round ${round}: ${JSON.stringify(after)} after ${JSON.stringify(won)}`,
      );
    this.checkRefusal(record, round, answers[1 - winner]!.text, changes[1 - winner]!, won);
  }

  /** Whoever came second is shown what they typed and what is there now. */
  private checkRefusal(
    { list }: Contested,
    round: number,
    text: string,
    mine: Readonly<Record<string, string>>,
    won: Readonly<Record<string, string>>,
  ): void {
    this.refused += 1;
    const { current, yours } = JSON.parse(text) as Record<'current' | 'yours', object | undefined>;
    const isTold = (said: object | undefined, values: object) =>
      Object.entries(values).every(([field, value]) => (said as Record<string, unknown>)?.[field] === value);
    if (isTold(current, won) && isTold(yours, mine)) return;
    this.findings.add(`${list} refusal`, `${list} in round ${round} is refused with ${text.slice(0, 300)}`);
  }

  /** Every save that was confirmed is a revision, in that order, and there is no other. */
  async compareHistory(): Promise<void> {
    for (const { list, kind } of RECORDS) {
      const rows = await this.portal.database.transaction.query<{ after: object }>(
        `select r.after from revisions r join ${list} t on t.id = r.record_id
         where r.record_kind = $1 and t.slug = $2 and r.version > 1 order by r.version`,
        [kind, SLUG],
      );
      const kept = JSON.stringify(rows.map(({ after }) => after));
      if (kept !== JSON.stringify(this.saved.get(list) ?? []))
        this.findings.add(
          `${list} history`,
          `the history of ${list} is not what was confirmed: ${kept.slice(0, 300)}`,
        );
    }
  }

  verdict() {
    return {
      counts: { rounds: this.rounds, 'refused with both texts': this.refused, findings: this.findings.count },
      counterexamples: this.findings.list,
    };
  }

  private async read({ list, fields }: Contested): Promise<Entry> {
    const [row] = await this.portal.database.transaction.query<Record<string, unknown>>(
      `select version, ${fields.join(', ')} from ${list} where slug = $1`,
      [SLUG],
    );
    const { version, ...values } = row!;
    return { version: Number(version), values };
  }
}
