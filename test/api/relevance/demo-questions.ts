import type { Judged } from './measure.js';

/** What members might ask of the network that ships with the product. */
export const DEMO_QUESTIONS: readonly Judged[] = [
  { q: 'Heidelberg', first: ['Stadt Heidelberg'], never: ['Stadt Pforzheim', 'Hochschule Merseburg'] },
  {
    q: 'Stadtwerke',
    first: ['Stadtwerke Heidelberg', 'Stadtwerke Pforzheim'],
    good: ['Stadtwerke und kommunale Unternehmen', 'Verband kommunaler Unternehmen'],
  },
  { q: 'SWP', first: ['Stadtwerke Pforzheim'], never: ['Stadtwerke Heidelberg'] },
  { q: 'VKU', first: ['Verband kommunaler Unternehmen'] },
  { q: 'KGSt', first: ['KGSt'] },
  { q: 'pforzheim digital', first: ['Stadt Pforzheim'] },
  { q: 'digitales heidelberg', first: ['Stadt Heidelberg'] },
  { q: '#freiburg_gestalten', first: ['#freiburg_gestalten'] },
  {
    q: 'freiburg gestalten',
    first: ['#freiburg_gestalten'],
    good: ['Begegnungsformate von #freiburg_gestalten'],
  },
  { q: 'uni freiburg', first: ['Albert-Ludwigs-Universität Freiburg'], never: ['Hochschule Merseburg'] },
  { q: 'Kommune 2.0', first: ['Kommune 2.0 e. V.'] },
  {
    q: 'Digitallotse',
    first: ['Digitallotsen', 'Digitallotsinnen und Digitallotsen der Stadt Heidelberg'],
    good: [
      'Digitallotsen der Stadt Pforzheim',
      'Ausbildung kommunaler Digitallotsen in Baden-Württemberg',
      'Konzept und Erfahrung mit Digitallotsinnen und Digitallotsen',
    ],
    never: ['Nexus Experiments'],
  },
  {
    q: 'Digitallots:innen ausbilden',
    first: ['Ausbildung kommunaler Digitallotsen in Baden-Württemberg'],
    good: [
      'Erfahrung mit der Ausbildung von Digitallotsen unter Einbindung des Personalrats',
      'Digitallotsen der Stadt Pforzheim',
    ],
  },
  {
    q: 'LoRaWAN',
    first: ['LoRaWAN', 'Glasfaser, freies WLAN und LoRaWAN mit den Stadtwerken'],
    good: ['Fachwissen zu Glasfaser, freiem WLAN und LoRaWAN', 'Stadtwerke Pforzheim'],
    never: ['Stadtwerke Heidelberg'],
  },
  {
    q: 'W-LAN Pforzheim',
    first: ['Freies WLAN in Pforzheim'],
    good: ['Glasfaser, freies WLAN und LoRaWAN mit den Stadtwerken'],
  },
  {
    q: 'freis wlan',
    first: ['Freies WLAN in Pforzheim'],
    good: ['WLAN', 'Glasfaser, freies WLAN und LoRaWAN mit den Stadtwerken'],
  },
  {
    q: 'Glasfaserausbau',
    first: ['Glasfaser'],
    good: ['Glasfaser, freies WLAN und LoRaWAN mit den Stadtwerken', 'Stadtwerke Pforzheim'],
  },
  {
    q: 'Veranstaltungskalender Kultur',
    first: ['Kulturschatz Merseburg', 'Gemeinsamer Online-Veranstaltungskalender mit der Kulturszene'],
    good: ['xPRESS, der digitale Erlebnisraum Rhein-Neckar'],
  },
  {
    q: 'Augmented Reality',
    first: ['Pforzheim vor und nach der Zerstörung in Augmented Reality'],
    good: ['Augmented Reality', 'Hochschule Pforzheim'],
  },
  { q: 'once only', first: ['Once-Only in der Stadtverwaltung'], good: ['Once-Only-Prinzip'] },
  {
    q: 'Runder Tisch',
    first: ['Runder Tisch', 'Regionales Digitalisierungszentrum als Runder Tisch'],
    good: [
      'Vorgehensmodell für ein regionales Digitalisierungszentrum als Runder Tisch',
      'Digitalisierungszentrum Merseburg',
    ],
  },
  {
    q: 'Zentrum Merseburg',
    first: ['Digitalisierungszentrum Merseburg'],
    good: ['Regionales Digitalisierungszentrum als Runder Tisch'],
  },
  { q: 'Beirat', first: ['Digitalisierungsbeirat Pforzheim'] },
  { q: 'Geodatenportal', first: ['GeoNet.MRN'], good: ['Geodaten'] },
  { q: 'smartcity strategie', first: ['Smart-City-Strategie mit den Bürgern'] },
  { q: 'Beratung für KMU', first: ['Digicheck für kleine und mittlere Unternehmen'], good: ['Digicheck'] },
  {
    q: 'Partizipation Smart City',
    first: ['Smart-City-Strategie mit den Bürgern'],
    good: ['Forum Digitale Stadt'],
  },
  { q: 'Schulen Ausstattung', first: ['Digitale Ausstattung der Schulen'] },
  { q: 'künstliche inteligenz kunst', first: ['Nexus Experiments'] },
  {
    q: 'Vergaberecht Stadtwerke',
    first: ['Zusammenarbeit von Stadt und Stadtwerken bei Netzen vergaberechtlich sauber gestalten'],
  },
  { q: 'Handelskammer', first: ['IHK Nordschwarzwald'] },
  {
    q: 'Hub',
    first: ['Regionale Digital Hubs Baden-Württemberg', 'DIGIHUB Südbaden'],
    good: ['Digitalisierungszentren'],
  },
];
