/** Taking over a profile that nobody keeps yet. */
export const claims = {
  link: 'Das ist unsere Organisation',
  title: (name: string) => `${name} übernehmen`,
  lead: 'Zeigen Sie, dass Sie für diese Organisation sprechen. Danach pflegen Sie das Profil selbst.',
  taken: 'Dieses Profil hat schon jemand übernommen. Bitte lassen Sie sich von dort einladen.',
  mailbox: {
    title: 'Mit einem Postfach der Organisation',
    hint: (domains: string) =>
      `Am schnellsten geht es mit einer Adresse, die auf ${domains} endet. Bei anderen Adressen entscheidet die Kuratierung.`,
    hintWithout:
      'Sie bekommen dorthin einen Link. Haben Sie ihn bestätigt, prüft die Kuratierung Ihren Antrag; die Antwort kommt per E-Mail, meist nach einigen Werktagen.',
    hintDirect:
      'Die Kuratierung prüft Ihren Antrag; die Antwort kommt per E-Mail, meist nach einigen Werktagen.',
    label: 'E-Mail-Adresse',
    send: 'Link zusenden',
    ask: 'Zur Prüfung einreichen',
  },
  domain: {
    title: 'Über die Domain',
    lead: (domains: string) =>
      `Wer ${domains} verwaltet, kann dort eine Zeile eintragen: als TXT-Eintrag oder in der Datei /.well-known/netzlotse.txt.`,
    start: 'Zeile anfordern',
    line: 'Diese Zeile eintragen',
    check: 'Jetzt prüfen',
    missing: 'Die Zeile war noch nicht zu finden. Neue TXT-Einträge brauchen manchmal einige Stunden.',
  },
  curator: {
    title: 'Über die Kuratierung',
    lead: 'Ein Mensch prüft Ihre Angaben und meldet sich per E-Mail.',
    note: 'Woran erkennen wir, dass Sie dazugehören?',
    send: 'Prüfung erbitten',
  },
  signInFirst: 'Für die anderen Wege melden Sie sich bitte zuerst an.',
  signIn: 'Anmelden',
  sent: {
    title: 'Bitte sehen Sie in Ihr Postfach',
    text: 'Dort kommt gleich eine Nachricht mit einem Link an. Er gilt 15 Minuten.',
  },
  referred: {
    title: 'Ihr Antrag liegt der Kuratierung vor',
    text: 'Ein Mensch sieht ihn sich an. Die Antwort kommt per E-Mail, meist nach einigen Werktagen.',
  },
  passed: { title: 'Das Profil ist Ihres', text: 'Sie können es jetzt pflegen und andere dazu einladen.' },
  confirm: {
    title: (name: string) => `${name} übernehmen`,
    lead: (mailbox: string) => `Mit dem Knopf bestätigen Sie, dass ${mailbox} Ihr Postfach ist.`,
    button: 'Bestätigen',
    spentTitle: 'Dieser Link gilt nicht mehr',
    spent: 'Er wurde schon benutzt, ist älter als 15 Minuten, oder das Profil hat schon jemand übernommen.',
    other: 'Bitte melden Sie sich mit dem Konto an, mit dem Sie den Link angefordert haben.',
  },
  noteMissing: 'Bitte schreiben Sie, woran die Kuratierung das erkennt, zum Beispiel an Ihrer Aufgabe dort.',
  noteLong: (most: string) => `Möglich sind höchstens ${most} Zeichen.`,
  own: {
    asked: (date: string) => `beantragt am ${date}`,
    states: {
      open: 'wartet auf Ihren Nachweis',
      referred: 'wartet auf die Kuratierung',
      passed: 'angenommen',
      rejected: 'abgelehnt',
      lapsed: 'abgelaufen, weil der Nachweis ausblieb',
    },
    prove: 'Zum Nachweis',
  },
  linkLetter: {
    subject: (name: string) => `${name} bei Netzlotse übernehmen`,
    text: (name: string) =>
      `jemand möchte das Profil von ${name} übernehmen und hat dafür dieses Postfach angegeben. Der Link gilt 15 Minuten und nur einmal.`,
    open: 'Postfach bestätigen',
    ignore: 'Sie waren das nicht? Dann müssen Sie nichts tun.',
  },
  decidedLetter: {
    subject: (name: string) => `Ihr Antrag: ${name}`,
    passed: (name: string) => `Sie sind jetzt für das Profil von ${name} verantwortlich.`,
    rejected: (name: string) =>
      `Ihr Antrag, das Profil von ${name} zu übernehmen, wurde abgelehnt. Der Grund:`,
    otherPassed: 'Das Profil hat inzwischen jemand anderes übernommen.',
    open: 'Zum Profil',
  },
} as const;
