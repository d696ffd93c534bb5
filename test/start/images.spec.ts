import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig, SETTINGS } from '#platform';
import { composeText, interpolate, parseComposeFile } from './fixtures/compose-file.js';

const ROOT = join(__dirname, '../..');
const ENV = {
  POSTGRES_PASSWORD: 'geheim',
  MEILI_KEY: 'sechzehnzeichenx',
  SESSION_SECRET: 'zweiunddreissigzeichenoderetwasmehr',
  SMTP_URL: 'smtp://mail',
  MAIL_FROM: 'a@mail.example',
};
const OURS = ['migrate', 'portal', 'worker'];

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const compose = () => parseComposeFile(interpolate(composeText, ENV));

describe('docker-compose.yml', () => {
  it('is valid, and a misspelt key would not be', () => {
    expect(Object.keys(compose().services).sort()).toEqual([...OURS, 'postgres', 'meilisearch'].sort());
    for (const [right, wrong] of [
      ['stop_grace_period', 'stop_grace'],
      ['service_healthy', 'service_healthful'],
      ["'127.0.0.1:3000:3000'", "'3000:3000'"],
    ] as const) {
      expect(composeText).toContain(right);
      expect(() => parseComposeFile(interpolate(composeText.replace(right, wrong), ENV))).toThrow();
    }
  });

  it('does not start without secrets', () => {
    expect(() => interpolate(composeText, { POSTGRES_PASSWORD: 'geheim' })).toThrow('MEILI_KEY');
    expect(() => interpolate(composeText, { MEILI_KEY: 'sechzehnzeichenx' })).toThrow('POSTGRES_PASSWORD');
  });

  it.each(OURS)('gives %s settings that there are, and that it starts with', (name) => {
    const { environment } = compose().services[name]!;
    expect(Object.keys(environment).filter((setting) => !SETTINGS.includes(setting))).toEqual([]);
    expect(loadConfig(environment)).toMatchObject({
      environment: 'production',
      demo: false,
      host: '0.0.0.0',
      port: 3000,
      database: { url: 'postgres://netzlotse:geheim@postgres:5432/netzlotse' },
      publicUrl: 'http://localhost:3000',
    });
  });

  it('runs what is built, after the schema is there', () => {
    const { services } = compose();
    for (const name of OURS) {
      const app = name === 'migrate' ? 'cli' : name;
      expect(services[name]!.command).toContain(`dist/apps/${app}.js`);
      expect(read(`apps/${app}/src/main.ts`)).not.toBe('');
    }
    for (const name of ['portal', 'worker']) {
      expect(services[name]!.depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
      });
    }
  });

  it('lets our processes write nowhere but into their folder, as nobody special', () => {
    for (const name of OURS) {
      expect(compose().services[name]).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        volumes: ['data:/data'],
      });
    }
  });

  it('names every volume it uses, and has the Postgres and Meilisearch that are supported', () => {
    const { services, volumes } = compose();
    const used = Object.values(services).flatMap((service) => service.volumes ?? []);
    expect(new Set(used.map((volume) => volume.split(':')[0]))).toEqual(new Set(Object.keys(volumes)));
    expect(services.postgres!.image).toBe('postgres:18');
    expect(services.meilisearch!.image).toBe('getmeili/meilisearch:v1.50');
  });

  it('makes its database like the embedded one', () => {
    const args = compose().services.postgres!.environment.POSTGRES_INITDB_ARGS!.split(' ');
    const embedded = read('libs/platform/src/embedded-postgres/cluster.ts');
    for (const arg of args.filter((arg) => !arg.startsWith('--locale=')))
      expect(embedded).toContain(`'${arg}'`);
  });
});

describe('Dockerfile', () => {
  const stages = read('Dockerfile')
    .split(/^FROM /m)
    .slice(1);
  const last = stages.at(-1)!;

  it('runs as an ordinary user, with what runs and nothing that builds', () => {
    expect(stages).toHaveLength(3);
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/npm (ci|i|install|run)|apt-get|COPY \. /);
    expect(last).toContain('rm -rf /usr/local/lib/node_modules');
    expect(last.match(/^COPY --from=(\w+)/gm)).toEqual(['COPY --from=packages', 'COPY --from=build']);
  });

  it('installs without running the scripts of packages', () => {
    const installs = read('Dockerfile').match(/npm ci.*/g);
    expect(installs).toHaveLength(2);
    for (const install of installs ?? []) expect(install).toContain('--ignore-scripts');
    expect(installs?.[1]).toContain('--omit=dev');
  });

  it('is not sent what is private or stale', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.git', '.env', '.data', 'node_modules', 'dist']),
    );
  });
});
