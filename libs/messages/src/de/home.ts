/** The start page. */
export const home = {
  question: 'Wer macht das schon?',
  lead: 'Kommunen, Stadtwerke, Hubs und Vereine zeigen, woran sie arbeiten, was dabei herauskam und wen man fragen kann.',
} as const;
