/** Why two organisations are shown together, and what sets them apart. */
export const matching = {
  sharedTopic: (topic: string, organisations: string, of: string) =>
    `Beide arbeiten an ${topic}; das nennen nur ${organisations} von ${of}.`,
  commonTopic: (topic: string, organisations: string, of: string) =>
    `Beide arbeiten an ${topic}, wie ${organisations} von ${of}.`,
  nobodyElse: (topic: string) => `Beide arbeiten an ${topic}; das nennt sonst niemand.`,
  severalTopics: (topics: string) => `Beide arbeiten auch an ${topics}.`,
  field: (topic: string) => `Beide arbeiten im Themenfeld ${topic}.`,
  relation: {
    parent: (other: string, me: string) => `${me} gehört zu ${other}.`,
    child: (other: string, me: string) => `${other} gehört zu ${me}.`,
    partner: (other: string, me: string) => `${me} und ${other} arbeiten schon zusammen.`,
    predecessor: (other: string, me: string) => `${me} ist aus ${other} hervorgegangen.`,
    successor: (other: string, me: string) => `${me} ist in ${other} aufgegangen.`,
    founder: (other: string, me: string) => `${other} hat ${me} gegründet.`,
    founded: (other: string, me: string) => `${me} hat ${other} gegründet.`,
  },
  network: (network: string) => `Beide gehören zum Netzwerk ${network}.`,
  inNetwork: (member: string, network: string) => `${member} ist Mitglied bei ${network}.`,
  event: (event: string) => `Beide waren dabei: ${event}.`,
  sameKind: (kind: string) => `Gleiche Art: ${kind}.`,
  similarKind: 'Beide haben ähnliche Aufgaben.',
  sameSize: (size: string) => `Gleiche Größe: ${size}.`,
  similarSize: 'Ähnliche Größe.',
  sameState: (state: string) => `Gleiches Land: ${state}.`,
  samePlace: (place: string) => `Beide sind in ${place}.`,
  distance: (distance: string) => `Nah beieinander: ${distance} Luftlinie.`,
  different: {
    role: (kind: string) => `andere Rolle: ${kind}`,
    larger: (factor: string) => `${factor}-mal so groß`,
    smaller: (factor: string) => `${factor}-mal kleiner`,
    state: (state: string) => `anderes Land: ${state}, dort kann anderes Landesrecht gelten`,
    distance: (distance: string) => `${distance} entfernt`,
  },
} as const;
