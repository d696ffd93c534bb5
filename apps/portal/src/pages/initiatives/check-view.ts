import { listingTitle } from '#listings';
import type { DescribedFactor, SeenLink, Transferability, Verdict } from '#matching';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, Named } from '../../ui/index.js';
import { isCompleted } from '../parts/is-completed.js';

/** Somebody with what is to be said of them. */
export interface Person extends Named {
  readonly notes: readonly string[];
  readonly isAdded: boolean;
}

/** The answer to "would it work there?", as the page shows it. */
export interface Check {
  readonly place: string;
  readonly verdict: Verdict;
  /** Where the municipality itself is in the chain. */
  readonly own: string | null;
  readonly factors: readonly DescribedFactor[];
  readonly adopters: readonly Person[];
  readonly helpers: readonly Person[];
  /** Parts that somebody played elsewhere, with who could play them here. */
  readonly roles: readonly { readonly part: string; readonly holders: readonly Named[] }[];
}

export function checkOf(
  result: Transferability,
  factors: readonly DescribedFactor[],
  place: string,
  frame: Frame,
): Check {
  const { transferability: t, terms } = frame.messages;
  const { own, verdict, adopters, roles } = result;
  return {
    place,
    verdict,
    own: own && t.own[own.doer.stage](own.organisation.name),
    factors,
    adopters: adopters.map((link) => adopterOf(link, frame)),
    helpers: helpersOf(result, frame),
    roles: roles.map(({ kind, like, holders }) => ({
      part: t.roleLike(terms.organisationKinds[kind], like.map(({ name }) => name).join(', ')),
      holders: holders.map(({ organisation }) => named(organisation)),
    })),
  };
}

function adopterOf(link: SeenLink, frame: Frame): Person {
  const { messages, format } = frame;
  const t = messages.transferability;
  const { organisation, doer, line, size, distanceKm } = link;
  const isProof = size === 'smaller' && doer.stage === 'adopter';
  const notes = [
    t.stages[doer.stage],
    size === null ? null : isProof ? t.smallerManaged : t.sizes[size],
    distanceKm === null ? null : t.away(format.distance(distanceKm, messages.ui.distance.belowOne)),
    line?.outcome ? t.outcome(line.outcome) : null,
    line?.reason ? t.reason(line.reason) : null,
    line?.note ? t.note(line.note) : null,
  ];
  return {
    ...named(organisation),
    notes: notes.filter((note) => note !== null),
    isAdded: isCompleted(line?.added ?? null),
  };
}

/** Each organisation once: what it offers, and what it did. */
function helpersOf({ askable, offers }: Transferability, { messages, format }: Frame): Person[] {
  const t = messages.transferability;
  const people = new Map<string, { organisation: { slug: string; name: string }; notes: string[] }>();
  const add = (organisation: { id: string; slug: string; name: string }, note: string) => {
    const person = people.get(organisation.id) ?? { organisation, notes: [] };
    person.notes.push(note);
    people.set(organisation.id, person);
  };
  for (const { organisation, text } of offers) add(organisation, t.offers(listingTitle(text)));
  for (const { organisation, doer } of askable) add(organisation, t.stages[doer.stage]);
  for (const { organisation, distanceKm } of askable) {
    if (distanceKm === null) continue;
    add(organisation, t.away(format.distance(distanceKm, messages.ui.distance.belowOne)));
  }
  return [...people.values()].map(({ organisation, notes }) => ({
    ...named(organisation),
    notes: [...new Set(notes)],
    isAdded: false,
  }));
}

function named({ slug, name }: { slug: string; name: string }): Named {
  return { url: addressOf('organisation', slug), title: name };
}
