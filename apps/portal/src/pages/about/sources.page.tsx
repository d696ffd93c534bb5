import type { RegisterState } from '#places';
import { EqualTable, type Frame, Outward, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { Prose } from './parts/prose-parts.js';
import { RegisterSources } from './parts/register-sources.js';
import { SHIPPED_PARTS } from './shipped-parts.js';

export interface SourcesPageProps {
  frame: Frame;
  register: RegisterState | null;
  topics: { readonly active: number; readonly proposed: number };
  /** Whether the network that comes with the product is loaded into empty systems. */
  demo: boolean;
}

/** Where the data come from, of which day they are and under which licence. */
export function SourcesPage({ frame, register, topics, demo }: SourcesPageProps) {
  const { messages, format } = frame;
  const t = messages.about.sources;
  const [active, proposed] = [format.number(topics.active), format.number(topics.proposed)];
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <Part id="netzwerk" title={t.network}>
          <Prose paragraphs={[...t.networkText, ...(demo ? [t.demo] : [])]} />
        </Part>
        <Part id="ortsverzeichnis" title={t.register}>
          <RegisterSources register={register} />
        </Part>
        <Part id="themenbaum" title={t.topics}>
          <Prose paragraphs={[topics.proposed > 0 ? t.topicsText(active, proposed) : t.topicsOnly(active)]} />
        </Part>
        <Part id="bestandteile" title={t.parts}>
          <EqualTable
            caption={t.partsTable}
            columns={[{ title: t.part }, { title: t.use }, { title: t.from }, { title: t.licence }]}
            rows={SHIPPED_PARTS.map(({ name, use, by, licence, url }) => [
              <Outward url={url}>{name}</Outward>,
              t.uses[use],
              by,
              licence,
            ])}
          />
        </Part>
      </Wide>
    </Page>
  );
}
