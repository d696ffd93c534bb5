import { stem } from './stem.js';

/**
 * Made of two words that say something else when they stand apart: where "Stadtwerke" are asked for, "Stadt" and "Werk" somewhere
 * in a text are no answer, and "Bandbreite" is none to "Breitband". As parts of other words they are taken apart all the same.
 */
const ONE_MEANING =
  'bahnhof baustelle breitband briefkasten bundesland bundestag bürgermeister ehrenamt fachhochschule fahrplan fahrzeug feinstaub ' +
  'feuerwehr feuerwerk flughafen flugzeug gemeinderat glasfaser großstadt grundstück grundschule handbuch hauptstadt ' +
  'haltestelle hochschule hochwasser jahrmarkt kindergarten kleinstadt kraftwerk krankenhaus kreislauf kunststoff landkreis ' +
  'landrat landtag landwirtschaft leitbild leitfaden mittelstadt netzwerk oberbürgermeister parkplatz rathaus realschule ' +
  'rundfunk schnittstelle schlagloch spielplatz spielzeug stadtplan stadtrat stadtwerke standort starkregen stichwort ' +
  'tagebuch tankstelle wasserstoff werkstatt werkzeug wettbewerb';

const stems = new Set(ONE_MEANING.split(' ').map(stem));

/** @param stemOfWord see `stem` */
export function hasOneMeaning(stemOfWord: string): boolean {
  return stems.has(stemOfWord);
}
