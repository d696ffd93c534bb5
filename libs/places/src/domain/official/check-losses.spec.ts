import { aPlace } from '../../testing/a-place.js';
import { checkLosses } from './check-losses.js';

const towns = (state: string, count: number) =>
  Array.from({ length: count }, (_, i) => aPlace({ ags: `${state}${String(i).padStart(6, '0')}` }));

describe('checkLosses', () => {
  const known = [...towns('16', 600), ...towns('10', 52)];
  const listed = (lost: (ags: string) => boolean) =>
    new Set(known.map(({ ags }) => ags).filter((ags) => !lost(ags)));

  it('lets a reform through', () => {
    expect(() =>
      checkLosses(
        known,
        listed((ags) => ags >= '16000520'),
      ),
    ).not.toThrow();
    expect(() =>
      checkLosses(
        known,
        listed((ags) => ags > '10000036' && ags < '11'),
      ),
    ).not.toThrow();
  });

  it('refuses a register that lacks much of one state', () => {
    expect(() =>
      checkLosses(
        known,
        listed((ags) => ags >= '16000500'),
      ),
    ).toThrow(
      expect.objectContaining({
        code: 'REGISTER.INCOMPLETE',
        details: { state: '16', missing: 100, known: 600 },
      }),
    );
  });

  it('does not count what had vanished before', () => {
    const gone = known.map((place) => ({ ...place, status: 'vanished' as const }));
    expect(() => checkLosses(gone, new Set())).not.toThrow();
  });
});
