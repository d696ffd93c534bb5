import type { ListName } from '../../lists.js';
import { AgsCheck } from './ags-check.js';
import type { CheckContext, EntryCheck } from './entry-check.js';
import { EventCheck } from './event-check.js';
import { FormerIdCheck } from './former-id-check.js';
import { LeadCheck } from './lead-check.js';
import { LineageCheck } from './lineage-check.js';
import { NestingCheck } from './nesting-check.js';
import { NetworkCheck } from './network-check.js';
import { ReferenceCheck } from './reference-check.js';

type ChecksOf = { readonly [L in ListName]: (context: CheckContext) => EntryCheck<L>[] };

const CHECKS: ChecksOf = {
  topics: (context) => [new ReferenceCheck('topics', context)],
  organisations: (context) => [
    new ReferenceCheck('organisations', context),
    new FormerIdCheck(context),
    new AgsCheck(context),
  ],
  memberships: (context) => [
    new ReferenceCheck('memberships', context),
    new NetworkCheck(context),
    new NestingCheck(context),
  ],
  relations: (context) => [new ReferenceCheck('relations', context), new LineageCheck(context)],
  initiatives: (context) => [new ReferenceCheck('initiatives', context), new LeadCheck()],
  adoptions: (context) => [new ReferenceCheck('adoptions', context)],
  listings: (context) => [new ReferenceCheck('listings', context)],
  events: (context) => [new ReferenceCheck('events', context)],
  guidingQuestions: () => [],
  statements: (context) => [new EventCheck<'statements'>(context), new ReferenceCheck('statements', context)],
  freeTexts: (context) => [new EventCheck<'freeTexts'>(context), new ReferenceCheck('freeTexts', context)],
};

/** What is checked about each entry of a list beyond the entry itself; the first check that finds a problem ends it. */
export function checksOf<L extends ListName>(list: L, context: CheckContext): EntryCheck<L>[] {
  return CHECKS[list](context);
}
