import { useFrame } from '../../../ui/index.js';
import { CodeBlock } from '../../parts/code-block.js';
import { Prose } from './prose-parts.js';

const DESCRIPTION = '/api/v1/openapi.json';

/** What programs can read, with requests to try. */
export function ApiHelp({ publicUrl }: { publicUrl: string }) {
  const t = useFrame().messages.help.api;
  const examples = [
    [t.search, `${publicUrl}/api/v1/organisations?topic=buergerbeteiligung`],
    [t.topics, `${publicUrl}/api/v1/topics`],
    [t.places, `${publicUrl}/api/v1/places?q=Merseburg`],
  ] as const;
  return (
    <div class="prose">
      <p>{t.intro}</p>
      <p>
        <a href={DESCRIPTION}>{t.description}</a>
      </p>
      <Prose points={t.points} />
      <h3>{t.examples}</h3>
      {examples.map(([what, address]) => (
        <>
          <p>{what}</p>
          <CodeBlock text={`curl '${address}'`} label={what} />
        </>
      ))}
    </div>
  );
}
