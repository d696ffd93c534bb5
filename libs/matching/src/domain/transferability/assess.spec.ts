import { assess } from './assess.js';
import type { Case, Doer, Municipality } from './facts.js';
import { overall, VERDICTS } from './verdict.js';

const town = (about: Partial<Municipality> = {}): Municipality => ({
  size: 'large_city',
  population: 150_000,
  isCountyFree: true,
  state: '08',
  ...about,
});
const small = town({ size: 'small_town', population: 9_000, isCountyFree: false, state: '14' });
const doer = (about: Partial<Doer> = {}): Doer => ({
  organisationId: 'a',
  stage: 'adopter',
  municipality: town(),
  state: '08',
  ...about,
});
const effort = (by: Doer) =>
  [
    { kind: 'budget', text: '80.000 Euro', by },
    { kind: 'staff', text: '7 Beschäftigte', by },
    { kind: 'time', text: 'ein Jahr', by },
  ] as const;
const aCase = (about: Partial<Case> = {}): Case => ({ doers: [doer()], said: [], helpers: [], ...about });
const on = (factor: string, about: Case, there: Municipality) =>
  assess(about, there).findings.find((finding) => finding.factor === factor)!;

describe('assess', () => {
  it('is unknown where nobody said anything', () => {
    const { verdict, findings } = assess(aCase({ doers: [] }), small);
    expect(verdict).toBe('unknown');
    expect(new Set(findings.map((finding) => finding.verdict))).toEqual(new Set(['unknown']));
  });

  it('fits only when nothing is unknown that matters', () => {
    const by = doer();
    const said = [...effort(by), { kind: 'legal', text: 'Vergaberecht beachten', by }] as const;
    expect(assess(aCase({ said }), town()).verdict).toBe('fits');
    for (const left of said) {
      const others = said.filter((one) => one !== left);
      expect([left.kind, assess(aCase({ said: others }), town()).verdict]).toEqual([left.kind, 'unknown']);
    }
    expect(assess(aCase({ said }), town({ state: '09' })).verdict).toBe('fits_with_changes');
  });

  it.each([
    ['of the same size', town(), 'fits', 'size-same'],
    ['one class smaller', town({ size: 'medium_town' }), 'fits_with_changes', 'size-near'],
    ['far smaller', small, 'unknown', 'size-untried'],
    ['of unknown size', town({ size: null }), 'unknown', 'size-unknown-there'],
  ])('judges the size of a town %s', (_, there, verdict, because) => {
    expect(on('size', aCase(), there)).toMatchObject({ verdict, because });
  });

  it('takes a smaller one that managed for more than a larger one', () => {
    const managed = doer({ municipality: town({ size: 'rural', population: 3_000 }) });
    expect(on('size', aCase({ doers: [doer(), managed] }), small)).toMatchObject({
      because: 'size-smaller-did',
    });
  });

  it('counts failures, unless somebody of that size succeeded', () => {
    const gaveUp = doer({ stage: 'abandoned', municipality: small });
    expect(on('size', aCase({ doers: [doer(), gaveUp] }), small).verdict).toBe('does_not_fit');
    expect(assess(aCase({ doers: [doer(), gaveUp] }), small).verdict).toBe('does_not_fit');
    const managed = doer({ municipality: small });
    expect(on('size', aCase({ doers: [gaveUp, managed] }), small).verdict).toBe('fits');
  });

  it('does not take a university for a town', () => {
    expect(on('size', aCase({ doers: [doer({ municipality: null })] }), town()).verdict).toBe('unknown');
  });

  it('sends who is not county-free to the county', () => {
    expect(on('county_free', aCase(), small)).toMatchObject({
      verdict: 'fits_with_changes',
      because: 'status-ask-county',
    });
    const ofCounty = aCase({ doers: [doer({ municipality: small })] });
    expect(on('county_free', ofCounty, town()).because).toBe('status-does-both');
  });

  it('takes having been done in the state for no word about the law', () => {
    expect(on('legal', aCase(), town())).toMatchObject({
      verdict: 'unknown',
      because: 'legal-done-in-state',
    });
    expect(on('legal', aCase(), small)).toMatchObject({ verdict: 'unknown', because: 'legal-unknown' });
  });

  it.each(['budget', 'staff', 'time'] as const)(
    'does not know the effort from a word about %s alone',
    (kind) => {
      const said = effort(doer()).filter((one) => one.kind === kind);
      expect(on('resources', aCase({ said }), town())).toMatchObject({
        verdict: 'unknown',
        because: 'resources-in-part',
        said,
      });
    },
  );

  it('measures effort by inhabitants', () => {
    const about = aCase({ said: effort(doer()) });
    expect(on('resources', about, town({ population: 80_000 })).verdict).toBe('fits');
    expect(on('resources', about, small).verdict).toBe('fits_with_changes');
    expect(on('resources', about, town({ population: null })).verdict).toBe('unknown');
  });

  it.each([
    ['Landesprogramm des Innenministeriums', '08', 'fits'],
    ['Landesprogramm des Innenministeriums', '14', 'fits_with_changes'],
    ['Landesmittel', '14', 'fits_with_changes'],
    ['gefördert vom Land', '08', 'fits'],
    ['DigitalPakt Schule', '14', 'fits_with_changes'],
    ['EFRE', '08', 'fits_with_changes'],
    ['Stiftung', '08', 'unknown'],
    ['Landschaftspark gGmbH', '08', 'unknown'],
  ])('judges the funding "%s" in %s', (text, state, verdict) => {
    const about = aCase({ said: [{ kind: 'funding', text, by: doer() }] });
    expect(on('funding', about, town({ state })).verdict).toBe(verdict);
  });

  it.each([
    ['EUPL', 'fits'],
    ['Open Source, MIT', 'fits'],
    ['Eigenentwicklung mit dem Rechenzentrum', 'unknown'],
    ['Lizenz des Herstellers', 'unknown'],
  ])('judges the licence "%s"', (text, verdict) => {
    const about = aCase({ said: [{ kind: 'licence', text, by: doer() }] });
    expect(on('technology', about, small).verdict).toBe(verdict);
  });

  it('looks for whoever plays the part of each partner', () => {
    const helpers = (...isThere: boolean[]) =>
      aCase({ helpers: isThere.map((there) => ({ kind: 'university', isThere: there })) });
    expect(on('partners', helpers(true, true), small).verdict).toBe('fits');
    expect(on('partners', helpers(true, false), small).verdict).toBe('fits_with_changes');
    expect(on('partners', helpers(false), small)).toMatchObject({ verdict: 'unknown', matters: true });
    expect(on('partners', helpers(), small)).toMatchObject({ verdict: 'unknown', matters: false });
  });
});

describe('overall', () => {
  it('is the worst that matters', () => {
    for (const verdict of VERDICTS) {
      expect(
        overall([
          { verdict, matters: true },
          { verdict: 'fits', matters: true },
        ]),
      ).toBe(verdict);
      expect(
        overall([
          { verdict, matters: false },
          { verdict: 'fits', matters: true },
        ]),
      ).toBe('fits');
    }
    expect(overall([])).toBe('unknown');
  });
});
