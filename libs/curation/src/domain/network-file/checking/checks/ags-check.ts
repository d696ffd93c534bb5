import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { claimedAgs } from '../organisation-facts.js';
import { type CheckContext, type EntryCheck, FINE, type Finding } from './entry-check.js';

/** An AGS belongs to one active municipality, in the file and in the database (DIR-03). */
export class AgsCheck implements EntryCheck<'organisations'> {
  private readonly inFile = new Map<string, string>();
  private inDatabase: ReadonlyMap<string, string> = new Map();

  constructor(private readonly context: CheckContext) {}

  async prepare(entries: readonly SpooledEntry<'organisations'>[]): Promise<void> {
    const ags = entries.flatMap(({ entry }) => claimedAgs(entry) ?? []);
    this.inDatabase = await this.context.known.municipalitiesByAgs([...new Set(ags)]);
  }

  judge({ entry }: SpooledEntry<'organisations'>): Finding<'organisations'> {
    const ags = claimedAgs(entry);
    if (ags === null) return FINE;
    const holder = this.inFile.get(ags) ?? this.inDatabase.get(ags) ?? entry.id;
    const isFree = holder === entry.id || this.isGivenUp(holder, ags) || entry.formerIds?.includes(holder);
    if (!isFree) return { problems: [{ path: 'ags', say: (texts) => texts.rejected.agsTaken(holder) }] };
    this.inFile.set(ags, entry.id);
    return FINE;
  }

  private isGivenUp(holder: string, ags: string): boolean {
    return this.context.index.organisations.givesUp(holder, ags);
  }
}
