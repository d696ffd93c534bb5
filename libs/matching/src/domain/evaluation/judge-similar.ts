import { drawsFrom } from './draws-from.js';
import { figuresOf, type Figures } from './figures.js';
import { judgeRanking, RANKING_FIGURES, type RankingFigure } from './judge-ranking.js';

/** A text of an evaluation. Two are about the same where the label is the same. */
export interface LabelledText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly label: string;
  /** Where it comes from: texts of one group are not offered to each other. Empty: a group of its own. */
  readonly group: string;
}

/** How alike each text is to the one at a place, whatever the scale. */
export type CompareWithAll = (at: number) => ArrayLike<number>;

const SEED = 7;
/** How far anybody looks down a list. */
const SEEN = 10;

/**
 * Asks for every text which others are most like it. Relevant are those of the same label and another group; the others of its own
 * group are taken out of the list, and a text without a label or without any relevant one is not asked for. Equal similarities stand in a drawn order, so
 * that the order of the file helps nobody.
 */
export async function judgeSimilar(
  texts: readonly LabelledText[],
  compare: CompareWithAll,
  breathe: () => Promise<void> | void,
): Promise<Figures<RankingFigure>> {
  const order = drawnOrder(texts.length);
  const judged = [];
  for (let at = 0; at < texts.length; at += 1) {
    await breathe();
    const one = judge(texts, at, compare(at), order);
    if (one) judged.push(one);
  }
  return figuresOf(RANKING_FIGURES, judged);
}

function judge(
  texts: readonly LabelledText[],
  at: number,
  similarity: ArrayLike<number>,
  order: Int32Array,
): Record<RankingFigure, number> | null {
  const asked = texts[at]!;
  if (asked.label === '') return null;
  const isRelevant = (other: number) => texts[other]!.label === asked.label;
  const list = new TopOfList(similarity);
  for (const other of order) {
    if (other !== at && !isOfSameGroup(asked, texts[other]!)) list.offer(other, isRelevant(other));
  }
  return list.relevant === 0
    ? null
    : judgeRanking(list.first.map(isRelevant), list.relevant, list.firstRelevantPlace);
}

/** The beginning of a ranked list, found in one pass: of two that are equally alike the one offered first stands first. */
class TopOfList {
  readonly first: number[] = [];
  relevant = 0;
  private bestRelevant = -Infinity;
  /** How many were offered before the best relevant one. */
  private offeredBefore = 0;
  private readonly offered: number[] = [];

  constructor(private readonly similarity: ArrayLike<number>) {}

  offer(other: number, isRelevant: boolean): void {
    const value = this.similarity[other]!;
    if (isRelevant) {
      this.relevant += 1;
      if (value > this.bestRelevant) [this.bestRelevant, this.offeredBefore] = [value, this.offered.length];
    }
    this.offered.push(value);
    const last = this.first.at(-1);
    if (this.first.length === SEEN && last !== undefined && value <= this.similarity[last]!) return;
    const place = this.first.findIndex((one) => this.similarity[one]! < value);
    this.first.splice(place < 0 ? this.first.length : place, 0, other);
    if (this.first.length > SEEN) this.first.pop();
  }

  get firstRelevantPlace(): number {
    const better = this.offered.filter(
      (value, turn) =>
        value > this.bestRelevant || (value === this.bestRelevant && turn < this.offeredBefore),
    );
    return better.length + 1;
  }
}

function isOfSameGroup(a: LabelledText, b: LabelledText): boolean {
  return a.group !== '' && a.group === b.group;
}

function drawnOrder(count: number): Int32Array {
  const draw = drawsFrom(SEED);
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
