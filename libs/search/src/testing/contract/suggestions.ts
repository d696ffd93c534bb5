import type { Subject } from './subject.js';

export function suggestionsContract(subject: Subject): void {
  describe('suggestions', () => {
    const suggested = async (beginning: string, limit = 5) =>
      (await subject.engine.suggest(beginning, 'public', limit)).map(({ id }) => id);

    it('begin a name or a later word of it, topics and whole names first', async () => {
      await subject.hold(
        { id: 'later', title: 'Agentur Digitalhausen' },
        { id: 'topic', title: 'Digitale Bildung', type: 'topic' },
        { id: 'begins', title: 'Digital-Agentur' },
        { id: 'other', title: 'Stadt Ulm' },
      );
      expect(await suggested('digital')).toEqual(['topic', 'begins', 'later']);
    });

    it('take what says that it is a town for no part of its name', async () => {
      await subject.hold(
        { id: 'initiative', title: 'Kölner Netz', type: 'initiative' },
        { id: 'works', title: 'Stadtwerke Köln' },
        { id: 'town', title: 'Stadt Köln' },
        { id: 'county', title: 'Landkreis Kölleda' },
      );
      expect(await suggested('kol')).toEqual(['town', 'county', 'initiative', 'works']);
    });

    it('put another name behind the one it goes by', async () => {
      await subject.hold(
        { id: 'alias', title: 'Verein', names: ['Netzwerk Süd'] },
        { id: 'title', title: 'Netzwerk Nord' },
      );
      expect(await suggested('netzwerk')).toEqual(['title', 'alias']);
    });

    it('say under which form, from the word on that begins so', async () => {
      await subject.hold({ id: 'it', title: 'Stadtwerke Heidelberg', names: ['SWH'] });
      expect(await subject.engine.suggest('heidel', 'public', 5)).toMatchObject([{ form: 'heidelberg' }]);
      expect(await subject.engine.suggest('sw', 'public', 5)).toMatchObject([{ form: 'swh' }]);
    });

    it('go on over a blank', async () => {
      await subject.hold({ id: 'it', title: 'Stadt Ulm' }, { id: 'other', title: 'Stadt Aalen' });
      expect(await suggested('stadt u')).toEqual(['it']);
    });

    it('begin with the sign that somebody typed, and are found without it too', async () => {
      await subject.hold(
        { id: 'sign', title: '#freiburg_gestalten' },
        { id: 'fire', title: 'Feuerwehr Freiburg' },
        { id: 'at', title: 'Digitalität@Heidelberg' },
        { id: 'c', title: 'C++ in Chemnitz' },
        { id: 'plain', title: 'Chemnitz' },
      );
      expect(await suggested('#f')).toEqual(['sign']);
      expect(await suggested('freiburg g')).toEqual(['sign']);
      expect(await suggested('@h')).toEqual(['at']);
      expect(await suggested('c++')).toEqual(['c']);
    });

    it('name a record once, and no more than are wanted', async () => {
      await subject.hold(
        { id: 'it', title: 'Ulm an der Donau', names: ['Ulm', 'Ulmer Stadt Ulm'] },
        ...Array.from({ length: 9 }, (_, n) => ({ id: `n${n}`, title: `Ulmen ${n}` })),
      );
      const found = await suggested('ulm', 4);
      expect(found).toHaveLength(4);
      expect(new Set(found).size).toBe(4);
    });

    it('put the shortest of equals first', async () => {
      await subject.hold({ id: 'long', title: 'Netz der Netze' }, { id: 'short', title: 'Netz' });
      expect(await suggested('netz')).toEqual(['short', 'long']);
    });

    it.each(['%', 'st_dt', '"', '\\', 'stadt" OR "1', '~'])('are no pattern: %s', async (beginning) => {
      await subject.hold({ id: 'it', title: 'Stadt Ulm' });
      expect(await suggested(beginning)).toEqual([]);
    });
  });
}
