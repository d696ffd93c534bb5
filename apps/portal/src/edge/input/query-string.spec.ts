import { messagesOf } from '#messages';
import { parseQuery } from './query-string.js';

const texts = messagesOf('de').errors.input;
const read = (search: string) => {
  const { values, errors } = parseQuery(search, texts);
  return { values: { ...values }, errors };
};

describe('parseQuery', () => {
  it('reads names and values as forms write them', () => {
    expect(read('q=W%C3%A4rme+plan%2Bung&&limit=5&typing')).toEqual({
      values: { q: 'Wärme plan+ung', limit: '5', typing: '' },
      errors: [],
    });
  });

  it('gives repeatable names as a list, each value once', () => {
    expect(read('kind=network&kind=county&kind=network&state=08').values).toEqual({
      kind: ['network', 'county'],
      state: ['08'],
    });
  });

  it.each([
    ['a doubled name', 'q=a&q=b', 'q', texts.doubled],
    ['a cut percent sign', 'q=%', 'q', texts.malformed],
    ['bytes that are not UTF-8', 'q=%ff', 'q', texts.malformed],
    ['half a surrogate pair', 'q=%ED%A0%80', 'q', texts.malformed],
    ['a name that is not UTF-8', '%ff=1', '%ff', texts.malformed],
    ['NUL', 'q=a%00b', 'q', texts.forbiddenCharacter],
    ['__proto__', '__proto__=1', '__proto__', texts.unknown('__proto__')],
    ['constructor', 'constructor=1', 'constructor', texts.unknown('constructor')],
  ])('refuses %s', (_, search, path, message) => {
    expect(read(search).errors).toEqual([{ path, message }]);
  });

  it('refuses more parameters than anybody needs, without looking at them', () => {
    expect(read('kind=%ff&'.repeat(101)).errors).toEqual([
      { path: '', message: texts.tooManyParameters('100') },
    ]);
  });

  it('leaves names that only other objects know unset', () => {
    expect('toString' in parseQuery('q=1', texts).values).toBe(false);
    expect(parseQuery('toString=1', texts).values).toHaveProperty('toString', '1');
  });
});
