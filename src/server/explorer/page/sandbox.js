/**
 * The page at /: Apollo's embedded Sandbox. Its program is Apollo's and comes from Apollo's servers; where they cannot
 * be reached the page says so and leads to /graphiql, which needs nothing from outside.
 */
/* global document, window, Option */
import './sandbox.css';
import { named, readSettings } from './settings.js';

const { endpoint, introspection, operations, sandboxScript } = readSettings();
const status = document.getElementById('status');

function fail(text) {
  document.body.dataset.state = 'failed';
  status.textContent = text;
}

/**
 * Sandbox can be given one operation, when it opens: choosing another one opens it anew. Its program lives in a frame of
 * another origin and has no other way in.
 */
function offer(chosen) {
  const menu = document.getElementById('operations');
  const groups = [...new Set(operations.map(({ group }) => group))];
  for (const group of groups) {
    const parent = group === undefined ? menu : menu.appendChild(document.createElement('optgroup'));
    if (group !== undefined) parent.label = group;
    for (const { name, purpose } of operations.filter((operation) => operation.group === group))
      parent.append(
        new Option(purpose === undefined ? name : `${name}: ${purpose}`, name, false, name === chosen?.name),
      );
  }
  menu.addEventListener('change', () => {
    window.location.hash = menu.value;
    window.location.reload();
  });
}

function open() {
  document.body.dataset.state = 'open';
  const chosen = named(operations, window.location.hash) ?? operations[0];
  offer(chosen);
  new window.EmbeddedSandbox({
    target: '#sandbox',
    initialEndpoint: new URL(endpoint, window.location.href).href,
    initialState: {
      document: chosen?.document ?? '{ __typename }',
      ...(chosen?.variables === undefined ? {} : { variables: JSON.parse(chosen.variables) }),
      includeCookies: false,
    },
    endpointIsEditable: false,
    runTelemetry: false,
  });
}

if (!introspection) {
  fail(
    'Introspection is off on this server, and Apollo Sandbox cannot work without it. GraphiQL still runs operations.',
  );
} else {
  const script = document.createElement('script');
  script.src = sandboxScript;
  script.addEventListener('load', open);
  script.addEventListener('error', () =>
    fail(
      'Apollo Sandbox could not be loaded from Apollo’s servers: there seems to be no internet here. GraphiQL works without it.',
    ),
  );
  document.head.append(script);
}
