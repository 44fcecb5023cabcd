/**
 * The page at /: Apollo's embedded Sandbox. Its program is Apollo's and comes from Apollo's servers; where they cannot
 * be reached the page says so and leads to /graphiql, which needs nothing from outside.
 */
/* global document, window */
import './sandbox.css';
import { readSettings } from './settings.js';

const { endpoint, introspection, operations, sandboxScript } = readSettings();
const status = document.getElementById('status');

function fail(text) {
  document.body.dataset.state = 'failed';
  status.textContent = text;
}

function open() {
  document.body.dataset.state = 'open';
  const [first] = operations;
  new window.EmbeddedSandbox({
    target: '#sandbox',
    initialEndpoint: new URL(endpoint, window.location.href).href,
    initialState: {
      document: first?.document ?? '{ __typename }',
      ...(first?.variables === undefined ? {} : { variables: JSON.parse(first.variables) }),
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
