import { type InitiativeFields, type Period, RESOURCE_KINDS, type ResourceKind } from './initiative.js';

type PlainFields = Omit<InitiativeFields, 'period' | 'resources'>;

/** The same fields with every part on its own, such as `resources.budget`, so that each knows its own origin. */
export type InitiativePaths = PlainFields &
  Readonly<Record<`period.${keyof Period}` | `resources.${ResourceKind}`, string | null>>;

export function toPaths({ period, resources, ...plain }: InitiativeFields): InitiativePaths {
  const parts = RESOURCE_KINDS.map((kind) => [`resources.${kind}`, resources[kind] ?? null]);
  return {
    ...plain,
    'period.from': period.from,
    'period.to': period.to,
    ...Object.fromEntries(parts),
  };
}

/** The way back from `toPaths`. */
export function fromPaths(paths: InitiativePaths): InitiativeFields {
  const { title, lead, partners, state, topics, targetGroups, summary, text, links, visibility } = paths;
  const period = { from: paths['period.from'], to: paths['period.to'] };
  const parts = RESOURCE_KINDS.map((kind) => [kind, paths[`resources.${kind}`]]);
  const resources = Object.fromEntries(parts);
  return {
    title,
    lead,
    partners,
    state,
    period,
    topics,
    targetGroups,
    summary,
    text,
    links,
    resources,
    visibility,
  };
}
