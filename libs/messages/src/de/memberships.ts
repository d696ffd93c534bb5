/** Memberships in networks, from both sides. */
export const memberships = {
  link: 'Mitgliedschaften',
  title: (name: string) => `Mitgliedschaften: ${name}`,
  lead: 'Eine Mitgliedschaft wird erst gezeigt, wenn beide Seiten sie bestätigt haben.',
  needsApproval:
    'Was Sie hier anfragen oder bestätigen, erfährt die andere Seite erst nach einer Freigabe. Beenden kann eine Mitgliedschaft nur, wer freigeben darf.',
  networks: 'Netzwerke',
  members: 'Mitglieder',
  none: 'Noch keine.',
  networkMeans:
    'Ein Netzwerk ist ein Zusammenschluss von Organisationen, zum Beispiel ein Verband oder eine Allianz von Städten.',
  allNetworks: 'Alle Netzwerke im Verzeichnis',
  gone: 'Organisation nicht mehr vorhanden',
  states: {
    asked: 'wartet auf die andere Seite',
    'to-answer': 'wartet auf Ihre Antwort',
    current: 'besteht',
    ended: 'beendet',
  },
  ends: { network: 'Netzwerk', member: 'Mitglied' },
  role: 'Rolle',
  from: 'Seit',
  until: 'Bis',
  dateHint: 'Zum Beispiel 2024, 06.2024 oder 30.06.2024.',
  confirm: 'Bestätigen',
  decline: 'Ablehnen',
  withdraw: 'Zurückziehen',
  end: 'Beenden',
  lastDay: 'Letzter Tag',
  of: (action: string, name: string) => `${action}: ${name}`,
  ask: { member: 'Aufnahme in ein Netzwerk anfragen', network: 'Mitglied einladen' },
  other: { member: 'Name des Netzwerks', network: 'Name der Organisation' },
  otherHint: 'So wie es im Verzeichnis steht.',
  which: 'Welche Organisation ist gemeint?',
  unknown: 'Unter diesem Namen steht niemand im Verzeichnis.',
  unsure: 'Bitte wählen Sie, wer gemeint ist.',
  send: { member: 'Anfragen', network: 'Einladen' },
  wrong: 'Das ging nicht',
  letter: {
    subject: (network: string, member: string) => `Mitgliedschaft: ${member} in ${network}`,
    requested: (network: string, member: string) =>
      `${member} möchte Mitglied von ${network} werden. Bitte bestätigen Sie das, oder lehnen Sie ab.`,
    invited: (network: string, member: string) =>
      `${network} lädt ${member} ein, Mitglied zu werden. Bitte bestätigen Sie das, oder lehnen Sie ab.`,
    confirmed: (network: string, member: string) =>
      `Die Mitgliedschaft von ${member} in ${network} ist bestätigt und wird jetzt gezeigt.`,
    declined: (network: string, member: string) =>
      `Die Mitgliedschaft von ${member} in ${network} wurde abgelehnt.`,
    ended: (network: string, member: string, until: string) =>
      `Die Mitgliedschaft von ${member} in ${network} endet. Letzter Tag: ${until}.`,
    open: 'Zu den Mitgliedschaften',
  },
} as const;
