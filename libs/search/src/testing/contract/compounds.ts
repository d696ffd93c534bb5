import { type CompoundSplitter, createCompoundSplitter } from '#language';
import { ask } from '../ask.js';
import type { Subject } from './subject.js';

let made: CompoundSplitter | null = null;
/** Making one takes a tenth of a second. */
const splitter = () => (made ??= createCompoundSplitter());

export function compoundsContract(subject: Subject): void {
  describe('compounds', () => {
    const hold = (...titles: string[]) =>
      subject.hold(...titles.map((title) => ({ id: title, title, split: splitter() })));
    const found = (text: string) => subject.idsFor(ask(text, { split: splitter() }));

    it.each([
      ['Wärmeplanung', 'Wärme'],
      ['Wärmeplanung', 'Planung'],
      ['Förderverein', 'Verein'],
    ])('are found by their parts: %s by %s', async (title, query) => {
      await hold(title, 'Ganz anders');
      expect(await found(query)).toEqual([title]);
    });

    it('stand behind the part as a word of its own', async () => {
      await hold('Wärmeplanung', 'Wärme');
      expect(await found('Wärme')).toEqual(['Wärme', 'Wärmeplanung']);
    });

    it('find what is written apart, behind what is written as one', async () => {
      await hold('Planung der Wärme', 'Kommunale Wärmeplanung');
      expect(await found('Wärmeplanung')).toEqual(['Kommunale Wärmeplanung', 'Planung der Wärme']);
    });

    it('want all of their parts', async () => {
      await hold('Wärme aus dem Fluss');
      expect(await found('Wärmeplanung')).toEqual([]);
    });
  });
}
