/** Pages that exist only where the product is developed. */
export const development = {
  mailsTitle: 'Mails dieser Installation',
  mailsLead:
    'Es ist kein Mailserver eingestellt (SMTP_URL): Statt verschickt zu werden, landen Mails als Dateien in DATA_DIR/mails und hier. Mit einem Mailserver und in Produktion gibt es diese Seite nicht.',
  noMails: 'Noch ist keine Mail geschrieben worden.',
  noMailsHint: 'Der Worker schreibt sie wenige Sekunden, nachdem etwas sie auslöst.',
  to: (address: string, date: string) => `An ${address}, ${date}`,
} as const;
