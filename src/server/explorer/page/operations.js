/**
 * The menu of example operations beside GraphiQL's docs and history, by group. Each opens in a tab with its variables;
 * `/graphiql#Trip` opens one at once.
 */
/* global window */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createElement, useEffect, useState } from 'react';
import { named } from './settings.js';

export const TITLE = 'Operations';

/** A checklist, in the style of GraphiQL's icons. */
function Icon() {
  const stroke = { stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' };
  return createElement(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', height: '1em', 'aria-hidden': true },
    createElement('path', { ...stroke, d: 'M3 5.5l1.5 1.5L7 4M3 12.5L4.5 14 7 11M3 19.5L4.5 21 7 18' }),
    createElement('path', { ...stroke, d: 'M11 6h10M11 13h10M11 20h10' }),
  );
}

/** @returns {(operation: import('./settings.js').Operation) => void} */
function useOpen() {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  return ({ name, document, variables = '' }) => {
    // An open tab is kept with its edits.
    const index = tabs.findIndex(({ operationName, title }) => (operationName ?? title) === name);
    if (index >= 0) return changeTab(index);
    // An empty tab is reused.
    if (queryEditor.getValue().trim() !== '') addTab();
    updateActiveTabValues({ query: document, variables, operationName: name });
    queryEditor.setValue(document);
    variableEditor?.setValue(variables);
  };
}

function Item({ operation, open, disabled, isShown }) {
  return createElement(
    'li',
    null,
    createElement(
      'button',
      {
        type: 'button',
        className: 'operation',
        disabled,
        'aria-current': isShown ? 'true' : undefined,
        onClick: () => open(operation),
      },
      createElement('span', { className: 'operation-name' }, operation.name),
      operation.purpose && createElement('span', { className: 'operation-purpose' }, operation.purpose),
    ),
  );
}

/** @param {readonly import('./settings.js').Operation[]} operations */
function createMenu(operations) {
  return function Menu() {
    const open = useOpen();
    // The editors are loaded after the page.
    const isReady = useGraphiQL(({ queryEditor, variableEditor }) => Boolean(queryEditor && variableEditor));
    const shownName = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.title);
    const [wanted, setWanted] = useState('');
    useEffect(() => {
      const linked = isReady && named(operations, window.location.hash);
      if (!linked) return;
      open(linked);
      // Once: a reload keeps the current tab.
      window.history.replaceState(null, '', window.location.pathname);
    }, [isReady]);

    const words = wanted.toLowerCase().split(/\s+/);
    const shown = operations.filter(({ name, purpose = '', group = '' }) => {
      const text = `${name} ${purpose} ${group}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const groups = [...new Set(shown.map(({ group }) => group))];
    return createElement(
      'nav',
      { className: 'operations', 'aria-label': TITLE },
      createElement('h2', { className: 'operations-title' }, TITLE),
      createElement('input', {
        type: 'search',
        className: 'operations-search',
        placeholder: `Search ${operations.length} operations`,
        'aria-label': 'Find an operation',
        value: wanted,
        onChange: ({ target }) => setWanted(target.value),
      }),
      shown.length === 0 && createElement('p', { role: 'status' }, 'No operation found.'),
      groups.map((group) =>
        createElement(
          'section',
          { key: group ?? '' },
          group && createElement('h3', null, group),
          createElement(
            'ul',
            null,
            shown
              .filter((operation) => operation.group === group)
              .map((operation) =>
                createElement(Item, {
                  key: operation.name,
                  operation,
                  open,
                  disabled: !isReady,
                  isShown: operation.name === shownName,
                }),
              ),
          ),
        ),
      ),
    );
  };
}

/** @param {readonly import('./settings.js').Operation[]} operations */
export const operationsPlugin = (operations) => ({ title: TITLE, icon: Icon, content: createMenu(operations) });
