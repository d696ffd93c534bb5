import type { ComponentChildren } from 'preact';

export interface EqualTableProps {
  caption: string;
  columns: readonly { title: string; numeric?: boolean }[];
  rows: readonly (readonly ComponentChildren[])[];
}

/** The same as a picture shows, for everyone who does not see it. The first cell of a row is its heading. */
export function EqualTable({ caption, columns, rows }: EqualTableProps) {
  const end = (at: number) => (columns[at]?.numeric ? 'numeric' : undefined);
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="equal">
        <caption>{caption}</caption>
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
                <td class={end(at + 1)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
