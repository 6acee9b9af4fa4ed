import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import { refusalOf, type Refusal } from "./refusal.ts";

/** Either what the platform now holds, or why it refused. */
export type Outcome<T> = { data: T; refusal?: undefined } | { data?: undefined; refusal: Refusal };

/**
 * One change of the platform's data. Every attempt carries an idempotency key; the same input sent again after a lost connection
 * carries the same key, so that nothing happens twice.
 */
export function useChange<T, V extends OperationVariables>(document: TypedDocumentNode<T, V>) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const attempt = useRef<{ input: string; key: string }>(undefined);

  async function run(variables: V, refresh?: string[]): Promise<Outcome<T>> {
    const input = JSON.stringify(variables);
    if (attempt.current?.input !== input) attempt.current = { input, key: crypto.randomUUID() };
    setBusy(true);
    setRefusal(undefined);
    try {
      const { data } = await client.mutate({
        mutation: document,
        variables,
        context: { idempotencyKey: attempt.current.key },
        refetchQueries: refresh,
      } as Parameters<typeof client.mutate>[0]);
      attempt.current = undefined;
      return { data: data as T };
    } catch (error) {
      const why = refusalOf(error);
      // An answered refusal ends the attempt; only silence is worth the same key.
      if (why.code !== "OFFLINE") attempt.current = undefined;
      setRefusal(why);
      return { refusal: why };
    } finally {
      setBusy(false);
    }
  }
  return { run, busy, refusal, forget: () => setRefusal(undefined) };
}
