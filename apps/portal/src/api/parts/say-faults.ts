import { type FieldFault, ORGANISATION_INVALID } from '#organisations';
import { DomainError } from '#platform';
import { type Refused, refuseInput } from '../../edge/index.js';

/** What a rule says against single fields, as the sentences of a 400; any other error goes on as it is. */
export function sayFaults(error: unknown): never {
  if (!(error instanceof DomainError) || error.code !== ORGANISATION_INVALID) throw error;
  throw refuseInput((error.details['faults'] as FieldFault[]).map(toRefused), ORGANISATION_INVALID);
}

function toRefused({ path, fault, value = '' }: FieldFault): Refused {
  return {
    path,
    say: (texts) => {
      const text: unknown = Object.hasOwn(texts, fault) ? texts[fault as keyof typeof texts] : texts.wrong;
      return typeof text === 'function' ? (text as (value: string) => string)(value) : String(text);
    },
  };
}
