import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

const TESTS = /(^libs\/testing\/|\/src\/testing\/|\.(db-)?spec\.tsx?$)/;
const HOME = /^(?:apps|libs)\/([^/]+)\//;
/** Used by nearly everything: a picture with them shows nothing else. */
const FLOOR = ['platform', 'messages'];

const HEAD = `# Apps, slices and what they use

Generated from the imports of the code by \`node tools/docs.mjs\`; the rule they follow is in \`.dependency-cruiser.cjs\`.
An arrow is left out where a longer way says the same; \`platform\` and \`messages\` stand in the table alone.
`;

/** docs/slices.md as it should be. */
export function describeSlices() {
  const uses = usesOf(cruise());
  const names = [...uses.keys()].filter((name) => !FLOOR.includes(name));
  const arrows = names.flatMap((name) =>
    shortest(name, uses)
      .filter((used) => !FLOOR.includes(used))
      .map((used) => `  ${name} --> ${used}`),
  );
  const rows = [...uses].map(([name, used]) => `| ${name} | ${[...used].join(', ')} |`);
  return [
    HEAD,
    ['```mermaid', 'graph TD', ...arrows, '```'].join('\n'),
    '',
    ['| app or slice | uses |', '|---|---|', ...rows].join('\n'),
    '',
  ].join('\n');
}

function cruise() {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    program,
    'apps',
    'libs',
    '--config',
    '.dependency-cruiser.cjs',
    '-T',
    'json',
    '--cache',
    '.cache/cruise',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (stdout === '') throw new Error(`dependency-cruiser said nothing but: ${stderr}`);
  return JSON.parse(stdout).modules;
}

/**
 * @param {{ source: string, dependencies: { resolved: string }[] }[]} modules
 * @returns {Map<string, Set<string>>} each app and slice, and what it imports outside its tests, by name
 */
function usesOf(modules) {
  const uses = new Map();
  for (const { source, dependencies } of modules) {
    const from = HOME.exec(source)?.[1];
    if (!from || TESTS.test(source)) continue;
    const used = uses.get(from) ?? uses.set(from, new Set()).get(from);
    for (const { resolved } of dependencies) {
      const to = HOME.exec(resolved)?.[1];
      if (to && to !== from) used.add(to);
    }
  }
  const sorted = [...uses].sort(byName).map(([name, used]) => [name, new Set([...used].sort())]);
  return new Map(sorted);
}

/** What `name` uses and does not reach through anything else it uses. */
function shortest(name, uses) {
  const direct = [...(uses.get(name) ?? [])];
  return direct.filter((used) => !direct.some((other) => other !== used && reaches(other, used, uses)));
}

function reaches(from, to, uses) {
  return [...(uses.get(from) ?? [])].some((next) => next === to || reaches(next, to, uses));
}

function byName([a], [b]) {
  return a < b ? -1 : 1;
}
