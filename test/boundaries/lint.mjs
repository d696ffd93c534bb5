// Lints texts as if they were files of this project: [{ file, code }] on stdin, rule names per file on stdout.
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });
const results = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result?.messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId) ?? []);
}
process.stdout.write(JSON.stringify(results));
