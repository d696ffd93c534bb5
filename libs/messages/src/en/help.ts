import type { ShapeOf } from '../catalogue.js';
import type { help as german } from '../de/help.js';

export const help: ShapeOf<typeof german> = {
  title: 'Help',
  lead: 'How to find what you look for, and how to read what you find.',
  contents: 'On this page',
  reading: [
    {
      id: 'suche',
      title: 'Searching',
      paragraphs: [
        'One box is enough: for topics, projects, places and names. Suggestions appear while you type; Enter always searches.',
      ],
      points: [
        'Of several words all must occur. Filler words do not count.',
        'Upper and lower case, ä and ae, ß and ss, with and without hyphen: all are the same.',
        'Other forms of a German word count too: plural, cases, female and male forms.',
        'Other words for a topic count too: “Partizipation” finds Bürgerbeteiligung. The result then says as what it was found.',
        'Whatever is called exactly what you asked for comes first.',
      ],
    },
    {
      id: 'filter',
      title: 'Narrowing down',
      paragraphs: [
        'Every list has filters. Several ticks in one group widen it, ticks in different groups narrow it. The number says how much would be left.',
        'The address of the page holds everything you chose. You can bookmark it or send it to somebody.',
      ],
    },
    {
      id: 'treffer',
      title: 'Who works on similar things?',
      paragraphs: [
        'Every profile shows organisations that work on similar things. Topics, size, place, relations and common networks are compared. A topic that few name counts more than one that many name.',
      ],
      points: [
        'Every reason is a sentence. The bar before it shows how much it contributes.',
        '“strong match”, “good match” and “worth a look” say how much the two have in common.',
        'Below “Different” stands what sets them apart: task, size, state or distance.',
        'Who names no topic yet is compared by kind, place and relations. The page says so.',
      ],
    },
    {
      id: 'herkunft',
      title: 'Where a fact comes from',
      paragraphs: [
        'Below the facts stands where they come from and of which day they are. What a source completed from elsewhere is marked.',
        'A profile that nobody is responsible for yet comes from other sources, until the organisation edits it itself.',
      ],
    },
  ],
  join: {
    title: 'Your organisation',
    paragraphs: [
      'If your organisation is in the directory, open its profile and choose “This is our organisation”. From then on you keep it yourself.',
      'If it is missing, add it. An e-mail address is enough to begin; curators look at what you say.',
    ],
  },
  file: {
    title: 'Network file',
    intro:
      'A network is a text file, in YAML or JSON. It contains lists, none of which is required. Every entry has an identifier (id) by which a later import finds it again.',
    example: 'A small file looks like this',
    lists: 'The lists',
    list: 'List',
    holds: 'Contains',
    fields: 'Important fields',
    contents: {
      organisations: 'members and partners',
      memberships: 'who belongs to which network',
      relations: 'other ties between two organisations',
      initiatives: 'projects, programmes and services',
      adoptions: 'who took an initiative over',
      listings: 'offers and needs',
      events: 'assemblies, forums, workshops',
      guidingQuestions: 'questions that were put to members',
      statements: 'answers to guiding questions',
      freeTexts: 'contributions without a guiding question',
      topics: 'topics of your own, beside the topic tree',
    },
    rules: 'What holds for an import',
    points: [
      'Places are official municipality keys (AGS). They stand on the pages of the places.',
      'An entry with a mistake is rejected alone. The report names reason, field and line.',
      'Importing the same file again changes nothing. Empty fields never overwrite anything.',
      'The import reports a damaged link with a suggestion; it never mends it silently.',
      'Unknown topics become proposals. None is lost.',
      '“visibility” restricts single fields to members (members) or to the organisation itself (own).',
    ],
    commands: 'The commands',
    commandsText: 'All commands work beside the running portal or without it.',
    check: 'Check without changing anything',
    import: 'Import',
    export: 'Write out the public network',
    register: 'Import the official register of municipalities (GV100AD)',
    file: 'my-network.yaml',
  },
  api: {
    title: 'API',
    intro: 'What you read here programs can read, too: as JSON under /api/v1, without signing in.',
    description: 'Full description (OpenAPI 3.1)',
    points: [
      'Lists answer items and next. The value of next is the cursor of the next page.',
      'Filters have the names they have on the pages: type, kind, topic, state, county, size. They may be repeated.',
      'Errors are problem documents (RFC 9457) with a code and a sentence.',
      'The language follows Accept-Language: German or English.',
      'With ETag and If-None-Match you only ask whether something changed.',
    ],
    examples: 'Examples',
    search: 'Who works on citizen participation?',
    topics: 'The topic tree',
    places: 'Find a municipality key',
  },
};
