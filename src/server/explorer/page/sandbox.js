/** The page at /: Apollo's embedded Sandbox, loaded from Apollo's servers. If they are unreachable it links to /graphiql. */
/* global document, window, Option */
import './sandbox.css';
import { named, readSettings } from './settings.js';

const { endpoint, introspection, operations, sandboxScript } = readSettings();
const status = document.getElementById('status');

function fail(text) {
  document.body.dataset.state = 'failed';
  status.textContent = text;
}

/** Fills the menu. Sandbox, a frame of another origin, takes an operation only when it opens, so each choice reloads it. */
function fillMenu(chosen) {
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
  fillMenu(chosen);
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
  fail('Apollo Sandbox needs introspection, which is disabled on this server. GraphiQL still runs operations.');
} else {
  const script = document.createElement('script');
  script.src = sandboxScript;
  script.addEventListener('load', open);
  script.addEventListener('error', () =>
    fail('Apollo Sandbox could not be loaded from Apollo’s servers. GraphiQL works without internet access.'),
  );
  document.head.append(script);
}
