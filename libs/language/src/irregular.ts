/**
 * What Snowball's endings get wrong often enough to matter in a directory of municipalities. Found by listing which of the
 * 74,000 words of @zxcvbn-ts/language-de share a stem with a word of another meaning, most frequent first.
 */

/** Nouns on -er (and verbs on -ern) whose -er belongs to the word: the stem keeps it, in compounds too. */
const KEEPS_ER = new RegExp(
  '(?:^(?:(?:mit|neu|staats|stadt|ehren|klein|gross|welt|wahl|jung|alt|eu)?burger|ostern|western|trier)|' +
    'lager|messer|kammer|meister|schuler|wetter|klammer|pfeiler|gelander|korper|router|weser|eltern|' +
    'bauer|dauer|stander|mauer|trauer|schauer|steuer|feuer|abenteuer|wander|' +
    'forder|liefer|erweiter|verbesser|erleichter|verander|steiger|erober|speicher)(?=(?:n|s|er|ers|ern)?$)',
);

/** Tails that stand for another tail: foreign plurals, and words that Snowball cuts too short. */
const TAILS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/them(?:a|as|en|ata)$/, 'thema'],
  [/firm(?:a|as|en)$/, 'firma'],
  [/schem(?:a|as|ata|en)$/, 'schema'],
  [/^agend(?:a|as|en)$/, 'agenda'],
  [/skal(?:a|as|en)$/, 'skala'],
  [/konten$/, 'konto'],
  [/risiken$/, 'risiko'],
  [/praxen$/, 'praxis'],
  [/foren$/, 'forum'],
  [/forums?$/, 'forum'],
  [/ism(?:us|en)$/, 'ismus'],
  [/rithm(?:us|en)$/, 'rithmus'],
  [/vir(?:us|en)$/, 'virus'],
  [/zykl(?:us|en)$/, 'zyklus'],
  [/ind(?:izes|ices)$/, 'index'],
  [/(communit|activit|facilit|universit|technolog|strateg|hobb|lobb|stor|compan|librar)ies$/, '$1y'],
  [/(syst|probl)(?:em|ems|eme|emen|emes)$/, '$1em'],
  [/(^|[^w])(int|ext|mod|konz)ern(?:e|en|er|es|em|s)?$/, '$1$2ern'],
  [/dienst(?:e|en|es|s)?$/, 'dienst'],
  // A map of a town is no planning of it; other plans come of planning.
  [/stadtplanung(?:en|s)?$/, 'stadtplanung'],
  [/munchner(?:s|n|in)?$/, 'munch'],
  [/dresdner(?:s|n|in)?$/, 'dresd'],
  [/str$/, 'strass'],
];

/** Foreign nouns that take an s after a vowel or p; "arbeitslos", "Chaos", "Gas" and "Gips" keep theirs. */
const VOWEL_PLURAL =
  /(?:buro|auto|foto|video|info|kino|studio|portfolio|szenario|silo|demo|euro|radio|kita|kamera|cafe|logo|konto|risiko|community|hobby|party|handy|city|start-?up|workshop|meetup|chip|shop|app|map|tipp)s$/;

/** Whole words, as written in lower case, that folding or an ending would make another word; and short ones that stand for a long one. */
const AS_WRITTEN = new Map([
  ['raten', 'rate'],
  ['rate', 'rate'],
  ['note', 'note'],
  ['noten', 'note'],
  ['bote', 'bote'],
  ['boten', 'bote'],
  ['reise', 'reise'],
  ['reisen', 'reise'],
  ['baden', 'baden'],
  ['badens', 'baden'],
  ['siegen', 'siegen'],
  ['aalen', 'aalen'],
  ['minden', 'minden'],
  ['füssen', 'fussen'],
  ['polen', 'polen'],
  ['betonung', 'betonung'],
  ['rühren', 'ruhren'],
  ['ändern', 'anderung'],
  ['st', 'sankt'],
  ['skt', 'sankt'],
  ['lkr', 'landkreis'],
  ['hbf', 'hauptbahnhof'],
  ['univ', 'universitat'],
]);

/** The stem of a folded word that is an exception as a whole or in its tail, or null. */
export function irregularStem(folded: string, asWritten: string): string | null {
  const own = AS_WRITTEN.get(asWritten);
  if (own !== undefined) return own;
  const kept = KEEPS_ER.exec(folded);
  if (kept) return folded.slice(0, kept.index + kept[0].length);
  for (const [tail, stem] of TAILS) if (tail.test(folded)) return folded.replace(tail, stem);
  return VOWEL_PLURAL.test(folded) ? folded.slice(0, -1) : null;
}
