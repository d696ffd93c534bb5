import { z } from 'zod';
import { messagesOf } from '#messages';
import { agsParam, limit, manyOf, searchText } from './fields.js';
import { sayIssues } from './say-issues.js';

const texts = messagesOf('de').errors.input;

function said(schema: z.ZodType, value: unknown) {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : sayIssues(parsed.error.issues, [], texts);
}

describe('sayIssues', () => {
  const query = z.strictObject({ q: searchText.optional(), limit, kind: manyOf(['network', 'county']) });

  it('names each unknown key by itself', () => {
    expect(said(query, { Q: 'a', page: '1' })).toEqual([
      { path: 'Q', message: '„Q“ ist hier keine bekannte Angabe.' },
      { path: 'page', message: '„page“ ist hier keine bekannte Angabe.' },
    ]);
  });

  it.each([
    [{ limit: '0' }, 'limit', 'Der Wert muss mindestens 1 sein.'],
    [{ limit: '101' }, 'limit', 'Der Wert darf höchstens 100 sein.'],
    [{ limit: '1e2' }, 'limit', 'Erwartet wird eine Zahl.'],
    [{ limit: '2.5' }, 'limit', 'Erwartet wird eine ganze Zahl.'],
    [{ limit: '' }, 'limit', 'Erwartet wird eine Zahl.'],
    [{ kind: ['castle'] }, 'kind.0', 'Möglich sind: network, county.'],
    [{ q: 'ä'.repeat(201) }, 'q', 'Möglich sind höchstens 200 Zeichen.'],
    [{ q: 'a '.repeat(17) }, 'q', 'Möglich sind höchstens 16 Wörter.'],
  ])('says what is wrong with %j', (value, path, message) => {
    expect(said(query, value)).toEqual([{ path, message }]);
  });

  it('uses the sentence that a schema asks for', () => {
    expect(said(agsParam, '123')).toEqual([
      { path: '', message: 'Ein Amtlicher Gemeindeschlüssel hat 2, 5 oder 8 Ziffern.' },
    ]);
  });

  it('says that something is missing rather than what type it is not', () => {
    expect(said(z.object({ text: z.string() }), {})).toEqual([
      { path: 'text', message: 'Diese Angabe fehlt.' },
    ]);
  });

  it('says at most twenty things', () => {
    expect(said(z.array(z.string()), Array(500).fill(1))).toHaveLength(20);
  });
});
