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

/** Who says what: questions down, members across. Wider than a small screen, so it scrolls in its own region. */
export function Matrix({ matrix }: { matrix: MatrixView }) {
  const t = useFrame().messages.ui.matrix;
  const lang = useContentLanguage();
  return (
    <div class="scroll" role="region" aria-labelledby="matrix-caption" tabIndex={0}>
      <table class="matrix">
        <caption id="matrix-caption" class="visually-hidden">
          {matrix.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.question}</th>
            {matrix.members.map((member) => (
              <th scope="col">
                <Link to={member.url} lang={lang}>
                  {member.title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.questions.map((question, row) => (
            <tr>
              <th scope="row">
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
