import type { RegisterState } from '#places';
import { EqualTable, Outward, useFrame } from '../../../ui/index.js';
import { Prose } from './prose-parts.js';

/** Which register of places is loaded, and every source of it with its notice word for word. */
export function RegisterSources({ register }: { register: RegisterState | null }) {
  const { messages, format, language } = useFrame();
  const t = messages.about.sources;
  if (register === null) return <Prose paragraphs={[t.noRegister]} />;
  const words = messages.places.register;
  const german = language === 'de' ? undefined : 'de';
  return (
    <>
      <Prose paragraphs={[words[register.source](format.date(register.date)), t.changed]} />
      <EqualTable
        caption={t.registerTable}
        columns={[
          { title: t.source },
          { title: t.gives },
          { title: t.state },
          { title: t.licence },
          { title: t.notice },
        ]}
        rows={register.sources.map(({ name, gives, state, licence, notice, url }) => [
          <Outward url={url}>
            <span lang={german}>{name}</span>
          </Outward>,
          gives.map((contribution) => words.gives[contribution]).join(', '),
          format.date(state),
          <span lang={german}>{licence}</span>,
          <span lang={german}>{notice}</span>,
        ])}
      />
    </>
  );
}
