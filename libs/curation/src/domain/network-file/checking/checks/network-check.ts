import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { type CheckContext, type EntryCheck, FINE, type Finding } from './entry-check.js';

/** Only a network has members (NET-01). */
export class NetworkCheck implements EntryCheck<'memberships'> {
  private stored: ReadonlySet<string> = new Set();

  constructor(private readonly context: CheckContext) {}

  async prepare(entries: readonly SpooledEntry<'memberships'>[]): Promise<void> {
    const networks = [...new Set(entries.map(({ entry }) => entry.network))];
    const unsaid = networks.filter((id) => this.saidToBeNetwork(id) === null);
    this.stored = await this.context.known.networks(unsaid);
  }

  judge({ entry: { network } }: SpooledEntry<'memberships'>): Finding<'memberships'> {
    if (this.saidToBeNetwork(network) ?? this.stored.has(network)) return FINE;
    return { problems: [{ path: 'network', say: (texts) => texts.rejected.noNetwork(network) }] };
  }

  private saidToBeNetwork(id: string): boolean | null {
    const { lists, organisations } = this.context.index;
    return lists.organisations.stateOf(id) === 'accepted' ? organisations.isNetwork(id) : null;
  }
}
