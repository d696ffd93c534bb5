import type { TopicContext } from './signal.js';

/** Topics of a need that no topic of an offer is about: neither the same, nor one above or below it. */
export function uncovered(
  need: readonly string[],
  offer: readonly string[],
  { ancestorsOf }: Pick<TopicContext, 'ancestorsOf'>,
): string[] {
  const isAbout = (sought: string, offered: string) =>
    sought === offered || ancestorsOf(sought).includes(offered) || ancestorsOf(offered).includes(sought);
  return need.filter((sought) => !offer.some((offered) => isAbout(sought, offered)));
}
