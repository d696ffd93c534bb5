/** The accessibility statement, and how to give feedback. */
export const accessibility = {
  title: 'Barrierefreiheit',
  lead: 'Dieses Verzeichnis soll für alle benutzbar sein. Maßstab sind die EN 301 549 und die WCAG 2.2, Stufe AA.',
  sections: [
    {
      id: 'geht',
      title: 'Was Sie erwarten können',
      points: [
        'Alles lässt sich mit der Tastatur allein bedienen.',
        'Lesen, Suchen und Filtern gehen auch ohne JavaScript.',
        'Die Seiten passen sich an: an schmale Bildschirme, an große Schrift, an dunkle Darstellung und an eigene Farben.',
        'Zu jeder Karte und jedem Schaubild gibt es dieselbe Auskunft als Liste oder Tabelle.',
        'Farbe sagt nie allein etwas. Ein Wort steht immer dabei.',
      ],
    },
    {
      id: 'stand',
      title: 'Wie geprüft wurde',
      paragraphs: [
        'Die Software prüft ihre Seiten mit einem automatischen Verfahren (axe) und in einem Browser mit der Tastatur.',
        'Eine Prüfung durch eine unabhängige Stelle oder durch Menschen mit Behinderung hat noch nicht stattgefunden. Darum behaupten wir nicht, alle Anforderungen zu erfüllen.',
      ],
    },
    {
      id: 'grenzen',
      title: 'Was noch fehlt',
      points: [
        'Eine Fassung in Leichter Sprache und in Deutscher Gebärdensprache.',
        'Einträge stammen von vielen Mitgliedern. Ihre Sprache ist nicht immer einfach.',
        'Einträge gibt es nur auf Deutsch. Auf den englischen Seiten sind sie als Deutsch ausgezeichnet.',
      ],
    },
  ],
  feedback: 'Rückmeldung geben',
  feedbackText:
    'Ist Ihnen eine Barriere oder ein Fehler aufgefallen? Nennen Sie bitte die Adresse der Seite und was nicht ging.',
  write: 'Schreiben Sie an:',
  call: 'Rufen Sie an:',
  enforcement: 'Wenn keine Antwort hilft',
  enforcementText:
    'Für öffentliche Stellen gibt es Durchsetzungs- und Schlichtungsstellen des Bundes und der Länder. Ist der Betreiber eine öffentliche Stelle, können Sie sich dorthin wenden. Das kostet nichts.',
} as const;
