import { fold } from './fold.js';
import { isGermanWord } from './german-words.js';
import { remembered } from './remembered.js';
import { stem } from './stem.js';
import { isLikeStopWord } from './stop-words.js';

/** Shorter beginnings are shared by chance: "Freiheit" has little of "freie Plätze", and "Einheit" nothing of "ein". */
const SHORTEST = 5;
/** Nouns that say something else than the adjective that is seen in them, and names. */
const OTHERWISE =
  /(?:gemein|gesamt|minder|gewohn|wesen|ho|mensch)heit$|(?:refer|resid|ag|assist|pr[aä]sid|kobl|erkel|flor|vinc)enz$|(?:inst|bil|fin|pfl|kr|t|schw|konst)anz$|grenz$/;
/** "Management" is no adjective. */
const ON_ENT = /^.{3}.*(?:(?<!m)ent|ant)$/;
const INFLECTION = /e[mnrs]?$/;

/**
 * Stems of the noun that an adjective makes, and of the adjective that a noun is made of, where they are not one already: "Sauberkeit"
 * and "sauber", "Transparenz" and "transparent", "Krankheit" and "krank". Not of verbs: their nouns on -ung share their stem.
 */
export const kinOf = remembered((word: string): readonly string[] => {
  const written = word.toLowerCase().normalize('NFC');
  const own = stem(written);
  const kin = [...adjectivesIn(written), ...nounsOf(written)].filter((one) => !isLikeStopWord(fold(one)));
  return [...new Set(kin.map(stem))].filter((one) => one !== own);
});

function adjectivesIn(noun: string): string[] {
  const [, whole = '', base = '', ending] = /^((.+?)(keit|heit|z))(?:en)?$/.exec(noun) ?? [];
  if (OTHERWISE.test(whole)) return [];
  if (ending === 'z') return ON_ENT.test(`${base}t`) ? [`${base}t`] : [];
  return base.length < SHORTEST ? [] : [base];
}

function nounsOf(adjective: string): string[] {
  const bases = [...new Set([adjective, adjective.replace(INFLECTION, '')])];
  return bases
    .flatMap((base) => {
      if (ON_ENT.test(base)) return [`${base.slice(0, -1)}z`];
      return base.length < SHORTEST ? [] : [`${base}keit`, `${base}heit`].filter(isGermanWord);
    })
    .filter((noun) => !OTHERWISE.test(noun));
}
