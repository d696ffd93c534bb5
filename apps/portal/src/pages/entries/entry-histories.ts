import type { Provider } from '@nestjs/common';
import { ListStatementRevisions, RestoreStatement } from '#exchange';
import {
  ListAdoptionRevisions,
  ListInitiativeRevisions,
  RestoreAdoption,
  RestoreInitiative,
} from '#initiatives';
import { ListListingRevisions, RestoreListing } from '#listings';
import { ListRelationRevisions, RestoreRelation } from '#organisations';
import type { ListsRevisions, RestoresRevision } from '../../api/parts/entry-revisions.js';
import type { EntryKind } from './entry-kind.js';

/** Where the history of one kind of entries is read, and gone back in. */
export interface EntryHistory {
  readonly lists: ListsRevisions;
  readonly restores: RestoresRevision;
}

/** Token of the histories of all kinds. */
export const HISTORIES = Symbol('histories');

const USE_CASES = [
  ['initiativen', ListInitiativeRevisions, RestoreInitiative],
  ['nachnutzung', ListAdoptionRevisions, RestoreAdoption],
  ['angebote', ListListingRevisions, RestoreListing],
  ['aussagen', ListStatementRevisions, RestoreStatement],
  ['beziehungen', ListRelationRevisions, RestoreRelation],
] as const;

export const ENTRY_HISTORIES: Provider = {
  provide: HISTORIES,
  inject: USE_CASES.flatMap(([, lists, restores]) => [lists, restores]),
  useFactory: (...found: (ListsRevisions | RestoresRevision)[]) =>
    new Map<EntryKind, EntryHistory>(
      USE_CASES.map(([kind], at) => [
        kind,
        { lists: found[2 * at] as ListsRevisions, restores: found[2 * at + 1] as RestoresRevision },
      ]),
    ),
};
