// The stock gateway: @apollo/gateway with @apollo/server's own HTTP server and its own data source. Only the signature
// is added.
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { hopFor, supergraph } from "./hop.mjs";

/**
 * Signs in the fetcher, where the body is known as bytes. `willSendRequest` would have to write it a second time: this
 * is the cheaper way.
 */
class SignedDataSource extends RemoteGraphQLDataSource {
  constructor(config) {
    super(config);
    const send = this.fetcher;
    this.fetcher = (url, init) => {
      const [name, value] = hopFor(url, init.body);
      init.headers[name] = value;
      return send(url, init);
    };
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: supergraph,
  buildService: ({ url }) => new SignedDataSource({ url }),
});
const server = new ApolloServer({ gateway });
await startStandaloneServer(server, { listen: { port: Number(process.env.PORT), host: "127.0.0.1" } });
