/** A small network file as the help shows it. A test imports it, so that it stays one. */
export const EXAMPLE_NETWORK = `organisations:
  - id: stadt-merseburg
    name: Stadt Merseburg
    kinds: [municipality]
    ags: "15088220"
    summary: Stadt an der Saale mit Hochschule.
  - id: hochschule-merseburg
    name: Hochschule Merseburg
    kinds: [university]
    seat: "15088220"
  - id: runder-tisch
    name: Runder Tisch Digitales Merseburg
    kinds: [network]
    seat: "15088220"

memberships:
  - { network: runder-tisch, member: stadt-merseburg }
  - { network: runder-tisch, member: hochschule-merseburg, from: 2018 }

initiatives:
  - id: kulturkalender
    title: Gemeinsamer Kulturkalender
    lead: stadt-merseburg
    partners: [hochschule-merseburg]
    state: running
    period: { from: 2019-05 }
    topics: [kultur, veranstaltungskalender]

listings:
  - id: merseburg-sucht-geodaten
    organisation: stadt-merseburg
    kind: need
    topics: [geodaten]
    text: Veranstaltungsorte auf einer gemeinsamen Karte zeigen
`;
