// Lays out the files of a new resource of vehicles from the templates in scripts/new-resource:
//   npm run new:resource -- NAME [PLURAL] [--dry-run]
// NAME is singular and in kebab case, such as `tire-check`. With --dry-run it only prints the list of files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const usage = 'Usage: npm run new:resource -- NAME [PLURAL] [--dry-run], with names in kebab case such as tire-check';
const templates = fileURLToPath(new URL('./new-resource/', import.meta.url));

const { name, plural, isDryRun } = readArguments();
const placeholders = {
  __file__: name,
  __files__: plural,
  __name__: camel(name),
  __names__: camel(plural),
  __Name__: pascal(name),
  __Names__: pascal(plural),
};

const files = readdirSync(templates, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((template) => ({
    template,
    path: fill(
      relative(templates, template)
        .replaceAll('\\', '/')
        .replace(/\.txt$/, ''),
    ),
  }));

const existing = files.filter(({ path }) => existsSync(path));
if (existing.length > 0) fail(`Already exists: ${existing.map(({ path }) => path).join(', ')}`);

if (isDryRun) for (const { path } of files) console.log(path);
else await layOut();

async function layOut() {
  const prettier = await import('prettier');
  for (const { template, path } of files) {
    const options = await prettier.resolveConfig(path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await prettier.format(fill(readFileSync(template, 'utf8')), { ...options, filepath: path }));
    console.log(`created  ${path}`);
  }
  const { status, stderr } = spawnSync(process.execPath, ['scripts/lists.mjs'], { encoding: 'utf8' });
  if (status !== 0) fail(`npm run lists failed: ${stderr}`);
  console.log(`updated  the generated lists

Next:
1. Fill in the TODOs, starting with src/domain/${name}.ts: git grep TODO
2. Link to it from the vehicle in src/simulator/representation/vehicle.ts, if the specification does.
3. npm run codegen && npm run docs
4. npm test -- ${name}`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { 'dry-run': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [singular = '', several = pluralOf(singular), ...others] = positionals;
    const isKebab = (text) => /^[a-z]+(-[a-z]+)*$/.test(text);
    if (others.length > 0 || !isKebab(singular) || !isKebab(several) || singular === several) fail(usage);
    return { name: singular, plural: several, isDryRun: values['dry-run'] };
  } catch {
    return fail(usage);
  }
}

function pluralOf(text) {
  return /[^aeiou]y$/.test(text) ? text.replace(/y$/, 'ies') : `${text}s`;
}

function fill(text) {
  return Object.entries(placeholders).reduce(
    (filled, [placeholder, value]) => filled.replaceAll(placeholder, value),
    text,
  );
}

function camel(text) {
  return text.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function pascal(text) {
  return camel(`-${text}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
