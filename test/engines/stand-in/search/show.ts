import type { Document } from '../documents.js';
import { distance } from '../geo.js';
import type { Hit } from '../words/hits.js';
import { type Word, wordsOf } from '../words/tokenize.js';
import { crop } from './crop.js';
import type { SortKey } from './order.js';
import type { SearchParameters } from './parameters.js';
import type { Ranked } from './ranked.js';
import { globalScore, scoreDetails } from './score.js';

/** A document as a hit of an answer. */
export function show(ranked: Ranked, parameters: SearchParameters, sort: readonly SortKey[]): Document {
  const { document, ranks } = ranked;
  const hit = pick(document, parameters.attributesToRetrieve);
  const point = sort.find((key) => key.kind === 'point');
  const place = document['_geo'] as { lat: number; lng: number } | undefined;
  if (point?.kind === 'point' && place) hit['_geoDistance'] = Math.round(distance(point.point, place));
  if (parameters.attributesToHighlight || parameters.attributesToCrop)
    hit['_formatted'] = formatted(ranked, parameters);
  if (parameters.showMatchesPosition) hit['_matchesPosition'] = positions(ranked);
  if (parameters.showRankingScore) hit['_rankingScore'] = globalScore(ranks);
  if (parameters.showRankingScoreDetails) hit['_rankingScoreDetails'] = scoreDetails(ranks);
  return hit;
}

export function pick(document: Document, names: readonly string[] | undefined): Document {
  const shown = Object.entries(document).filter(([name]) => name !== '_vectors');
  const chosen = !names || names.includes('*') ? shown : shown.filter(([name]) => names.includes(name));
  return Object.fromEntries(chosen);
}

/** The marked letters of each attribute, by their first letter; none twice. */
function marksOf(hits: readonly Hit[]): Map<string, Map<Word, number>> {
  const marks = new Map<string, Map<Word, number>>();
  for (const { attribute, words, letters } of hits) {
    const known = marks.get(attribute.name) ?? new Map<Word, number>();
    for (const word of words) known.set(word, Math.max(known.get(word) ?? 0, letters ?? word.to - word.from));
    marks.set(attribute.name, known);
  }
  return marks;
}

/** Starts and lengths are bytes of UTF-8, as the server counts. */
function positions({ document, hits }: Ranked): Document {
  const shown: Document = {};
  for (const [name, marks] of marksOf(hits)) {
    const value = document[name];
    shown[name] = [...marks]
      .sort(([a], [b]) => (a.index ?? 0) - (b.index ?? 0) || a.from - b.from)
      .map(([{ from, index }, letters]) => {
        const text = String(index === null ? value : (value as unknown[])[index]);
        const start = Buffer.byteLength(text.slice(0, from));
        const length = Buffer.byteLength(text.slice(from, from + letters));
        return index === null ? { start, length } : { start, length, indices: [index] };
      });
  }
  return shown;
}

function formatted({ document, hits }: Ranked, parameters: SearchParameters): Document {
  const marks = marksOf(hits);
  const { highlightPreTag = '<em>', highlightPostTag = '</em>' } = parameters;
  const wanted = new Set([
    ...Object.keys(pick(document, parameters.attributesToRetrieve)),
    ...(parameters.attributesToHighlight ?? []),
    ...(parameters.attributesToCrop ?? []).map((name) => name.split(':')[0]!),
  ]);
  const entries = Object.entries(document).filter(([name]) => wanted.has(name) || wanted.has('*'));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      const own = [...(marks.get(name) ?? [])].map(([{ from }, letters]): [number, number] => [
        from,
        from + letters,
      ]);
      const isHighlighted = parameters.attributesToHighlight?.some((one) => one === name || one === '*');
      const piece = parameters.attributesToCrop?.includes(name)
        ? crop(value, wordsOf(value), own, parameters.cropLength ?? 10, parameters.cropMarker ?? '…')
        : { text: value, marks: own };
      return [name, isHighlighted ? highlight(piece, highlightPreTag, highlightPostTag) : piece.text];
    }),
  );
}

function highlight(
  { text, marks }: { text: string; marks: readonly (readonly [number, number])[] },
  before: string,
  after: string,
): string {
  let [shown, at] = ['', 0];
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    shown += `${text.slice(at, from)}${before}${text.slice(from, to)}${after}`;
    at = to;
  }
  return shown + text.slice(at);
}
