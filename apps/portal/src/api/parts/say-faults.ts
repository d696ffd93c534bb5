import { DomainError, type FieldFault } from '#platform';
import { type Refused, refuseInput } from '../../edge/index.js';

/** What a rule says against single fields, as the sentences of a 400; any other error goes on as it is. */
export function sayFaults(error: unknown): never {
  if (!(error instanceof DomainError)) throw error;
  const { code, details } = error;
  if (!Array.isArray(details['faults'])) throw error;
  throw refuseInput((details['faults'] as FieldFault[]).map(toRefused), code);
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
