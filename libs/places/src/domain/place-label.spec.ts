import { aPlace } from '../testing/a-place.js';
import type { PlaceRecord } from './place.js';
import { PlaceIndex } from './place-index.js';
import { fullName, placeLabel } from './place-label.js';

function place(facts: Partial<PlaceRecord>) {
  const record = aPlace(facts);
  return new PlaceIndex([record]).find(record.ags)!;
}

describe('fullName', () => {
  it.each([
    [{ ags: '08215', name: 'Karlsruhe', type: 'Landkreis' }, 'Landkreis Karlsruhe'],
    [{ ags: '05974', name: 'Soest', type: 'Kreis' }, 'Kreis Soest'],
    [{ ags: '08236', name: 'Enzkreis', type: 'Landkreis' }, 'Enzkreis'],
    [{ ags: '05374', name: 'Oberbergischer Kreis', type: 'Kreis' }, 'Oberbergischer Kreis'],
    [{ ags: '03241', name: 'Region Hannover', type: 'Landkreis' }, 'Region Hannover'],
    [{ ags: '05334', name: 'Städteregion Aachen', type: 'Kreis' }, 'Städteregion Aachen'],
    [{ ags: '08231', name: 'Pforzheim', type: 'Stadtkreis' }, 'Pforzheim'],
    [{ ags: '083', name: 'Freiburg', type: 'Regierungsbezirk' }, 'Regierungsbezirk Freiburg'],
    [{ ags: '09', name: 'Bayern', type: 'Freistaat' }, 'Bayern'],
    [{ ags: '08231000', name: 'Pforzheim', type: 'Stadtkreis' }, 'Pforzheim'],
  ] as const)('%j: %s', (facts, name) => {
    expect(fullName(place(facts), 'de')).toBe(name);
  });

  it('says the English names of states', () => {
    expect(fullName(place({ ags: '09', name: 'Bayern', type: 'Freistaat' }), 'en')).toBe('Bavaria');
    expect(fullName(place({ ags: '10', name: 'Saarland', type: 'Land' }), 'en')).toBe('Saarland');
  });
});

describe('placeLabel', () => {
  it('adds what a place lies in, unless it is the same', () => {
    const berlin = place({ ags: '11', name: 'Berlin', type: 'Land' });
    expect(
      placeLabel(
        place({ name: 'Pforzheim' }),
        place({ ags: '08', name: 'Baden-Württemberg', type: 'Land' }),
        'de',
      ),
    ).toBe('Pforzheim, Baden-Württemberg');
    expect(placeLabel(place({ ags: '11000000', name: 'Berlin' }), berlin, 'de')).toBe('Berlin');
    expect(placeLabel(berlin, null, 'de')).toBe('Berlin');
  });
});
