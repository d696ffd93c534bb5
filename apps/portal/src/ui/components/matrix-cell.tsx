import { useContentLanguage, useFrame } from '../frame.js';
import { Link } from './link.js';

/** The four things a cell can be; they are told apart in words. */
export type MatrixCellView =
  | { state: 'answered'; text: string; url: string }
  | { state: 'free_text'; url: string }
  | { state: 'not_answered'; inviteUrl?: string }
  | { state: 'not_asked' };

export function MatrixCell({ cell, member }: { cell: MatrixCellView | undefined; member: string }) {
  const t = useFrame().messages.ui.matrix;
  const lang = useContentLanguage();
  if (cell?.state === 'answered') {
    return (
      <td role="cell" data-member={member}>
        <p class="said" lang={lang}>
          {cell.text}
        </p>
        <Link to={cell.url} class="small" label={t.readAnswerOf(member)}>
          {t.read}
        </Link>
      </td>
    );
  }
  return (
    <td role="cell" data-member={member} class={cell?.state === 'not_asked' ? 'gap unasked' : 'gap'}>
      <p>{t.states[cell?.state ?? 'not_asked']}</p>
      {cell?.state === 'free_text' && (
        <Link to={cell.url} class="small" label={t.readFreeTextOf(member)}>
          {t.read}
        </Link>
      )}
      {cell?.state === 'not_answered' && cell.inviteUrl && (
        <Link to={cell.inviteUrl} class="small">
          {t.invite}
        </Link>
      )}
    </td>
  );
}
