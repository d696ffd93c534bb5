/** The yearly question whether a profile is still right. */
export const freshness = {
  subject: (name: string) => `Noch richtig? Ihr Profil „${name}“`,
  reminder: (name: string) => `Erinnerung: Noch richtig? Ihr Profil „${name}“`,
  text: (name: string) =>
    `einmal im Jahr fragen wir, ob das Profil von ${name} noch stimmt. Öffentlich zu sehen ist unter anderem:`,
  name: (name: string) => `Name: ${name}`,
  summary: (summary: string) => `Kurzbeschreibung: ${summary}`,
  website: (website: string) => `Website: ${website}`,
  open: 'Offen für Zusammenarbeit: ja',
  nothing: 'keine Angabe',
  note: (note: string) => `Die Kuratierung schreibt dazu: ${note}`,
  confirmLink: 'Alles noch richtig',
  profileLink: 'Profil ansehen oder ändern',
  otherwise:
    'Der erste Link öffnet eine Seite mit einem Knopf, und erst dieser bestätigt. Ohne Antwort erinnern wir zweimal, danach sieht die Kuratierung nach.',
  pageTitle: (name: string) => `Ist das Profil von ${name} noch richtig?`,
  pageLead: 'Mit dem Knopf bestätigen Sie, dass alles noch stimmt. Das heutige Datum steht dann am Profil.',
  confirm: 'Alles noch richtig',
  look: 'Erst das Profil ansehen',
  doneTitle: 'Danke',
  done: (name: string) =>
    `Am Profil von ${name} steht jetzt das heutige Datum. In einem Jahr fragen wir wieder.`,
  toProfile: 'Zum Profil',
  own: 'Noch alles richtig?',
  spentTitle: 'Dieser Link gilt nicht mehr',
  spent:
    'Er wurde schon benutzt, ist zu alt, oder Sie pflegen dieses Profil nicht mehr. Nach dem Anmelden können Sie Ihre Profile jederzeit bestätigen.',
} as const;
