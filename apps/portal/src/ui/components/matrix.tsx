import { useContentLanguage, useFrame } from '../frame.js';
import { Link, type Named } from './link.js';
import { MatrixCell, type MatrixCellView } from './matrix-cell.js';

export interface MatrixView {
  /** Names the table for everyone; shown above it only to screen readers. */
  caption: string;
  questions: readonly Named[];
  members: readonly Named[];
  /** Row by row: `cells[question][member]`. */
  cells: readonly (readonly MatrixCellView[])[];
}

/**
 * Who says what: questions down, members across. On a small screen each row becomes a block that names the members again;
 * the roles are spelt out because tables lose theirs when they are laid out otherwise.
 */
export function Matrix({ matrix }: { matrix: MatrixView }) {
  const t = useFrame().messages.ui.matrix;
  const lang = useContentLanguage();
  return (
    <div class="scroll" role="region" aria-labelledby="matrix-caption" tabIndex={0}>
      <table class="matrix" role="table">
        <caption id="matrix-caption" class="visually-hidden">
          {matrix.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t.question}
            </th>
            {matrix.members.map((member) => (
              <th scope="col" role="columnheader">
                <Link to={member.url} lang={lang}>
                  {member.title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {matrix.questions.map((question, row) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                <Link to={question.url} lang={lang}>
                  {question.title}
                </Link>
              </th>
              {matrix.members.map((member, column) => (
                <MatrixCell cell={matrix.cells[row]?.[column]} member={member.title} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
