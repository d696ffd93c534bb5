/** What the author of a network file reads: why the file was refused, why an entry was rejected, what looks odd. */
export const networkFile = {
  /** How a type of value is called in a sentence: „erwartet wird …“. */
  expected: {
    text: 'ein Text',
    list: 'eine Liste',
    map: 'eine Gruppe von Feldern',
    flag: 'true oder false',
    number: 'eine Zahl',
    period: 'ein Datum oder { from, to }',
    added: 'true oder eine Liste von Feldern',
    lines: 'eine Zeilennummer oder ein Bereich wie 68-72',
  },
  refused: {
    notFound: 'Diese Datei gibt es nicht.',
    notReadable: (reason: string) => `Die Datei lässt sich nicht lesen (${reason}).`,
    tooLarge: (format: string, megabytes: number) =>
      `Die Datei ist zu groß: ${format} darf höchstens ${megabytes} MB haben.`,
    tooManyEntries: (limit: number) => `Die Datei hat mehr als ${limit} Einträge. Bitte teilen Sie sie auf.`,
    empty: 'Die Datei ist leer.',
    notUtf8: 'Die Datei ist nicht in UTF-8 gespeichert. Bitte speichern Sie sie in UTF-8.',
    utf16: 'Die Datei ist in UTF-16 gespeichert. Bitte speichern Sie sie in UTF-8.',
    notAMap: 'Die Datei muss aus benannten Listen bestehen, zum Beispiel „organisations:“.',
    notJson: 'Die Datei ist kein gültiges JSON.',
    notYaml:
      'Die Datei ist kein gültiges YAML. Bitte prüfen Sie Einrückung, Klammern und Anführungszeichen dieser Zeile.',
    truncated: 'Die Datei endet mittendrin. Vielleicht wurde die Übertragung unterbrochen.',
    unknownList: (name: string, lists: string) =>
      `Die Liste „${name}“ ist unbekannt. Möglich sind: ${lists}.`,
    doubledList: (name: string) => `Die Liste „${name}“ kommt zweimal vor. Bitte führen Sie beide zusammen.`,
    notAList: (name: string) => `Unter „${name}“ muss eine Liste stehen.`,
    tooDeep: (depth: number) => `Die Datei ist tiefer als ${depth} Ebenen verschachtelt.`,
    tooEntangled:
      'Ein Stück der Datei ist zu groß, um es auf einmal zu lesen. Bitte beginnen Sie jeden Eintrag mit „- “ in einer eigenen Zeile.',
    tag: 'YAML-Tags (mit „!“) sind nicht erlaubt. Bitte schreiben Sie den Wert ohne Tag.',
    alias: 'YAML-Anker (&) und -Verweise (*) sind nicht erlaubt. Bitte schreiben Sie den Wert aus.',
    severalDocuments: 'Die Datei enthält mehrere YAML-Dokumente. Erlaubt ist eines.',
    keyNotText: 'Ein Feldname ist kein Text.',
  },
  applied: {
    conflict: 'Diese Angabe wird von Hand gepflegt. Sie bleibt, wie sie ist (conflict).',
    notTaken: (code: string) => `Der Eintrag passt nicht zum jetzigen Stand der Datenbank (${code}).`,
    agsTaken: 'Diesen AGS hat noch eine andere aktive Kommune. Bitte ändern Sie zuerst deren Eintrag.',
    idTaken: 'Diese id wurde gerade von einem anderen Import vergeben. Bitte importieren Sie noch einmal.',
    formerIdInUse: (id: string) =>
      `„${id}“ ist die id einer anderen Organisation. Gehen beide zusammen auf, tragen Sie dort mergedInto ein.`,
    logo: 'Dieses Bild lässt sich nicht verwenden: Es ist beschädigt, bewegt sich, hat mehr als 40 Megapixel, oder hinter ihm steht noch etwas.',
    membershipCircle: 'Ein Netzwerk kann nicht Mitglied seiner Mitglieder sein.',
  },
  rejected: {
    notAMap: 'Der Eintrag muss aus benannten Feldern bestehen.',
    entryTooLarge: (kilobytes: number) => `Der Eintrag ist größer als ${kilobytes} kB.`,
    doubledField: 'Das Feld steht zweimal im Eintrag.',
    unknownField: 'Dieses Feld gibt es hier nicht.',
    missing: 'Diese Angabe fehlt.',
    wrongType: (expected: string) => `Der Wert passt nicht: Erwartet wird ${expected}.`,
    textExpected: 'Erwartet wird ein Text. Bitte setzen Sie den Wert in Anführungszeichen.',
    tooLong: (limit: number, length: number) =>
      `Der Text ist zu lang: Erlaubt sind ${limit} Zeichen, hier sind es ${length}.`,
    tooMany: (limit: number) => `Die Liste ist zu lang: Erlaubt sind ${limit} Werte.`,
    forbiddenCharacter: (character: string) =>
      `Das Zeichen ${character} ist hier nicht erlaubt, weil es unsichtbar ist oder die Schrift umlenkt.`,
    lineBreak: 'Hier ist kein Zeilenumbruch und kein Tabulator erlaubt.',
    slug: 'Erlaubt sind Kleinbuchstaben a bis z, Ziffern und Bindestriche dazwischen.',
    slugMeant: (slug: string) =>
      `Erlaubt sind Kleinbuchstaben a bis z, Ziffern und Bindestriche dazwischen, etwa „${slug}“.`,
    choice: (choices: string) => `Diesen Wert gibt es hier nicht. Möglich sind: ${choices}.`,
    date: 'Das ist kein Datum. Möglich sind 2013, 2013-06 und 2013-06-30.',
    dateOrder: 'Das Ende liegt vor dem Anfang.',
    ags: (digits: string) => `Ein AGS hat ${digits} Ziffern.`,
    agsAsNumber: (ags: string) =>
      `Ein AGS ist ein Text, damit führende Nullen bleiben. Bitte schreiben Sie „${ags}“ mit Anführungszeichen.`,
    agsUnknown: 'Diesen AGS gibt es im amtlichen Gemeindeverzeichnis nicht.',
    agsTaken: (id: string) => `Diesen AGS hat schon die aktive Kommune „${id}“.`,
    areaPrefix: 'Ein Gebiet ist DE oder der Anfang eines AGS mit 2, 3, 5 oder 8 Ziffern.',
    areaUnknown: 'Zu diesem Gebiet gibt es nichts im amtlichen Gemeindeverzeichnis.',
    ars: 'Ein Regionalschlüssel (ARS) hat 12 Ziffern, der eines Kreises 5.',
    wikidata: 'Eine Wikidata-Kennung ist ein Q mit einer Zahl, etwa Q2833.',
    domain: 'Das ist kein Domainname wie „beispiel.de“, in Kleinbuchstaben.',
    link: 'Das ist keine Webadresse, die mit http:// oder https:// beginnt.',
    linkCredentials: 'Eine Webadresse darf keinen Benutzernamen und kein Passwort enthalten.',
    latitude: 'Eine geografische Breite liegt zwischen -90 und 90.',
    longitude: 'Eine geografische Länge liegt zwischen -180 und 180.',
    coordinatePair: 'Breite (lat) und Länge (lon) gehören zusammen. Eine von beiden fehlt.',
    logo: 'Das ist kein Bild. Erwartet wird ein PNG, JPEG oder WebP als Text: data:image/png;base64,…',
    lines: 'Das ist keine Zeilenangabe wie 68 oder 68-72.',
    fieldPath: (path: string) => `Ein Feld „${path}“ gibt es in diesem Eintrag nicht.`,
    mergedButActive: 'Nur eine Organisation mit dem Status merged kann in eine andere aufgegangen sein.',
    nothingSaid: 'Es fehlt, was gesagt wurde: summary oder quote.',
    doubledId: (line: number) => `Diese id steht schon bei einem früheren Eintrag, in Zeile ${line}.`,
    doubledKey: (line: number) => `Dieser Eintrag steht schon weiter oben, in Zeile ${line}.`,
    refersToItself: 'Der Eintrag verweist auf sich selbst.',
    bothEndsSame: 'Beide Seiten sind dieselbe Organisation.',
    refersToNothing: (id: string) => `Auf „${id}“ wird verwiesen, aber das gibt es nicht.`,
    refersToRejected: (id: string) => `Auf „${id}“ wird verwiesen, aber dieser Eintrag wurde abgelehnt.`,
    circle: (id: string) =>
      `Mit diesem Eintrag entsteht ein Kreis: „${id}“ käme am Ende wieder bei sich selbst an.`,
    membershipCircle: (network: string, member: string) =>
      `„${network}“ gehört schon zu „${member}“. Ein Netzwerk kann nicht Mitglied seiner Mitglieder sein.`,
    membershipsEntangled: 'Die Netzwerke sind zu sehr ineinander verschachtelt, um Kreise auszuschließen.',
    noNetwork: (id: string) =>
      `„${id}“ ist kein Netzwerk. Mitglieder hat nur eine Organisation mit der Art network.`,
    formerIdClaimed: (id: string, other: string) =>
      `„${id}“ ist schon die frühere id von „${other}“. Sie kann nur zu einer Organisation führen.`,
    lineageCircle: {
      ancestry: (above: string, below: string) =>
        `Das widerspricht einer anderen Beziehung: „${below}“ steht schon über „${above}“.`,
      succession: (before: string, after: string) =>
        `Das widerspricht einer anderen Beziehung: „${after}“ ging „${before}“ schon voraus.`,
    },
    relationsEntangled: 'Die Beziehungen sind zu sehr ineinander verschachtelt, um Kreise auszuschließen.',
    eventNotNamed: (count: number) =>
      `Es fehlt, bei welcher Veranstaltung das gesagt wurde. Die Datei nennt ${count}.`,
  },
  warning: {
    space: 'Der Name beginnt oder endet mit einem Leerzeichen.',
    doubledSpace: 'Im Namen stehen mehrere Leerzeichen hintereinander.',
    capitals: 'Der Name steht ganz in Großbuchstaben.',
    composed: 'Im Namen stehen zerlegte Buchstaben: Umlaute und Akzente sind einzelne Zeichen.',
    wrongEncoding: 'Der Name sieht nach einer falsch gelesenen Kodierung aus.',
    lostCharacter: 'Im Namen steht das Ersatzzeichen für einen verlorenen Buchstaben.',
    linkSpace: 'In der Webadresse steht ein Leerzeichen. Vielleicht ist sie beschädigt.',
    linkEnd: 'Die Webadresse endet mit einem Satzzeichen. Vielleicht gehört es nicht dazu.',
    linkCharacter: 'In der Webadresse steht ein Zeichen, das dort nicht stehen darf.',
    doubledValue: 'Der Wert steht mehrfach in der Liste. Er zählt einmal.',
    topicProposed: (id: string) => `Das Thema „${id}“ gibt es noch nicht. Es wird vorgeschlagen.`,
    agsOfOther: 'Einen eigenen AGS haben nur Kommunen und Kreise. Gemeint ist vielleicht seat.',
    agsOfKind: (digits: number) => `Zu dieser Art gehört ein AGS mit ${digits} Ziffern.`,
    formerIdInUse: (id: string) =>
      `„${id}“ ist die id eines anderen Eintrags und leitet deshalb nicht weiter.`,
    leadIsPartner: 'Der Träger ist nicht auch Partner. Als Partner zählt er hier nicht.',
    severalMeant: (id: string, chosen: string) => `„${id}“ gibt es mehrfach. Gemeint ist wohl: ${chosen}.`,
  },
} as const;
