import { type Frame, Link, Notice } from '../../ui/index.js';
import { approvalsPath } from '../entries/entry-kind.js';

export interface ApprovalNoticeProps {
  frame: Frame;
  /** Of the organisation. */
  slug: string;
  /** Whether the fields hold what waits already. */
  isPending: boolean;
  isNeeded: boolean;
  /** Whether there is nothing yet that others see. */
  isNew?: boolean;
}

/** Where what is saved here has to be approved, or waits for it. */
export function ApprovalNotice({ frame, slug, isPending, isNeeded, isNew }: ApprovalNoticeProps) {
  const t = frame.messages.approval;
  if (!isPending && !isNeeded) return null;
  const waits = isNew ? t.noticeNew : t.notice;
  return (
    <Notice>
      <p>
        {isPending ? waits : t.needed} <Link to={approvalsPath(slug)}>{t.link}</Link>
      </p>
    </Notice>
  );
}
