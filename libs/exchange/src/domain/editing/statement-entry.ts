import type { EntryRules } from '#organisations';
import type { Statement } from '../statement.js';
import { STATEMENT_NOT_FOUND } from '../statement.errors.js';
import { historyOf, STATEMENT_RECORD } from './statement-history.js';

/** Statements among what editors write. */
export const STATEMENT_ENTRY: EntryRules<Statement> = {
  kind: STATEMENT_RECORD,
  notFound: STATEMENT_NOT_FOUND,
  ownerOf: ({ by }) => by,
  addressOf: ({ slug }) => slug,
  fieldsOf: historyOf,
  withFields: (held, fields) => ({ ...held, ...fields }),
};
