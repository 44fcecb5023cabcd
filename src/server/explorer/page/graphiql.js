/**
 * The page at /graphiql: GraphiQL with its editor's workers, all of it bundled at build time (scripts/build-explorer.mjs)
 * and served from here, so that it works with no internet. Runs in a browser; plain JavaScript because the
 * project's compiler settings know no DOM.
 */
/* global document, window, Worker */
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { operationsPlugin, TITLE } from './operations.js';
import { named, readSettings } from './settings.js';

/* global WORKERS -- put in by the build: the address of each worker's bundle */
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(WORKERS[label] ?? WORKERS.editor, { name: label }),
};

const { endpoint, introspection, operations } = readSettings();

const send = createGraphiQLFetcher({ url: endpoint });

/**
 * Right after a change of tabs GraphiQL still sends the other tab's operation name; a name that the document does not
 * have is left out.
 */
function fetcher({ operationName, ...parameters }, options) {
  const isThere = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(parameters.query);
  return send(isThere ? { ...parameters, operationName } : parameters, options);
}

/** The tab that a visitor left open, else the first example: GraphiQL itself forgets variables that nobody has edited. */
function openTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(window.localStorage.getItem('graphiql:tabState'));
    return { initialQuery: tabs[activeTabIndex].query ?? '', initialVariables: tabs[activeTabIndex].variables ?? '' };
  } catch {
    // Nothing is stored, or nothing that can be read.
    return { initialVariables: operations[0]?.variables ?? '' };
  }
}

const PANE = 'fleetgraph:pane';

/** The pane that a visitor left open, else the menu. GraphiQL itself does not remember that all were closed. */
function openPane() {
  if (named(operations, window.location.hash)) return { visiblePlugin: TITLE };
  const left = window.localStorage.getItem(PANE) ?? TITLE;
  return left === '' ? {} : { visiblePlugin: left };
}

const notice = introspection
  ? null
  : createElement(
      'p',
      { className: 'notice', role: 'status' },
      'Introspection is off on this server: operations run, but there are no docs and no completion. ',
      'Start the server with INTROSPECTION=true to have them.',
    );

const explorer = createElement(
  GraphiQL,
  {
    fetcher,
    // Without this a first visit shows GraphiQL's own welcome text; tabs that a visitor left open come back instead.
    defaultTabs: operations.slice(0, 1).map(({ document, variables }) => ({ query: document, variables })),
    defaultEditorToolsVisibility: operations.some(({ variables }) => variables !== undefined) ? 'variables' : false,
    plugins: operations.length === 0 ? [HISTORY_PLUGIN] : [operationsPlugin(operations), HISTORY_PLUGIN],
    ...openPane(),
    onTogglePluginVisibility: (plugin) => window.localStorage.setItem(PANE, plugin?.title ?? ''),
    ...openTab(),
    // Null, not absent: absent would make GraphiQL ask for the schema and wait for an answer that is refused.
    ...(introspection ? {} : { schema: null }),
  },
  createElement(GraphiQL.Logo, null, createElement('span', { className: 'wordmark' }, 'fleetgraph')),
);

createRoot(document.getElementById('explorer')).render(
  createElement('div', { className: 'page' }, notice, createElement('div', { className: 'fill' }, explorer)),
);
