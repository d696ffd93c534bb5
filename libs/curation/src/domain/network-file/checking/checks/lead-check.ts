import { joinPath } from '../../problems/path.js';
import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { warningOf } from '../../warnings/warning.js';
import { type EntryCheck, FINE, type Finding } from './entry-check.js';

/** Who leads an initiative is not its partner as well: there it is left out, and said. */
export class LeadCheck implements EntryCheck<'initiatives'> {
  judge(spooled: SpooledEntry<'initiatives'>): Finding<'initiatives'> {
    const { partners = [], ...entry } = spooled.entry;
    const position = partners.indexOf(entry.lead);
    if (position < 0) return FINE;
    const others = partners.filter((partner) => partner !== entry.lead);
    const said = others.length === 0 ? entry : { ...entry, partners: others };
    return {
      warnings: [warningOf(joinPath('partners', position), (texts) => texts.warning.leadIsPartner)],
      completed: { ...spooled, entry: said },
    };
  }
}
