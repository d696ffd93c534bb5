import type { ComponentChildren } from 'preact';

export interface EqualTableProps {
  caption: string;
  columns: readonly { title: string; numeric?: boolean }[];
  rows: readonly (readonly ComponentChildren[])[];
  /** With sentences in its cells: on a small screen each row becomes a block, its cells one below the other with their column; `dense`: on one
   * line with it. */
  stacks?: boolean | 'dense';
  /** Below a heading that says what its caption says. */
  hasHeading?: boolean;
}

/** The same as a picture shows, for everyone who does not see it. The first cell of a row is its heading. */
export function EqualTable({ caption, columns, rows, stacks, hasHeading }: EqualTableProps) {
  const end = (at: number) => (columns[at]?.numeric ? 'numeric' : undefined);
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table
        class={['equal', stacks && 'stacks', stacks === 'dense' && 'dense'].filter(Boolean).join(' ')}
        aria-label={hasHeading ? caption : undefined}
      >
        {!hasHeading && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ title }, at) => (
              <th scope="col" class={end(at)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row" class={end(0)}>
                {first}
              </th>
              {rest.map((cell, at) => (
                <td class={end(at + 1)} data-column={stacks && columns[at + 1]?.title}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
