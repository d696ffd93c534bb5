import { messagesOf } from '#messages';
import { inspectBody } from './inspect-body.js';

const texts = messagesOf('en').errors.input;

describe('inspectBody', () => {
  it('finds nothing in a proper body', () => {
    expect(inspectBody({ text: 'Grüße 🙂', list: [{ a: null }, 1, true] }, texts)).toEqual([]);
  });

  it.each([
    ['__proto__', '{"a":{"__proto__":{"b":1}}}', 'a.__proto__', texts.unknown('__proto__')],
    ['constructor', '{"constructor":1}', 'constructor', texts.unknown('constructor')],
    ['NUL', '{"a":["x","y\\u0000"]}', 'a.1', texts.forbiddenCharacter],
    ['half a surrogate pair', '{"a":"\\ud800"}', 'a', texts.forbiddenCharacter],
    ['half a surrogate pair in a name', '{"a":{"\\udc00":1}}', 'a', texts.forbiddenCharacter],
  ])('finds %s', (_, body, path, message) => {
    expect(inspectBody(JSON.parse(body), texts)).toEqual([{ path, message }]);
  });

  it('stops where a body is nested without an end', () => {
    const body: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
    expect(inspectBody(body, texts)).toEqual([
      { path: Array(20).fill('0').join('.'), message: texts.tooDeep },
    ]);
  });
});
