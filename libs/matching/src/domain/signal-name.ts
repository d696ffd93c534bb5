/** Everything a reason can rest on. */
export const SIGNALS = [
  'topics',
  'exchange',
  'text',
  'adoption',
  'relations',
  'networks',
  'events',
  'structure',
  'place',
] as const;
export type SignalName = (typeof SIGNALS)[number];
