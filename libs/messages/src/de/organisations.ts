/** The list of organisations, and the networks among them. */
export const organisations = {
  title: 'Mitglieder und Partner',
  lead: 'Kommunen, Kreise, Hochschulen, Unternehmen und Vereine, die am digitalen Wandel arbeiten. Jedes Profil zeigt, wer an Ähnlichem arbeitet.',
  count: (count: string) => (count === '1' ? '1 Organisation' : `${count} Organisationen`),
  empty: 'Noch ist keine Organisation eingetragen.',
  emptyHint: 'Ein Netzwerk kommt mit einer Datei hinein. Danach steht hier, wer dazugehört.',
  cooperation: 'Zusammenarbeit',
  members: (direct: string, nested: string) => {
    const members = direct === '1' ? '1 Mitglied' : `${direct} Mitglieder`;
    return direct === nested ? members : `${members}, mit verbundenen Netzwerken ${nested}`;
  },
  noMembers: 'keine Mitglieder genannt',
  networks: {
    title: 'Netzwerke',
    lead: 'Worin sich Mitglieder und Partner zusammentun. Wer über mehrere Netzwerke dazugehört, zählt einmal.',
    count: (count: string) => (count === '1' ? '1 Netzwerk' : `${count} Netzwerke`),
    empty: 'Noch ist kein Netzwerk eingetragen.',
    nesting: 'Welches Netzwerk wirkt in welchem mit?',
    isMemberOf: 'ist Mitglied von',
    noNesting: 'Kein Netzwerk ist bisher Mitglied eines anderen.',
    noNestingHint: 'Sobald eines einem anderen beitritt, zählen seine Mitglieder dort mit.',
  },
} as const;
