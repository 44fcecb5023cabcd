// Installs what package-lock.json pins when node_modules lacks it, so that `npm run demo` and `npm test` work as the
// first command in a fresh clone. An installation that has everything is left alone, however it was made.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Why `npm ci` is needed in the current folder, in words; null when nothing is missing. */
function whatIsMissing() {
  if (!existsSync('node_modules')) return 'node_modules is absent';
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  const amiss = wanted
    .filter(([path, entry]) => path !== '' && versionAt(path) !== entry.version && !isSpared(path, entry))
    .map(([path, entry]) => `${path.slice('node_modules/'.length)}@${entry.version}`);
  if (amiss.length === 0) return null;
  return `node_modules lacks ${amiss.slice(0, 3).join(', ')}${amiss.length > 3 ? ` and ${amiss.length - 3} more` : ''}`;
}

/** Of what is really there: npm's record of it is absent while another npm is at work. */
function versionAt(path) {
  try {
    return JSON.parse(readFileSync(`${path}/package.json`, 'utf8')).version;
  } catch {
    return null;
  }
}

/** Whether npm may leave the package out here: it is optional, and not made for this platform by name. */
function isSpared(path, { optional, os, cpu, libc }) {
  if (!optional || existsSync(path)) return false;
  if (os === undefined && cpu === undefined) return true;
  return !(suits(os, process.platform) && suits(cpu, process.arch) && suits(libc, libcOfThisMachine()));
}

/** npm's lists: `linux` allows it, `!win32` excludes it. */
function suits(list, value) {
  if (list === undefined) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((item) => item.startsWith('!'));
}

function libcOfThisMachine() {
  if (process.platform !== 'linux') return null;
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

function install(reason) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    const need = `fleetgraph needs Node 20.19 or newer; this is ${process.version}.`;
    console.error(`${need} Install a current LTS from nodejs.org.`);
    process.exit(1);
  }
  console.error(`Installing the locked dependencies with npm ci: ${reason}.`);
  const onWindows = process.platform === 'win32';
  try {
    execFileSync(onWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      // Not to stdout, which belongs to the command that needs the packages.
      stdio: ['ignore', 2, 2],
      shell: onWindows,
    });
  } catch {
    console.error('npm ci failed: see its output above.');
    process.exit(1);
  }
}

const reason = whatIsMissing();
if (reason !== null) install(reason);
