/** What a person at a terminal reads while Netzlotse starts, or why it does not. One sentence each, with what to do. */
export const start = {
  refusals: {
    settingInvalid: (setting: string, value: string) =>
      `Die Einstellung ${setting} hat den Wert „${value}“, mit dem sich nichts anfangen lässt: Bitte berichtigen Sie sie (siehe README, „Settings“).`,
    meilisearchIncomplete: (setting: string) =>
      `Mit SEARCH_ENGINE=meilisearch wird auch ${setting} gebraucht: Bitte setzen Sie es, oder lassen Sie SEARCH_ENGINE weg.`,
    sessionSecretMissing:
      'Ohne SESSION_SECRET kann sich niemand sicher anmelden: Bitte setzen Sie mindestens 32 zufällige Zeichen.',
    mailIncomplete: (setting: string) =>
      `Ohne ${setting} kann Netzlotse keine Mails verschicken: Bitte setzen Sie SMTP_URL (etwa smtps://name:passwort@mail.example) und MAIL_FROM (etwa netzlotse@mail.example).`,
    portTaken: (port: number) =>
      `Port ${port} ist belegt: Bitte beenden Sie, was ihn benutzt, oder setzen Sie PORT auf einen anderen.`,
    portForbidden: (port: number) =>
      `Port ${port} dürfen Sie nicht öffnen: Bitte setzen Sie PORT auf einen Wert ab 1024.`,
    hostUnknown: (host: string) =>
      `Diese Maschine hat die Adresse ${host} nicht: Bitte setzen Sie HOST auf eine ihrer Adressen, etwa 127.0.0.1.`,
    dataDirNotWritable: (folder: string, reason: string) =>
      `In ${folder} lässt sich nicht schreiben (${reason}): Bitte ändern Sie die Rechte, oder setzen Sie DATA_DIR auf einen anderen Ordner.`,
    dataDirInUse: (folder: string, pid: number, url: string) =>
      `${folder} benutzt schon ein laufendes Netzlotse (Prozess ${pid}, ${url}): Bitte beenden Sie es, oder setzen Sie DATA_DIR auf einen anderen Ordner.`,
    databaseMissing:
      'Es ist keine Datenbank angegeben: Bitte setzen Sie DATABASE_URL, oder starten Sie mit „npm start“.',
    databaseAway: (where: string) =>
      `Die Datenbank unter ${where} antwortet nicht: Bitte starten Sie sie, oder berichtigen Sie DATABASE_URL.`,
    databaseRefused: (where: string, reason: string) =>
      `Die Datenbank unter ${where} lehnt die Verbindung ab (${reason}): Bitte berichtigen Sie DATABASE_URL.`,
    databaseTooOld: (version: string) =>
      `Die Datenbank ist Postgres ${version}: Bitte setzen Sie DATABASE_URL auf Version 15 oder neuer.`,
    databaseNewer: (steps: string) =>
      `Die Datenbank kommt von einer neueren Version von Netzlotse (${steps}): Bitte starten Sie diese, oder spielen Sie eine ältere Sicherung ein.`,
    databaseBehind: (steps: string) =>
      `Der Datenbank fehlen Schritte (${steps}): Bitte rufen Sie erst „npm run -s cli -- migrate up“ auf.`,
    embeddedInProduction:
      'Mit NODE_ENV=production gibt es keine eingebaute Datenbank: Bitte setzen Sie DATABASE_URL auf ein Postgres ab Version 15.',
    noBinaries: (machine: string) =>
      `Für ${machine} ist keine eingebaute Datenbank installiert: Bitte setzen Sie DATABASE_URL, oder rufen Sie „npm ci --include=optional“ auf.`,
    otherVersion: (folder: string, found: string, needed: string) =>
      `Die Datenbank in ${folder} gehört zu Postgres ${found}, gebraucht wird ${needed}: Bitte setzen Sie DATA_DIR auf einen anderen Ordner, oder starten Sie die frühere Version von Netzlotse.`,
    embeddedFailed: (reason: string, log: string) =>
      `Die eingebaute Datenbank ließ sich nicht starten (${reason}): Mehr steht in ${log}, oder setzen Sie DATABASE_URL auf ein eigenes Postgres.`,
    embeddedBusy: (folder: string) =>
      `Ein anderer Prozess richtet die Datenbank in ${folder} seit Minuten ein: Bitte beenden Sie ihn, und versuchen Sie es noch einmal.`,
    portalEnded: (how: string) =>
      `Das Portal ist unerwartet beendet worden (${how}): Bitte lesen Sie die Meldungen darüber, und starten Sie neu.`,
    engineAway: (reason: string) =>
      `Der Suchindex lässt sich gerade nicht neu aufbauen (${reason}): Bitte prüfen Sie Meilisearch, MEILI_URL und MEILI_KEY.`,
    rebuildReplaced:
      'Ein anderer Neuaufbau des Suchindex hat inzwischen begonnen: Dieser ist abgebrochen, die Suche läuft weiter.',
    rebuildIncomplete:
      'Dem neuen Suchindex fehlen Einträge, er wurde verworfen, und der alte sucht weiter: Bitte rufen Sie „npm run -s cli -- search rebuild“ noch einmal auf.',
    unknown: (reason: string) =>
      `Netzlotse konnte nicht starten (${reason}): Bitte melden Sie das mit den Meldungen darüber.`,
  },
} as const;
