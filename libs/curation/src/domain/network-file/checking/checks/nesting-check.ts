import type { Say } from '../../problems/say.js';
import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { Nesting } from '../nesting.js';
import { type CheckContext, type EntryCheck, FINE, type Finding } from './entry-check.js';

/** Networks nest without circles (NET-03): the membership that would close one is rejected. */
export class NestingCheck implements EntryCheck<'memberships'> {
  private nesting: Nesting | null = null;

  constructor(private readonly context: CheckContext) {}

  async prepare(): Promise<void> {
    this.nesting ??= await this.stored();
  }

  judge({ entry: { network, member } }: SpooledEntry<'memberships'>): Finding<'memberships'> {
    const nested = this.nesting?.tryAdd(network, member) ?? 'too entangled';
    if (nested === 'fine') return FINE;
    const say: Say = (texts) =>
      nested === 'circle'
        ? texts.rejected.membershipCircle(network, member)
        : texts.rejected.membershipsEntangled;
    return { problems: [{ path: 'member', say }] };
  }

  private async stored(): Promise<Nesting> {
    const nesting = new Nesting();
    const { index, known } = this.context;
    const networks = new Set(index.lists.memberships.keys.map((key) => key.split('/')[0] ?? ''));
    for await (const { network, member } of known.memberships([...networks])) nesting.add(network, member);
    return nesting;
  }
}
