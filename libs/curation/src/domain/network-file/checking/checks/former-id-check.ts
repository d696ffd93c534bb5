import { joinPath } from '../../problems/path.js';
import type { Problem } from '../../problems/problem.js';
import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { warningOf } from '../../warnings/warning.js';
import type { CheckContext, EntryCheck, Finding } from './entry-check.js';

/**
 * A former id renames the organisation that goes by it, and redirects, as long as no other entry goes by it or claims it:
 * one that an entry goes by is left out.
 */
export class FormerIdCheck implements EntryCheck<'organisations'> {
  private readonly claimed = new Map<string, string>();

  constructor(private readonly context: CheckContext) {}

  judge(spooled: SpooledEntry<'organisations'>): Finding<'organisations'> {
    const { formerIds, ...entry } = spooled.entry;
    if (formerIds === undefined) return {};
    const { lists, organisations } = this.context.index;
    const problems = formerIds.flatMap((id, position) => this.claim(id, entry.id, position));
    if (problems.length > 0) return { problems };
    const isAnEntry = (id: string) => lists.organisations.stateOf(id) === 'accepted';
    const warnings = formerIds.flatMap((id, position) =>
      isAnEntry(id) && !organisations.isGone(id)
        ? [warningOf(joinPath('formerIds', position), (texts) => texts.warning.formerIdInUse(id))]
        : [],
    );
    const kept = formerIds.filter((id) => !isAnEntry(id));
    const said = kept.length === 0 ? entry : { ...entry, formerIds: kept };
    return { warnings, completed: { ...spooled, entry: said } };
  }

  private claim(formerId: string, id: string, position: number): Problem[] {
    const holder = this.claimed.get(formerId);
    if (holder === undefined) this.claimed.set(formerId, id);
    if (holder === undefined || holder === id) return [];
    const path = joinPath('formerIds', position);
    return [{ path, say: (texts) => texts.rejected.formerIdClaimed(formerId, holder) }];
  }
}
