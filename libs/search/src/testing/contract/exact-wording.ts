import { ask } from '../ask.js';
import type { Subject } from './subject.js';

export function exactWordingContract(subject: Subject): void {
  describe('exact wording', () => {
    beforeEach(() =>
      subject.hold(
        { id: 'title', title: 'Lotse im Amt' },
        { id: 'text', title: 'Stadt Aalen', text: 'Hier hilft ein LOTSE weiter.' },
        { id: 'other-form', title: 'Lotsen der Stadt' },
        { id: 'other-form-in-text', title: 'Stadt Calw', text: 'Es gibt Lotsinnen.' },
        { id: 'part', title: 'Lotse-Dienste' },
      ),
    );

    it('finds words as they are written, and no other forms of them', async () => {
      const found = await subject.search(ask('lotse', { verbatim: true }));
      expect(found.hits.map(({ id }) => id).sort()).toEqual(['text', 'title']);
      expect(found.total).toEqual({ count: 2, exact: true });
      expect(found.facets.type.filter(({ count }) => count > 0)).toMatchObject([{ count: 2 }]);
    });

    it('wants all of them, in a name or anywhere', async () => {
      expect(await subject.idsFor(ask('lotse amt', { verbatim: true }))).toEqual(['title']);
      expect(await subject.idsFor(ask('lotsen amt', { verbatim: true }))).toEqual([]);
    });
  });
}
