import type { Matrix, MatrixCell, StatementView } from '#exchange';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, MatrixCellView, MatrixView } from '../../ui/index.js';

/** The matrix as a table: every question a row, every member a column, every gap said. */
export function matrixView(
  matrix: Matrix,
  statements: ReadonlyMap<string, StatementView>,
  frame: Frame,
): MatrixView {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.question}/${cell.member}`, cell]));
  return {
    caption: frame.messages.exchange.caption(matrix.event.title),
    questions: matrix.questions.map(({ slug, text }) => ({ url: addressOf('question', slug), title: text })),
    members: matrix.members.map(({ slug, name }) => ({ url: addressOf('organisation', slug), title: name })),
    cells: matrix.questions.map((question) =>
      matrix.members.map((member) => cellView(cells.get(`${question.slug}/${member.slug}`), statements)),
    ),
  };
}

function cellView(
  cell: MatrixCell | undefined,
  statements: ReadonlyMap<string, StatementView>,
): MatrixCellView {
  const [slug] = cell?.state === 'free_text' ? cell.freeTexts : (cell?.statements ?? []);
  if (cell?.state === 'free_text' && slug) return { state: 'free_text', url: addressOf('statement', slug) };
  if (cell?.state === 'answered' && slug) {
    const said = statements.get(slug);
    return { state: 'answered', text: said?.summary ?? said?.quote ?? '', url: addressOf('statement', slug) };
  }
  return { state: cell?.state === 'not_answered' ? 'not_answered' : 'not_asked' };
}

/** How many answers there are, of how many members to how many questions. */
export function matrixCounts({ questions, members, cells }: Matrix) {
  return {
    answers: cells.reduce((sum, cell) => sum + cell.statements.length, 0),
    questions: questions.filter(({ isAsked }) => isAsked).length,
    members: members.filter(({ isContributor }) => isContributor).length,
  };
}
