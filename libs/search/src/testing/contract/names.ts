import { ask } from '../ask.js';
import type { Subject } from './subject.js';

export function namesContract(subject: Subject): void {
  describe('names', () => {
    it.each(['#freiburg_gestalten', 'freiburg_gestalten', 'Freiburg gestalten'])(
      'finds #freiburg_gestalten by %s',
      async (query) => {
        await subject.hold(
          { id: 'club', title: '#freiburg_gestalten' },
          {
            id: 'text',
            title: 'Freiburg',
            text: 'Freiburg gestalten, gemeinsam gestalten, Freiburg, Freiburg',
          },
        );
        expect((await subject.idsFor(ask(query)))[0]).toBe('club');
      },
    );

    it('puts the exact name before any number of mentions', async () => {
      const mentions = Array.from({ length: 30 }, (_, n) => ({
        id: `m${n}`,
        title: `Heidelberg ${n}`,
        summary: 'Heidelberg, Heidelberg und Heidelberg',
      }));
      await subject.hold(...mentions, { id: 'city', title: 'Heidelberg' });
      expect((await subject.idsFor(ask('heidelberg')))[0]).toBe('city');
    });

    it('puts another exact name before words', async () => {
      await subject.hold(
        { id: 'words', title: 'IKZ in der Region', summary: 'IKZ, IKZ, IKZ' },
        { id: 'alias', title: 'Zweckverband', names: ['IKZ'] },
      );
      expect((await subject.idsFor(ask('ikz')))[0]).toBe('alias');
    });

    it('puts the title before another name', async () => {
      await subject.hold(
        { id: 'alias', title: 'Verbund', names: ['Kreis'] },
        { id: 'title', title: 'Kreis', text: 'Ein langer Text über etwas ganz anderes' },
      );
      expect(await subject.idsFor(ask('Kreis'))).toEqual(['title', 'alias']);
    });

    it('puts names with all words before names with some', async () => {
      await subject.hold(
        { id: 'some', title: 'Stadtwerke', summary: 'Heidelberg, Heidelberg, Heidelberg, Stadtwerke' },
        { id: 'all', title: 'Die Stadtwerke von Heidelberg und Umgebung' },
      );
      expect(await subject.idsFor(ask('Stadtwerke Heidelberg'))).toEqual(['all', 'some']);
    });

    it('takes a name in another order for it', async () => {
      await subject.hold(
        {
          id: 'guides',
          title: 'Guides der Stadt Heidelberg',
          summary: 'Stadt Heidelberg, Heidelberg, Stadt',
        },
        { id: 'city', title: 'Stadt Heidelberg', text: 'Ein langer Text über etwas ganz anderes' },
      );
      expect(await subject.idsFor(ask('Heidelberg, Stadt'))).toEqual(['city', 'guides']);
    });

    it('takes a saint for one, however short', async () => {
      await subject.hold(
        { id: 'other', title: 'Freunde von Sankt Ingbert', summary: 'St. Ingbert' },
        { id: 'short', title: 'St. Ingbert', text: 'Ein langer Text über etwas ganz anderes' },
        { id: 'long', title: 'Stadt Sankt Augustin' },
      );
      expect(await subject.idsFor(ask('Sankt Ingbert'))).toEqual(['short', 'other']);
      expect(await subject.idsFor(ask('st. augustin'))).toEqual(['long']);
    });

    it('finds an exact name whose words it would not find', async () => {
      await subject.hold({ id: 'it', title: 'Der Die Das' });
      expect(await subject.idsFor(ask('Der Die Das'))).toEqual(['it']);
    });

    it('ignores case, umlauts and decorating signs of a name', async () => {
      await subject.hold(
        { id: 'words', title: 'Südbaden und DIGIHUB', summary: 'DIGIHUB Südbaden DIGIHUB Südbaden' },
        { id: 'it', title: '„DIGIHUB“ Südbaden' },
      );
      expect((await subject.idsFor(ask('digihub suedbaden')))[0]).toBe('it');
    });
  });

  describe('what looks like syntax', () => {
    const NAMES = [
      'C++',
      'e.V.',
      "O'Hara & Söhne",
      'a:b|c!(d)',
      "'; drop table x; --",
      '\\',
      '"Anführung"',
      'x = y OR 1 = 1',
      '_geoRadius(1, 2, 3)',
      '5G',
      'mail@beispiel.de',
      'https://beispiel.de/pfad?x=1',
      '100 % Ökostrom',
      'TO EXISTS IN NOT',
      '{"a":["b"]}',
      'a_b-c.d',
      'Übergröße ﬁx',
      '👍 Daumen',
      'ЖКХ',
    ];

    it.each(NAMES)('takes %s as a name', async (title) => {
      await subject.hold({ id: 'it', title }, { id: 'other', title: 'Anderes' });
      expect((await subject.idsFor(ask(title)))[0]).toBe('it');
      expect(await subject.idsFor(ask(title, { typing: true }))).toContain('it');
    });

    it.each([
      ['combining marks', '\u0301'.repeat(200)],
      ['hyphens', '-'.repeat(200)],
      ['one letter', 'ä'.repeat(200)],
      ['a lone surrogate', '\uD800'],
      ['quotes', '"'.repeat(199)],
      ['wildcards', '% _ % _'],
      ['sixteen words', 'a b c d e f g h i j k l m n o p'],
    ])('bears %s', async (_, text) => {
      await subject.hold({ id: 'it', title: 'Stadt' });
      for (const typing of [false, true])
        expect(Array.isArray((await subject.search(ask(text, { typing }))).hits)).toBe(true);
    });

    it('tells names apart that differ only far behind', async () => {
      const long = 'langes Wort '.repeat(40);
      await subject.hold({ id: 'a', title: `${long}a` }, { id: 'b', title: `${long}b` });
      expect((await subject.idsFor(ask(`${long}b`)))[0]).toBe('b');
    });
  });
}
