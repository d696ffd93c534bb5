import { createRequire } from 'node:module';
import { fold } from './fold.js';
import { isStopWord } from './stop-words.js';

/** Short words that compounds are made of. All others of three and four letters in the word list are left out: names, splinters. */
const SHORT =
  'abend acker akku akte alarm alge amt amter amts art arzt asyl auge auto bach bad bahn ball band bank ' +
  'bart base bau baum beat beet bein berg bett bier bild biss blau blei blog blut boot brot brut buch ' +
  'bude bund burg buro bus chat chef chor code dach damm dank darm date deck deich demo dienst dorf ' +
  'duft ecke edel ehe ehre eile eis eisen erbe erde erst erz esel euro exil fach fall farb fass feld ' +
  'fell fern fest film fisch flug flur flut form foto frau frei front fuhr fund funk fuss gang gans gas ' +
  'gast geld gift glas glied gold grab grad gras griff grun gurt gut haar hafen haft halb halle hand ' +
  'hanf hang haus haut hefe heft heim heiz herz hieb hilfe hoch hof hohe holz hort huf huhn hund hut ' +
  'idee igel info insel isar jagd jahr jazz jugend kalk kalt kamm kauf kern kfz kiez kilo kind kino ' +
  'kita klee klima klub knie kohl kopf korb korn kraft kuh kult kunst kur kurs kurz lack lade laden ' +
  'lager lamm land lang last laub lauf laut leben leer lehm lehrer leim leiter lese lied lift linie ' +
  'link lkw loch lohn lore los luft lust mail mais mangel mann markt mast maus meer mehr milch mitte ' +
  'mode mond moor moos moto mull mund muse mut nacht nahe name natur neon netz neu nord norm not obst ' +
  'ofen ohr open oper orgel ort orts ost paar pakt park pass pate pfad pflug pilz pkw plan platz plus ' +
  'pool post preis puls pult putz quell quer quiz quote rad rand rang rasen rat raum real recht rede ' +
  'rehe reif rein reis reit rest riff rind ring rock rohr rolle rose rost rot ruck ruf ruhe saal saat ' +
  'saft salz same sand satz sau saule schau schul schutz see segel seil seite sitz ski sohn solar spat ' +
  'spiel sport spur stab stadt stall stau steg stein stern stil stop strasse strom stuhl sturm suche ' +
  'sucht sud tag tal tank tanz tat taub taxi team tee teer teil test text tief tier tipp tod ton topf ' +
  'tor torf tote tour treff trink tuch turm turn typ ufer uhr umzug urin vieh volk voll wahl wald wand ' +
  'ware web weg wehr wein weit welt werk werkstoff wert west wett wild wind wirt wohl wolf wort wurf ' +
  'zahl zahn zaun zeit zelt zeug ziel zimt zins zoll zone zoo zucht zug';

/** Their inflections, at the end of a compound: "Fahrradwege" is no driving on cycle paths. */
const SHORT_INFLECTED = 'wege wegen hofe hofen zuge zugen orte orten';

/** What municipalities talk of and a list made from films and an encyclopaedia lacks. */
const MUNICIPAL =
  'abfall abfuhr abwasser agentur agrar alter angebot antrag anwohner arbeit atlas ausbau ausschuss ' +
  'bebauung bedarf behorde beirat beratung beruf beschaffung bestand beteiligung betreuung betrieb ' +
  'bezirk bibliothek bildung boden breitband buchung burger burgerschaft bussgeld controlling daten ' +
  'denkmal dezernat digital digitalisierung dorfer ehrenamt einkauf einsatz einwohner eisenbahn elektro ' +
  'energie entsorgung entwicklung erwerb erzeugung fahrrad fahrzeug familie fern feuerwehr flachen ' +
  'flutung forderer forderung forst freiraum freizeit fuhrerschein funkloch garten gebaude gebuhr ' +
  'geburt gefahr gehweg gemeinde genossenschaft geschaft gesellschaft gesundheit gewasser gewerbe ' +
  'glasfaser gott grund grunflache handel hauptamt haushalt hitze hochwasser hub industrie inklusion ' +
  'innen innovation integration jugend kanal kataster kirche klinik kommunal kommune kompetenz konzept ' +
  'koordination korperschaft kreis krieg kultur labor laden ladesaule landschaft leistung leitbild live ' +
  'logistik lots lotse lotsen luftreinhaltung maker mangel mangelmelder massnahme melder mittel mobil ' +
  'mobilitat monitoring nachbarschaft nachhaltigkeit nah nahe nahverkehr netzwerk neubau nutzung ' +
  'offentlichkeit okologie ordnung partner partnerschaft pendler personal pflege plattform portal ' +
  'projekt prozess quartier rathaus raum reallabor rechenzentrum referat region reich reinigung rettung ' +
  'rufbus sanierung satzung schulden schule senioren sensor sensorik service sicherheit siedlung smart ' +
  'software soziales speicher spielplatz staat standesamt standort starkregen stelle steller stiftung ' +
  'strategie struktur tarif technik technologie ticket tourismus trager trends umsetzung umwelt unfall ' +
  'verband verein verkehr vermessung vermittlung vernetzung verordnung versorgung vertrag verwaltung ' +
  'volkshochschule vorhaben vorsorge warme wasser wasserstoff werkstatt wirtschaft wissen wohnung ' +
  'zentrum zertifikat zukunft zusammenarbeit zuschuss zweck zwilling';

