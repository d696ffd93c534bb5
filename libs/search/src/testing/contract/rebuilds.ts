import { aDocument, type DocumentWish } from '../a-document.js';
import { ask } from '../ask.js';
import type { Subject } from './subject.js';

export function rebuildsContract(subject: Subject): void {
  describe('a rebuild', () => {
    const add = async (run: string, ...wishes: DocumentWish[]) => {
      const rebuild = await subject.engine.openRebuild(run);
      const documents = wishes.map(aDocument);
      await rebuild.add(documents, documents);
      return rebuild;
    };

    it('leaves what is found as it was until it is finished, or brings it at once', async () => {
      await subject.hold({ id: 'it', title: 'Stadt Ulm' });
      await add('1', { id: 'it', title: 'Stadt Ulm' });
      expect(await subject.idsFor(ask('Ulm'))).toEqual(['it']);
    });

    it('brings what it made', async () => {
      await subject.hold({ id: 'it', title: 'Stadt Ulm' });
      await (
        await add('1', { id: 'it', title: 'Stadt Neu-Ulm' }, { id: 'more', title: 'Stadt Aalen' })
      ).finish();
      expect((await subject.idsFor(ask('stadt'))).sort()).toEqual(['it', 'more']);
      expect(await subject.idsFor(ask('neu-ulm'))).toEqual(['it']);
    });

    it('takes away what has no document any more', async () => {
      const [gone] = await subject.hold({ id: 'gone', title: 'Weg' }, { id: 'it', title: 'Da' });
      const rebuild = await add('1', { id: 'it', title: 'Da' });
      await rebuild.add([gone!], []);
      await rebuild.finish();
      expect(await subject.idsFor(ask(''))).toEqual(['it']);
    });

    it('loses no change that is made meanwhile', async () => {
      await subject.hold({ id: 'a', title: 'Alt A' }, { id: 'b', title: 'Alt B' });
      const rebuild = await add('1', { id: 'a', title: 'Alt A' }, { id: 'b', title: 'Alt B' });
      await subject.hold({ id: 'a', title: 'Neu A', version: 2 }, { id: 'c', title: 'Neu C', version: 2 });
      expect((await subject.idsFor(ask('neu'))).sort()).toEqual(['a', 'c']);
      await subject.replace([{ type: 'organisation', id: 'b' }], []);
      await rebuild.finish();
      expect((await subject.idsFor(ask('neu'))).sort()).toEqual(['a', 'c']);
      expect(await subject.idsFor(ask('alt'))).toEqual([]);
    });

    it('goes on under the same name', async () => {
      await subject.hold({ id: 'a', title: 'A' }, { id: 'b', title: 'B' });
      await add('1', { id: 'a', title: 'A neu' });
      const again = await add('1', { id: 'b', title: 'B neu' });
      expect(again.resumed).toBe(true);
      await again.finish();
      expect((await subject.idsFor(ask('neu'))).sort()).toEqual(['a', 'b']);
    });

    it('leaves everything as it is when it is abandoned', async () => {
      await subject.hold({ id: 'it', title: 'Stadt Ulm' });
      await (await add('1', { id: 'it', title: 'Stadt Ulm' })).abandon();
      expect(await subject.idsFor(ask('Ulm'))).toEqual(['it']);
      await subject.hold({ id: 'it', title: 'Stadt Aalen', version: 2 });
      expect(await subject.idsFor(ask('Aalen'))).toEqual(['it']);
    });

    it('can follow another', async () => {
      await subject.hold({ id: 'it', title: 'Eins' });
      await (await add('1', { id: 'it', title: 'Zwei' })).finish();
      await (await add('2', { id: 'it', title: 'Drei' })).finish();
      expect(await subject.idsFor(ask('drei'))).toEqual(['it']);
    });

    it('of nothing leaves nothing', async () => {
      await (await add('1')).finish();
      expect((await subject.search(ask(''))).total).toEqual({ count: 0, exact: true });
    });
  });
}
