// @graphql-hive/gateway in one process, with its own HTTP stack and defaults. Only the signature is added, and requests in
// flight are not shared: a signed hop speaks for one request of one caller, so no other request may be answered by it.
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { createServer } from 'node:http';
import { hopFor, supergraph } from '../peers/hop.mjs';

const signed = {
  onFetch({ url, options, setOptions }) {
    const [name, value] = hopFor(url, options.body);
    setOptions({ ...options, headers: { ...options.headers, [name]: value } });
  },
};
const transportEntries = { '*.http': { options: { deduplicateInflightRequests: false } } };
const gateway = createGatewayRuntime({ supergraph, transportEntries, plugins: () => [signed], logging: 'warn', landingPage: false, graphiql: false });
createServer(gateway).listen(Number(process.env.PORT), '127.0.0.1');
