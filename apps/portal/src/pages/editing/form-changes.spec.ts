import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_LIMITS } from '#organisations';
import { toChanges } from './form-changes.js';

const PLACES: Readonly<Record<string, string>> = { Pforzheim: '08231000', Bayern: '09' };
const reading = {
  place: (_: string, text: string) =>
    text in PLACES ? { key: PLACES[text]! } : { choices: [{ key: '07316000', text: 'Neustadt (07316000)' }] },
  topic: (text: string) => text.toLowerCase(),
};

describe('toChanges', () => {
  it('leaves fields alone that the form does not hold', () => {
    expect(toChanges('grunddaten', { unit: 'Amt' }, reading)).toEqual({
      changes: { unit: 'Amt' },
      unclear: [],
    });
  });

  it('reads lists line by line, numbers with a comma, and switches', () => {
    expect(toChanges('beschreibung', { topics: ' WLAN \n\nLoRaWAN\n' }, reading).changes).toEqual({
      topics: ['wlan', 'lorawan'],
    });
    expect(toChanges('ort', { lat: '48,891', lon: '' }, reading).changes).toEqual({ lat: 48.891, lon: null });
    expect(toChanges('ort', { lat: 'Nord', lon: '1e1' }, reading).changes).toEqual({
      lat: 'Nord',
      lon: '1e1',
    });
    expect(toChanges('grunddaten', { paused: 'true', openForCooperation: 'false' }, reading).changes).toEqual(
      {
        paused: true,
        openForCooperation: false,
      },
    );
  });

  it('looks up no more places than one too many', () => {
    let times = 0;
    const place = () => {
      times += 1;
      return { key: '09' };
    };
    const { changes } = toChanges('ort', { area: 'x\n'.repeat(50_000) }, { ...reading, place });
    expect([times, changes.area?.length]).toEqual([
      ORGANISATION_LIMITS.areas + 1,
      ORGANISATION_LIMITS.areas + 1,
    ]);
  });

  it('puts the parts of a field together', () => {
    expect(toChanges('grunddaten', { 'names.alias': 'A\nB', 'names.former': '' }, reading).changes).toEqual({
      names: { alias: ['A', 'B'], former: [] },
    });
  });

  it('asks back for a place that is not clear, and takes the others', () => {
    expect(toChanges('ort', { seat: 'Pforzheim', area: 'Neustadt\nBayern' }, reading)).toEqual({
      changes: { seat: '08231000', area: ['09'] },
      unclear: [
        { name: 'area', text: 'Neustadt', choices: [{ key: '07316000', text: 'Neustadt (07316000)' }] },
      ],
    });
  });

  it('hides a longitude with its latitude, and lets a part be like the whole', () => {
    const values = { 'sicht.lat': 'own', 'sicht.names.alias': '', 'sicht.names': 'members' };
    expect(toChanges('sichtbarkeit', values, reading).changes).toEqual({
      visibility: { lat: 'own', lon: 'own', 'names.alias': null, names: 'members' },
    });
  });
});
