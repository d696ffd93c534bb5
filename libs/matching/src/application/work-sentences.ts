import type { Messages } from '#messages';
import type { Names } from './match-names.js';
import { exchangeOf, initiativeOf, stancesOf } from './named-items.js';

/** The two that a sentence is about, by what one knows of them. */
export interface Pair {
  readonly me: { readonly id: string; readonly name: string };
  readonly them: { readonly id: string; readonly name: string };
}

/** „Stadt Pforzheim sucht „…“; Stadtwerke Pforzheim bietet „…“.“ */
export function exchangeSentence(
  items: readonly string[],
  { me, them }: Pair,
  names: Names,
  texts: Messages['matching'],
): string {
  const sentences = items.map((item) => {
    const { seeker, need, offer } = exchangeOf(item);
    const [seeks, offers] = seeker === me.id ? [me.name, them.name] : [them.name, me.name];
    const [sought, offered] = [names.get(need), names.get(offer)];
    // One of them may have been fulfilled a moment ago.
    if (sought === undefined || offered === undefined) return texts.exchangeOf(seeks, offers);
    return texts.exchange(seeks, sought, offers, offered);
  });
  return sentences.join(' ');
}

/** Where both stand towards the same initiatives. */
export function adoptionSentence(
  items: readonly string[],
  { me, them }: Pair,
  names: Names,
  texts: Messages['matching'],
): string {
  const sentences = items.map((item) => {
    const [mine, theirs] = stancesOf(item);
    const initiative = names.get(initiativeOf(item)) ?? '';
    if (mine === theirs) return texts.bothStand[mine](initiative);
    const stands = [`${me.name} ${texts.stands[mine]}`, `${them.name} ${texts.stands[theirs]}`] as const;
    return texts.stand(initiative, ...stands);
  });
  return sentences.join(' ');
}
