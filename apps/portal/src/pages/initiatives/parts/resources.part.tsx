import { RESOURCE_KINDS, type Resources } from '#initiatives';
import { Empty, type Fact, Facts, Part, useContentLanguage, useFrame } from '../../../ui/index.js';

/** What it took (DIR-09). What nobody said is said too: who wants to take it over has to ask for it. */
export function ResourcesPart({ resources }: { resources: Resources }) {
  const t = useFrame().messages.initiatives;
  const lang = useContentLanguage();
  const facts = RESOURCE_KINDS.flatMap((kind): Fact[] => {
    const value = resources[kind];
    return value === null ? [] : [{ term: t.resourceKinds[kind], value, lang }];
  });
  const open = RESOURCE_KINDS.filter((kind) => resources[kind] === null)
    .map((kind) => t.resourceKinds[kind])
    .join(', ');
  const gap = open === '' ? [] : [{ term: t.notSaid, value: open }];
  return (
    <Part id="aufwand" title={t.resources}>
      {facts.length > 0 ? (
        <Facts facts={[...facts, ...gap]} beside />
      ) : (
        <Empty title={t.nothingSaid}>
          <p>{t.nothingSaidHint(open)}</p>
        </Empty>
      )}
    </Part>
  );
}
