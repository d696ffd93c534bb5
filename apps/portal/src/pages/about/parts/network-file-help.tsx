import { EqualTable, useFrame } from '../../../ui/index.js';
import { CodeBlock } from '../../parts/code-block.js';
import { EXAMPLE_NETWORK } from '../example-network.js';
import { Prose } from './prose-parts.js';

const COMMAND = 'npm run -s cli --';

/** Fields by list, the needed ones first. */
const FIELDS = {
  organisations: 'id, name, kinds, ags, seat, area, summary, text, topics, website, openForCooperation',
  memberships: 'network, member, role, from, until',
  relations: 'from, to, kind, text, from_date, until_date',
  initiatives: 'id, title, lead, partners, state, period, topics, summary, text, links, resources',
  adoptions: 'initiative, organisation, stage, as, outcome, reason, note',
  listings: 'id, organisation, kind, text, topics, expires, fulfilled',
  events: 'id, title, host, place, date, theme, moderation, contributors, questions',
  guidingQuestions: 'id, text, aliases, onAgenda',
  statements: 'id, by, question, role, event, summary, quote, lines, about',
  freeTexts: 'id, by, role, event, summary, quote, lines, about',
  topics: 'id, labels, synonyms, acronyms, broader, related',
} as const;

type List = keyof typeof FIELDS;

/** How a network file is made up, what an import does with it, and the commands. */
export function NetworkFileHelp() {
  const t = useFrame().messages.help.file;
  const commands = [
    [t.check, `${COMMAND} import network ${t.file} --dry-run`],
    [t.import, `${COMMAND} import network ${t.file}`],
    [t.export, `${COMMAND} export network ${t.file}`],
    [t.register, `${COMMAND} import register GV100AD.txt.gz`],
  ] as const;
  return (
    <>
      <div class="prose">
        <p>{t.intro}</p>
        <h3>{t.example}</h3>
        <CodeBlock text={EXAMPLE_NETWORK} label={t.example} />
      </div>
      <EqualTable
        caption={t.lists}
        columns={[{ title: t.list }, { title: t.holds }, { title: t.fields }]}
        rows={(Object.keys(FIELDS) as List[]).map((list) => [
          <code>{list}</code>,
          t.contents[list],
          <code>{FIELDS[list]}</code>,
        ])}
      />
      <div class="prose">
        <h3>{t.rules}</h3>
        <Prose points={t.points} />
        <h3>{t.commands}</h3>
        <p>{t.commandsText}</p>
        {commands.map(([what, command]) => (
          <>
            <p>{what}:</p>
            <CodeBlock text={command} label={what} />
          </>
        ))}
      </div>
    </>
  );
}
