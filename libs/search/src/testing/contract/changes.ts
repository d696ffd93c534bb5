import { aDocument } from '../a-document.js';
import { ask } from '../ask.js';
import type { Subject } from './subject.js';

export function changesContract(subject: Subject): void {
  describe('who may see what', () => {
    const shown = () => aDocument({ id: 'it', title: 'Stadt Ulm', audiences: ['public'] });
    const hidden = () =>
      aDocument({
        id: 'it',
        title: 'Stadt Ulm',
        summary: 'Geheimvorhaben',
        audiences: ['member'],
        state: '08',
        openForCooperation: true,
      });

    it('keeps the copies of the public and of members apart', async () => {
      await subject.replace([shown()], [shown(), hidden()]);
      expect(await subject.idsFor(ask('Geheimvorhaben'))).toEqual([]);
      expect(await subject.idsFor(ask('Geheimvorhaben', { audience: 'member' }))).toEqual(['it']);
      expect(await subject.idsFor(ask('Ulm', { audience: 'member' }))).toEqual(['it']);
    });

    it('shows nothing of the other copy in counts, filters and orders', async () => {
      await subject.replace([shown()], [shown(), hidden()]);
      expect((await subject.search(ask('Ulm'))).facets.state).toEqual([]);
      expect(await subject.idsFor(ask('', { openOnly: true }))).toEqual([]);
      expect((await subject.search(ask('', { audience: 'member' }))).total.count).toBe(1);
    });

    it('takes the copy of members away when there is nothing more to see', async () => {
      await subject.replace([shown()], [shown(), hidden()]);
      await subject.hold({ id: 'it', title: 'Stadt Ulm' });
      expect(await subject.idsFor(ask('Geheimvorhaben', { audience: 'member' }))).toEqual([]);
      expect(await subject.idsFor(ask('Ulm', { audience: 'member' }))).toEqual(['it']);
    });

    it('suggests only what the asker may see', async () => {
      const secret = aDocument({ id: 'it', title: 'Verborgenes', audiences: ['member'] });
      await subject.replace([secret], [secret]);
      expect(await subject.engine.suggest('verb', 'public', 5)).toEqual([]);
      expect(await subject.engine.suggest('verb', 'member', 5)).toHaveLength(1);
    });
  });

  describe('changes', () => {
    it('replace', async () => {
      await subject.hold({ id: 'it', title: 'Alter Name', state: '07' });
      await subject.hold({ id: 'it', title: 'Neuer Name', state: '08' });
      expect(await subject.idsFor(ask('alter'))).toEqual([]);
      expect(await subject.idsFor(ask('neuer'))).toEqual(['it']);
      expect((await subject.search(ask(''))).facets.state).toEqual([{ value: '08', count: 1 }]);
    });

    it('remove a record without a document, and only that', async () => {
      const [old] = await subject.hold({ id: 'it', title: 'Weg' }, { id: 'other', title: 'Da' });
      await subject.replace([old!], []);
      expect(await subject.idsFor(ask(''))).toEqual(['other']);
      expect(await subject.engine.suggest('weg', 'public', 5)).toEqual([]);
      expect(await subject.engine.keys()).toEqual([{ type: 'organisation', id: 'other' }]);
    });

    it('tell records of two types with one id apart', async () => {
      await subject.hold({ id: 'same', title: 'Amt' }, { id: 'same', title: 'Thema', type: 'topic' });
      await subject.replace([{ type: 'topic', id: 'same' }], []);
      expect(await subject.idsFor(ask(''))).toEqual(['same']);
      expect(await subject.engine.keys()).toEqual([{ type: 'organisation', id: 'same' }]);
    });

    it('bring back what was removed', async () => {
      const [it] = await subject.hold({ id: 'it', title: 'Stadt' });
      await subject.replace([it!], []);
      await subject.hold({ id: 'it', title: 'Stadt', version: 2 });
      expect(await subject.idsFor(ask('stadt'))).toEqual(['it']);
    });

    it('take many at once', async () => {
      const many = Array.from({ length: 1_200 }, (_, n) => ({ id: `n${n}`, title: `Stadt ${n}` }));
      await subject.hold(...many);
      expect((await subject.engine.status()).documents).toBe(1_200);
      expect(await subject.idsFor(ask('Stadt 1199'))).toEqual(['n1199']);
    });

    it('count documents, and say that nothing waits', async () => {
      await subject.hold({ id: 'a', title: 'A' }, { id: 'b', title: 'B' });
      expect(await subject.engine.status()).toMatchObject({
        ...{ documents: 2, waiting: 0, lagSeconds: 0, failures: [], fallback: null, needsRebuild: false },
      });
    });
  });
}
