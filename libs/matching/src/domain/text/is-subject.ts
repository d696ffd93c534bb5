import { fold, stem } from '#language';

/**
 * Nouns that descriptions of any subject use: what all members are, and what every project has. That two texts share them makes
 * them a little alike; nobody would believe it as the reason.
 */
const GENERAL =
  'Stadt Städte Gemeinde Kommune Kreis Landkreis Ort Land Region Deutschland Amt Behörde Mensch Leute Person Partner Beteiligte ' +
  'Interessierte Mitglied Gruppe Leben Alltag Welt Zukunft Jahr Monat Woche Tag Zeit Beginn Ende Anfang Stand Projekt Vorhaben ' +
  'Initiative Maßnahme Aktion Idee Ansatz Konzept Thema Themen Bereich Feld Frage Antwort Aufgabe Ziel Zweck Grund Sinn Weg Schritt ' +
  'Teil Rahmen Form Art Weise Punkt Beispiel Rolle Wert Möglichkeit Chance Angebot Bedarf Hilfe Unterstützung Umsetzung ' +
  'Entwicklung Erweiterung Einsatz Ergebnis Erfolg Erfahrung Austausch Zusammenarbeit Verfügung Information Details Seite Webseite ' +
  'Website Homepage Link Com Org System Arbeit Fach Werk';
const general = new Set(GENERAL.split(' ').map((word) => stem(fold(word))));

/** A word that more than a quarter of all texts have is no reason why two of them are alike; few texts say nothing about that yet. */
const MOST_OF_TEXTS = 0.25;
const ENOUGH_TO_KNOW = 40;

/** Whether a noun says what a text is about. */
export function isSubject(form: string, frequency: number, texts: number): boolean {
  return !general.has(form) && (texts < ENOUGH_TO_KNOW || frequency <= texts * MOST_OF_TEXTS);
}
