import { editDistanceAtMost } from '#language';
import { allowedEdits } from './near-terms.js';

/**
 * Edits from what was typed to one term, or to a beginning of it when the word may still go on.
 *
 * @returns null when more than `allowedEdits`
 */
export function editsTo(typed: string, term: string, unfinished: boolean): number | null {
  const most = allowedEdits(typed);
  const longest = unfinished ? Math.min(term.length, typed.length + most) : term.length;
  const shortest = unfinished ? Math.max(1, typed.length - most) : longest;
  let least: number | null = null;
  for (let end = shortest; end <= longest; end += 1) {
    const edits = editDistanceAtMost(typed, term.slice(0, end), most);
    if (edits !== null && (least === null || edits < least)) least = edits;
  }
  return least;
}
