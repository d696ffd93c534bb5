import { ask } from '../ask.js';
import type { Subject } from './subject.js';

export function placesContract(subject: Subject): void {
  describe('places', () => {
    beforeEach(() =>
      subject.hold(
        { id: 'heidelberg', title: 'Stadt Heidelberg', lat: 49.41, lon: 8.69, state: '08' },
        { id: 'pforzheim', title: 'Stadt Pforzheim', lat: 48.89, lon: 8.7, state: '08' },
        { id: 'mannheim', title: 'Stadt Mannheim', lat: 49.49, lon: 8.47, state: '08' },
        { id: 'nowhere', title: 'Stadt ohne Ort' },
      ),
    );
    const near = { lat: 49.4, lon: 8.7, radiusKm: null };

    it('are measured, and ordered by distance, unknown ones last', async () => {
      const { hits } = await subject.search(ask('', { near, sort: 'distance' }));
      expect(hits.map(({ id }) => id)).toEqual(['heidelberg', 'mannheim', 'pforzheim', 'nowhere']);
      expect(hits[0]!.distanceKm).toBeCloseTo(1.327, 2);
      expect(hits[2]!.distanceKm).toBeCloseTo(56.71, 1);
      expect(hits[3]!.distanceKm).toBeNull();
    });

    it('are measured in any order', async () => {
      const { hits } = await subject.search(ask('Pforzheim', { near }));
      expect(hits.map(({ id, distanceKm }) => [id, Math.round(distanceKm!)])).toEqual([['pforzheim', 57]]);
    });

    it('keep to a radius', async () => {
      expect(await subject.idsFor(ask('', { near: { ...near, radiusKm: 10 } }))).toEqual(['heidelberg']);
      expect((await subject.idsFor(ask('', { near: { ...near, radiusKm: 30 } }))).sort()).toEqual([
        'heidelberg',
        'mannheim',
      ]);
    });

    it('count under the radius, facets included', async () => {
      const { total, facets } = await subject.search(ask('stadt', { near: { ...near, radiusKm: 30 } }));
      expect(total.count).toBe(2);
      expect(facets.state).toEqual([{ value: '08', count: 2 }]);
    });

    it('keep a name to the radius too', async () => {
      expect(await subject.idsFor(ask('Stadt Pforzheim', { near: { ...near, radiusKm: 30 } }))).toEqual([]);
    });

    it('are ordered by name where they are the same', async () => {
      await subject.hold(
        { id: 'b', title: 'Zoo Heidelberg', lat: 49.41, lon: 8.69 },
        { id: 'a', title: 'Amt Heidelberg', lat: 49.41, lon: 8.69 },
      );
      expect((await subject.idsFor(ask('', { near, sort: 'distance' }))).slice(0, 3)).toEqual([
        'a',
        'heidelberg',
        'b',
      ]);
    });

    it('need no point to be asked for by distance', async () => {
      expect(await subject.idsFor(ask('', { sort: 'distance' }))).toHaveLength(4);
    });
  });
}
