// `npm run sbom [-- FILE]`: writes a software bill of materials of the packages of production as CycloneDX JSON, from the lock file, to
// standard output or FILE. The same lock file gives the same bytes: no time, no random number.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
// Not with --omit=dev, which also leaves out what production shares with development: that is done below.
const options = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error'];
const { stdout, stderr, status, error } = spawnSync(npm, options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
if (error !== undefined || status !== 0) {
  process.stderr.write(`${error?.message ?? stderr}\n`);
  process.exit(1);
}
const bom = JSON.parse(stdout);
const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
// npm takes it from the folder.
bom.metadata.component.name = name;
delete bom.metadata.timestamp;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const production = new Set(
  Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(
      ([path, { name: alias, version }]) => `${alias ?? path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`,
    ),
);
const isShipped = (ref) => ref === bom.metadata.component['bom-ref'] || production.has(ref);
bom.components = bom.components.filter((component) => production.has(`${component.name}@${component.version}`));
bom.dependencies = bom.dependencies
  .filter(({ ref }) => isShipped(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isShipped) }));
const hex = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
bom.serialNumber = `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
const text = `${JSON.stringify(bom, null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
