import type { Fault } from './fault.js';
import { sentenceOf } from './describe-fault.js';
import { ErrorBody, type Frame, Page, renderPage } from '../../ui/index.js';

/** The fault as a page that says what to do now. */
export function errorPage(fault: Fault, frame: Frame, requestId: string): string {
  const said = fault.errors?.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const { byStatus } = frame.messages.ui.errors;
  const title = byStatus[fault.status as keyof typeof byStatus] ?? byStatus[fault.status < 500 ? 400 : 500];
  const details = said ?? [sentenceOf(fault, frame.language)];
  return renderPage(
    <Page frame={frame} title={title.title} indexed={false} islands={fault.status === 404 ? ['suggest'] : []}>
      <ErrorBody
        status={fault.status}
        details={details.filter((detail) => !title.text.startsWith(detail))}
        requestId={fault.status >= 500 ? requestId : undefined}
      />
    </Page>,
  );
}
