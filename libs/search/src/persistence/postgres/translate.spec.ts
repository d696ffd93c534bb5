import { describe, expect, it } from '@jest/globals';
import { ask } from '../../testing/ask.js';
import { NO_FILTERS } from '../../domain/search-query.js';
import { translate } from './translate.js';

describe('translate', () => {
  it('makes one statement of all questions of one shape, so that it is planned once', () => {
    const shape = (text: string, state: string) =>
      translate(ask(text, { filters: { ...NO_FILTERS, state: [state] } })).sql;
    expect(shape('Glasfaser', '08')).toBe(shape("O'Hara & Söhne: die Bürger:innenbeteiligung", '11'));
  });

  it.each(["'; drop table x; --", '\\', "a'b", '!!', 'a:*b', '<->'])(
    'keeps %s out of the statement',
    (text) => {
      const { sql, values } = translate(ask(text));
      expect(sql).not.toContain(text);
      expect(values.every((value) => value !== undefined)).toBe(true);
    },
  );
});
