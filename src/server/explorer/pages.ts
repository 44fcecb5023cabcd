import type { Bundle } from './bundle.js';
import type { ExampleOperation } from '../options.js';

/** Path of the bundled files; scripts/build-explorer.mjs writes it into them. */
export const ASSETS = '/explorer';
const SANDBOX_CDN = 'https://embeddable-sandbox.cdn.apollographql.com';
const SANDBOX_FRAME = 'https://sandbox.embed.apollographql.com';
/** The origins from which Sandbox calls a server: standalone and embedded. */
export const SANDBOX_ORIGINS: readonly string[] = ['https://studio.apollographql.com', SANDBOX_FRAME];

export interface PageSettings {
  readonly endpoint: string;
  readonly introspection: boolean;
  readonly operations: readonly ExampleOperation[];
}

/** Directives of a Content-Security-Policy. */
export type Policy = Readonly<Record<string, readonly string[]>>;

export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: Policy;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%233b4bd8'/%3E%3Cg stroke='%23fff' stroke-width='2'%3E%3Cpath d='M9 10l14 3-8 11z' fill='none'/%3E%3C/g%3E%3Cg fill='%23fff'%3E%3Ccircle cx='9' cy='10' r='3.4'/%3E%3Ccircle cx='23' cy='13' r='3.4'/%3E%3Ccircle cx='15' cy='24' r='3.4'/%3E%3C/g%3E%3C/svg%3E";

const basePolicy: Policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that cannot close its script element. */
function dataBlock(settings: object): string {
  const json = JSON.stringify(settings).replace(/</g, '\\u003c');
  return `<script type="application/json" id="settings">${json}</script>`;
}

function shell(title: string, files: { script: string; style: string }, settings: object, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${ASSETS}/${files.style}">
</head>
<body>
${body}
${dataBlock(settings)}
<script type="module" src="${ASSETS}/${files.script}"></script>
</body>
</html>
`;
}

/** GraphiQL. It may load from and call this server only. */
export function graphiqlPage(bundle: Bundle, settings: PageSettings): Page {
  return {
    html: shell('fleetgraph · GraphiQL', bundle.graphiql, settings, '<div id="explorer"></div>'),
    // The editor inserts style elements; its fonts and cursors are data URLs in the style sheet.
    contentSecurityPolicy: {
      ...basePolicy,
      scriptSrc: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'"],
    },
  };
}

/** The operations by group, each with a link that opens it in GraphiQL. */
function operationList(operations: readonly ExampleOperation[]): string {
  if (operations.length === 0) return '';
  const groups = [...new Set(operations.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const items = operations.filter((operation) => operation.group === group).map(operationItem);
    return `${group === undefined ? '' : `<h3>${escapeHtml(group)}</h3>\n`}${items.join('\n')}`;
  });
  return `<h2>Example operations</h2>\n${sections.join('\n')}`;
}

function operationItem({ name, purpose, document }: ExampleOperation): string {
  const title = `${escapeHtml(name)}${purpose === undefined ? '' : ` <span>${escapeHtml(purpose)}</span>`}`;
  const link = `<p><a href="/graphiql#${encodeURIComponent(name)}">Open in GraphiQL</a></p>`;
  return `<details><summary>${title}</summary><pre><code>${escapeHtml(document.trim())}</code></pre>${link}</details>`;
}

/** Apollo Sandbox, with content for while it loads or if it cannot be loaded. */
export function sandboxPage(bundle: Bundle, settings: PageSettings): Page {
  const body = `<main>
<h1>fleetgraph</h1>
<p class="lead">A GraphQL API for fleets and vehicles. The endpoint is <code>${escapeHtml(settings.endpoint)}</code>.</p>
<p id="status" role="status">Loading Apollo Sandbox … It comes from Apollo’s servers and runs in a frame of theirs, which sees your operations and their responses. GraphiQL comes from this server alone.</p>
<p><a class="button" href="/graphiql">Open GraphiQL</a></p>
${operationList(settings.operations)}
</main>
<form class="bar"><label for="operations">Operation</label><select id="operations"></select><a href="/graphiql">GraphiQL</a></form>
<div id="sandbox"></div>`;
  return {
    html: shell(
      'fleetgraph · Apollo Sandbox',
      bundle.sandbox,
      { ...settings, sandboxScript: `${SANDBOX_CDN}/_latest/embeddable-sandbox.umd.production.min.js` },
      body,
    ),
    contentSecurityPolicy: { ...basePolicy, scriptSrc: ["'self'", SANDBOX_CDN], frameSrc: [SANDBOX_FRAME] },
  };
}
