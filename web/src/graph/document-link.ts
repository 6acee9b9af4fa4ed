import { ApolloLink } from "@apollo/client/link";
import { Observable } from "rxjs";
import { currentLanguage } from "../words/language.ts";

type Meta = { __meta__?: { hash?: string } };

/**
 * Sends an operation by its number in the manifest, never by its text. The answer's errors pass on as they are,
 * whatever the status, with the request's number added; only an answer that is not of our making counts as a broken
 * connection.
 */
export const documentLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const stop = new AbortController();
      send(operation, stop.signal).then(
        (result) => {
          observer.next(result);
          observer.complete();
        },
        (error: unknown) => {
          if (!stop.signal.aborted) observer.error(error);
        },
      );
      return () => stop.abort();
    }),
);

async function send(operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const documentId = (operation.query as Meta).__meta__?.hash;
  if (!documentId) throw new Error(`operation ${operation.operationName} is not in the manifest`);
  const { idempotencyKey } = operation.getContext() as { idempotencyKey?: string };
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    signal,
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      "accept-language": currentLanguage(),
      "x-client": "console",
      ...(idempotencyKey && { "idempotency-key": idempotencyKey }),
    },
    body: JSON.stringify({ documentId, operationName: operation.operationName, variables: operation.variables }),
  });
  const answer = (await response.json()) as ApolloLink.Result;
  if (!("data" in answer) && !answer.errors) throw new Error(`the gateway answered ${response.status}`);
  const requestId = response.headers.get("x-request-id");
  const errors = answer.errors?.map((error) => ({
    ...error,
    extensions: { ...(requestId && { requestId }), ...error.extensions },
  }));
  return errors ? { ...answer, errors } : answer;
}
