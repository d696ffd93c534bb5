import { joinPath } from '../../problems/path.js';
import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { warningOf } from '../../warnings/warning.js';
import type { CheckContext, EntryCheck, Finding } from './entry-check.js';

/** A former id redirects only as long as nobody else goes by it. */
export class FormerIdCheck implements EntryCheck<'organisations'> {
  constructor(private readonly context: CheckContext) {}

  judge({ entry: { formerIds = [] } }: SpooledEntry<'organisations'>): Finding<'organisations'> {
    const { lists, organisations } = this.context.index;
    const warnings = formerIds.flatMap((id, position) =>
      lists.organisations.stateOf(id) === 'accepted' && !organisations.isGone(id)
        ? [warningOf(joinPath('formerIds', position), (texts) => texts.warning.formerIdInUse(id))]
        : [],
    );
    return { warnings };
  }
}
