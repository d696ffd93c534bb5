export const site = {
  name: 'Netzlotse',
  skipToContent: 'Zum Inhalt',
} as const;
