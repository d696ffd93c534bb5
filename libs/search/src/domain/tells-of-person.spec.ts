import { tellsOfPerson } from './tells-of-person.js';

describe('tellsOfPerson', () => {
  it.each([
    'frau.muster@stadt.example',
    'muster1@2stadt.example',
    'muster (at) stadt.example',
    'muster[at]stadt.example',
    '0151 2345678',
    '(07231) 39-15',
    '+49 (0)151 234567',
    '0151.23.45.67',
    'geboren 12.03.1968',
    'DE89370400440532013000',
    '0171-1989-2020',
    'Sabine Kowalczyk',
  ])('sees that it does: %s', (text) => expect(tellsOfPerson(text)).toBe(true));

  it.each([
    'Haushalt 2025',
    'Haushalt 2025/2026',
    'Haushalt 2025-26',
    '69115 Heidelberg',
    'Breitband at home',
    'OZG 2.0',
    'Wärmeplanung § 13',
  ])('sees that it does not: %s', (text) => expect(tellsOfPerson(text)).toBe(false));
});
