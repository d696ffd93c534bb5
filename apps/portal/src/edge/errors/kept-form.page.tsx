import { Form, type Frame, Link, Notice, Page, renderPage, Wide } from '../../ui/index.js';
import { sentenceOf } from './describe-fault.js';
import type { Fault } from './fault.js';
import type { KeptField } from './kept-form.js';

/** Why a form was not taken, with everything that was typed, and a button that sends it again. */
export function keptFormPage(fault: Fault, fields: readonly KeptField[], frame: Frame): string {
  const t = frame.messages.site.keptForm;
  return renderPage(
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <h1>{t.title}</h1>
        <Notice tone="warning">
          <p>{sentenceOf(fault, frame.language)}</p>
          {fault.code === 'SESSION.REQUIRED' && (
            <p>
              {t.signIn}{' '}
              <Link to="/anmelden" target="_blank">
                {t.signInLink}
              </Link>
            </p>
          )}
        </Notice>
        <Form action={frame.path} button={t.again}>
          <details>
            <summary>{t.typed}</summary>
            {fields.map(([name, text]) => (
              <textarea name={name} aria-label={name} readOnly rows={3}>
                {`\n${text}`}
              </textarea>
            ))}
          </details>
        </Form>
      </Wide>
    </Page>,
  );
}
