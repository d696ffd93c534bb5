import type { Judged } from './measure.js';

const LIKE_BUEHL = ['Stadtwerke Bühl'];

/** What members might ask of a network of labs, hubs, towns and operators. */
export const SECOND_QUESTIONS: readonly Judged[] = [
  { q: 'OK Lab Leipzig', first: ['OK Lab Leipzig'], never: ['OK Lab Berlin'] },
  { q: 'Code for Heilbronn', first: ['Code for Heilbronn'] },
  { q: 'Stadtwerke Brühl', first: ['Stadtwerke Brühl'], never: LIKE_BUEHL },
  { q: 'Stadtwerke Bühl', first: ['Stadtwerke Bühl'], never: ['Stadtwerke Brühl'] },
  { q: 'Stadtwerke Muenchen', first: ['Stadtwerke München'], never: ['Stadtwerke Münster'] },
  { q: 'stadtwerke munster', first: ['Stadtwerke Münster'], never: ['Stadtwerke München'] },
  { q: 'Stadtwerke Göttingn', first: ['Stadtwerke Göttingen'] },
  { q: 'Wuppertaler Stadtwerke', first: ['Wuppertaler Stadtwerke'] },
  { q: 'Stadtwerke Wuppertal', first: ['Wuppertaler Stadtwerke'] },
  { q: 'VBB', first: ['Verkehrsverbund Berlin-Brandenburg'], good: ['VBB-API-Schnittstelle'] },
  { q: 'Verkehrsverbund Berlin', first: ['Verkehrsverbund Berlin-Brandenburg'] },
  {
    q: 'Leitungswasser',
    first: ['Potsdamer Leitungswasser', 'Was steckt in meinem Leitungswasser?'],
    good: ['Trinkwasser Berlin', 'Trinkwasser in Köln'],
  },
  { q: 'Trinkwasser Köln', first: ['Trinkwasser in Köln'] },
  {
    q: 'Straßenbäume',
    first: ['Straßenbäume der Stadt Flensburg'],
    good: [
      'Stadtgrün und Bäume',
      'Baumkataster nutzen',
      'Baumfilter',
      'Großstadt-Baum',
      'Baumkataster Köln Editor',
    ],
  },
  {
    q: 'Baumkataster',
    first: ['Baumkataster nutzen', 'Baumkataster Köln Editor'],
    good: ['Stadtgrün und Bäume', 'Straßenbäume der Stadt Flensburg'],
  },
  {
    q: 'Bäume gießen',
    first: ['Leipzig giesst', 'Magdeburg gießt'],
    good: ['GießtKölle', 'BaumBie'],
    never: ['Stadtwerke Gießen'],
  },
  { q: 'Kita Flensburg', first: ['Kitafinder Flensburg'] },
  {
    q: 'Spielplätze',
    first: ['Spielplätze in Köln', 'Spielplatzkarte der Stadt Flensburg'],
    good: ['Spielplatzwüsten kartieren'],
  },
  { q: 'Spielplatz Karte Flensburg', first: ['Spielplatzkarte der Stadt Flensburg'] },
  {
    q: 'LoRaWAN ländlicher Raum',
    first: [
      'Aufbau von LoRaWAN Gateways im ländlichen Raum',
      '1000 LoRaWAN Nodes im ländlichen Raum von Schleswig-Holstein',
    ],
  },
  {
    q: 'Feinstaub messen',
    first: ['Air Quality Box – Feinstaub und mehr messen'],
    good: ['Feinstaubsensoren', 'OpenAir Cologne'],
  },
  { q: 'Feinstaubsensor', first: ['Feinstaubsensoren'] },
  {
    q: 'Stolperstein',
    first: ['Stolpersteine App', 'Stolpersteine in Heilbronn', 'Visualisierung der Bonner Stolpersteine'],
  },
  {
    q: 'offener Haushalt',
    first: ['Offener Haushalt Wuppertal', 'Offener Haushalt Münster 2009-2013'],
    good: ['Linked Open Haushalt', 'Haushalt Potsdam 2018/2019'],
  },
  {
    q: 'Ratsinformationssystem',
    first: ['Ratsinformationssystem'],
    good: [
      'Stadtratmonitor Leipzig',
      'Offener Rat Münster',
      'Offener Stadtrat',
      'Intelligentes Rathaus Leipzig',
      'Ratskarte Dresden',
      'München Transparent',
      'Meine Stadt Transparent',
      'OParl',
    ],
  },
  { q: 'Wartezeit KFZ Zulassung', first: ['Wartezeiten KFZ-Zulassungsstelle Heilbronn'] },
  { q: 'Klimadashbord', first: ['Klimadashboard Sachsen'] },
  { q: 'klimawatch münster', first: ['Klimawatch'] },
  { q: 'Hub Logistik', first: ['de:hub Dortmund', 'de:hub Hamburg'], never: ['de:hub Köln'] },
  { q: 'Digitalisierungszentrum Ulm', first: ['Digitalisierungszentrum Ulm, Alb-Donau, Biberach'] },
  { q: 'Mittelstand Digital Chemnitz', first: ['Mittelstand-Digital Zentrum Chemnitz'] },
  { q: 'Zukunftskommune Ulm', first: ['Digitale Zukunftskommune Ulm'], never: ['Stadtwerke Ulm'] },
  {
    q: 'Denkmalkarte',
    first: ['Digitale Denkmalkarte für Schleswig-Holstein'],
    good: ['Denkmal Magdeburg', 'Denkmal in Köln'],
  },
  { q: 'Unfälle Flensburg', first: ['Unfallkarte der Stadt Flensburg'] },
  {
    q: 'Rat',
    first: ['Offener Rat Münster'],
    more: { type: 'initiative' },
    never: ['Feinstaub messen', 'Stadtradeln Heatmap'],
  },
];
