import { describe, expect, it } from '@jest/globals';
import { stem } from './stem.js';

describe('stem', () => {
  it.each(
    [
      'Stadt Städte Städten',
      'Haus Häuser Häusern Hauses',
      'Kindergarten Kindergärten Kindergartens',
      'Baum Bäume Bäumen',
      'Spielplatz Spielplätze Spielplatzes',
      'Schule Schulen',
      'Landkreis Landkreises Landkreise Landkreisen',
      'kommunal kommunale kommunaler kommunalen kommunales',
      'digitale digitaler digitales',
      'neu neue neuer neuen',
      'Verein Vereine Vereins Vereinen',
      'Digitallotse Digitallotsen Digitallotsin Digitallotsinnen',
      'Bürger Bürgern Bürgers Bürgerin Bürgerinnen',
      'Berater Beraterin Beraterinnen Beratung',
      'Kollege Kolleginnen',
      'Arzt Ärzte Ärztinnen',
      'Landrat Landräte Landrätin',
      'Rat Räte Räten Rates',
      'Zentrum Zentren Zentrums',
      'Museum Museen',
      'Gremium Gremien',
      'Thema Themen',
      'Forum Foren',
      'System Systeme Systemen',
      'Regel Regeln',
      'Quartier Quartiere Quartieren Quartiers',
      'digitalisieren Digitalisierung',
      'fördern Förderung Förderer',
      'sicher Sicherheit sichern sichere',
      'Seite Seiten',
      'Allee Alleen',
      'Workshop Workshops',
      'Kita Kitas',
      'Büro Büros',
      'modern moderne moderner',
      'Heidelberg Heidelberger',
      'Ausschuss Ausschüsse',
      'Kenntnis Kenntnisse Kenntnissen',
      'Dienst Dienste Dienstes',
      'Straße Strassen',
      'ändern Änderung Änderungen',
      'Kern Kerne Kerns',
      'Oper Opern',
      'Ehe Ehen',
      'natürlich natürlicher natürliche',
      'herausragend herausragenden',
      'für fuer fur',
    ].map((words) => [words]),
  )('is one for %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });

  it.each(
    [
      'Bau Bauer',
      'Rat Raten',
      'Burg Bürger',
      'Lage Lager',
      'Messe Messer',
      'Kamm Kammer',
      'Schule Schüler',
      'Schule Schale',
      'Wald Wild',
      'Haus Maus',
      'Sicherheit sich',
      'Seite seit',
      'alle Allee',
      'Not Note',
      'Reis Reise',
      'Bad Baden',
      'Sieg Siegen',
      'Wand Wandern',
      'Ost Ostern',
      'Route Router',
      'meist Meister',
      'Mode modern',
      'Ehe ehemalig',
      'Termin Term',
      'Schwerin schwer',
      'Berlin Berl',
      'ändern andern',
      'Ware wäre',
      'Bern Ber',
      'Stadtplan Stadtplanung',
      'Stand Ständer',
    ].map((words) => words.split(' ') as [string, string]),
  )('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['', 'x', 'ei', 'öl', '2.0', 'c++', '\ud800', 'für', 'und'])('leaves %j a word', (word) => {
    expect(stem(word).length).toBe(word.length);
  });
});
