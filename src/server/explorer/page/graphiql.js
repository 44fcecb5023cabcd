/**
 * The page at /graphiql: GraphiQL and its editor's workers, bundled at build time (scripts/build-explorer.mjs) and served from here, so
 * that it works offline. Plain JavaScript, since the project's compiler settings exclude the DOM.
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

/* global WORKERS -- defined by the build: the URL of each worker's bundle */
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(WORKERS[label] ?? WORKERS.editor, { name: label }),
};

const { endpoint, introspection, operations } = readSettings();

const send = createGraphiQLFetcher({ url: endpoint });

/** Drops an operation name that is not in the document: after a change of tabs GraphiQL still sends the other tab's name. */
function fetcher({ operationName, ...parameters }, options) {
  const isPresent = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(parameters.query);
  return send(isPresent ? { ...parameters, operationName } : parameters, options);
}

/** The tab of the last visit, otherwise the first example. GraphiQL itself does not store unedited variables. */
function openTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(window.localStorage.getItem('graphiql:tabState'));
    return { initialQuery: tabs[activeTabIndex].query ?? '', initialVariables: tabs[activeTabIndex].variables ?? '' };
  } catch {
    // Nothing valid is stored.
    return { initialVariables: operations[0]?.variables ?? '' };
  }
}

const PANE = 'fleetgraph:pane';

/** The pane of the last visit, otherwise the menu. GraphiQL itself does not store that all were closed. */
function openPane() {
  if (named(operations, window.location.hash)) return { visiblePlugin: TITLE };
  const stored = window.localStorage.getItem(PANE) ?? TITLE;
  return stored === '' ? {} : { visiblePlugin: stored };
}

const notice = introspection
  ? null
  : createElement(
      'p',
      { className: 'notice', role: 'status' },
      'Introspection is disabled: operations run, but without docs and completion. ',
      'Start the server with INTROSPECTION=true to enable it.',
    );

const explorer = createElement(
  GraphiQL,
  {
    fetcher,
    // Instead of GraphiQL's welcome text on a first visit; later visits restore their tabs.
    defaultTabs: operations.slice(0, 1).map(({ document, variables }) => ({ query: document, variables })),
    defaultEditorToolsVisibility: operations.some(({ variables }) => variables !== undefined) ? 'variables' : false,
    plugins: operations.length === 0 ? [HISTORY_PLUGIN] : [operationsPlugin(operations), HISTORY_PLUGIN],
    ...openPane(),
    onTogglePluginVisibility: (plugin) => window.localStorage.setItem(PANE, plugin?.title ?? ''),
    ...openTab(),
    // Null, since GraphiQL would request the schema if it were absent.
    ...(introspection ? {} : { schema: null }),
  },
  createElement(GraphiQL.Logo, null, createElement('span', { className: 'wordmark' }, 'fleetgraph')),
);

createRoot(document.getElementById('explorer')).render(
  createElement('div', { className: 'page' }, notice, createElement('div', { className: 'fill' }, explorer)),
);
