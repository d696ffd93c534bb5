import { aPlace } from '../../testing/a-place.js';
import { checkLosses } from './check-losses.js';

const towns = (state: string, count: number) =>
  Array.from({ length: count }, (_, i) => aPlace({ ags: `${state}${String(i).padStart(6, '0')}` }));

describe('checkLosses', () => {
  const known = [...towns('10', 52), ...towns('16', 600)];
  const listed = (lost: (ags: string) => boolean) =>
    new Set(known.map(({ ags }) => ags).filter((ags) => !lost(ags)));

  it('lets a reform through', () => {
    expect(() =>
      checkLosses(
        known,
        listed((ags) => ags >= '16000000' && ags < '16000290'),
      ),
    ).not.toThrow();
    expect(() =>
      checkLosses(
        known,
        listed((ags) => ags >= '10000000' && ags < '10000015'),
      ),
    ).not.toThrow();
  });

  it('refuses a register that lacks most of one state', () => {
    expect(() =>
      checkLosses(
        known,
        listed((ags) => ags >= '10000010' && ags < '11'),
      ),
    ).toThrow(
      expect.objectContaining({
        code: 'REGISTER.INCOMPLETE',
        details: { state: '10', missing: 42, known: 52 },
      }),
    );
  });

  it('refuses a register without its end, however little is missing', () => {
    expect(() =>
      checkLosses(
        known,
        listed((ags) => ags >= '16000590'),
      ),
    ).toThrow('REGISTER.INCOMPLETE');
    expect(() =>
      checkLosses(
        known,
        listed((ags) => ags >= '16000591'),
      ),
    ).not.toThrow();
  });

  it('does not count what had vanished before', () => {
    const gone = known.map((place) => ({ ...place, status: 'vanished' as const }));
    expect(() => checkLosses(gone, new Set())).not.toThrow();
  });
});