/** Shortened words that stand before another one only. */
const BEGINNINGS =
  'abstell agrar ansprech audio aussen back bade bio bolz brenn denk digi druck einzel elektro empfang erd ' +
  'erst fahr farb feucht forder foto frisch gedenk geo gesamt geschichts grenz halte haupt heiz hilfs ' +
  'hinter hoch hunde hydro innen kenn kirch kletter kranken kuhl lade lebens lehr leih leit lern letzt ' +
  'leucht liebes liefer makro melde mess miet mikro misch mitmach multi nach nah namens nano nass neben ' +
  'nieder nutz ober oko pfleg photo pilot rech rechen reise renn repair richt roll sammel schalt ' +
  'schnupper schreib schul schwimm sende solar sonder sozio spann spar sperr sprach spring stell sterbe ' +
  'stimm straf such tage tele thermo tief treff trenn trink trocken video voll vorder vorlese wander ' +
  'warte wasch wechsel wieder wohn zweit zwischen';

/** Endings, inflections and names that stand in word lists, and would make two words of "Bürgerinnen" or "Besucherzahlen". */
const NO_PART =
  'schaft schaften schafts ismus isten ieren ierung isch ische ischen heit heiten keit keiten lich ' +
  'liche lichen ling linge linger tums rinnen eren erung ungen barkeit losigkeit tion tionen ation ' +
  'ationen itionen ionen istik ierte ierten ender enden ende endet haft hafte haften igkeit igen ligen ' +
  'baren samen samer same tischen tische schen scher sachlich sachlichen racht erzahlen erzahl erzahlt ' +
  'erstell ersuchen essen inter trans unter ausser native nation parent unity rolling riff riffe eichen ' +
  'reiten enten stage stages nehmen ional nische nischen malen maler staden haltet halter lungen nung ' +
  'kratie ordnet ordne risch rische rischen terre tieren rungen arische arischen ellen ester enter ' +
  'ships nomen logisch logische logischen logischer viert zelt zelte setzt treten beige eugen leichen ' +
  'toren genera opera promo promi anden alien landi wider juris manch internat republika dung teller ' +
  'orten teure lassen teilt schrieben standen hunder reiche reichen reicher reichsten reichste lingen ' +
  'arier arden fender massen arischer vergl eiche esten inger thing losen eilig assen logen';

interface WordLists {
  readonly dictionary: { readonly commonWords: readonly string[]; readonly wikipedia: readonly string[] };
}

/** The words that compounds are made of, folded. */
export interface CompoundWords {
  /** With their rank: 0 for curated ones, then by frequency. */
  readonly words: ReadonlyMap<string, number>;
  /** Those that only stand before another one. */
  readonly beginnings: ReadonlySet<string>;
}

const SHORTEST_LISTED = 5;
let made: CompoundWords | null = null;

/** The shipped lists, read when first asked for. */
export function compoundWords(): CompoundWords {
  return (made ??= make());
}

function make(): CompoundWords {
  const { dictionary } = createRequire(import.meta.url)('@zxcvbn-ts/language-de') as WordLists;
  const words = new Map<string, number>();
  for (const list of [dictionary.commonWords, dictionary.wikipedia]) {
    list.forEach((word, rank) => {
      if (word.length < SHORTEST_LISTED || !/^[a-zäöüß]+$/.test(word) || isStopWord(word)) return;
      const folded = fold(word);
      if ((words.get(folded) ?? Infinity) > rank) words.set(folded, rank);
    });
  }
  for (const word of NO_PART.split(' ')) words.delete(word);
  for (const word of [SHORT, SHORT_INFLECTED, MUNICIPAL].flatMap((list) => list.split(' ')))
    words.set(word, 0);
  return { words, beginnings: new Set(BEGINNINGS.split(' ')) };
}
