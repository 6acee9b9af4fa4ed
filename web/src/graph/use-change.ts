import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { notifications } from "@mantine/notifications";
import { useRef, useState } from "react";
import { isOpen, refusalOf, UNKNOWN, type Refusal } from "./refusal.ts";

/** Either what the platform now holds, or why it refused. */
export type Outcome<T> = { data: T; refusal?: undefined } | { data?: undefined; refusal: Refusal };

interface Attempt<V> {
  variables: V;
  input: string;
  key: string;
}

/** How long to wait before each further question about a change whose answer was lost. */
const ASK_AGAIN_MS = [1_000, 2_000, 4_000, 8_000, 15_000];
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One change of the platform's data. Every attempt carries an idempotency key that lives until its outcome is known:
 * where the answer was lost, or said that part of the platform was away, the same attempt is sent again by itself, and
 * nothing happens twice. Until that outcome is known nothing else is sent either.
 */
export function useChange<T, V extends OperationVariables>(document: TypedDocumentNode<T, V>) {
  const client = useApolloClient();
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const attempt = useRef<Attempt<V>>(undefined);

  async function send({ variables, key }: Attempt<V>, refresh?: string[]): Promise<Outcome<T>> {
    try {
      const { data } = await client.mutate({
        mutation: document,
        variables,
        context: { idempotencyKey: key },
        refetchQueries: refresh,
      } as Parameters<typeof client.mutate>[0]);
      return { data: data as T };
    } catch (error) {
      return { refusal: refusalOf(error) };
    }
  }

  /** Sends an attempt until its outcome is known, as long as that is bearable. */
  async function settle(one: Attempt<V>, refresh?: string[]): Promise<Outcome<T>> {
    let outcome = await send(one, refresh);
    if (!outcome.refusal || !isOpen(outcome.refusal)) return outcome;
    const notice = notifications.show({
      message: t`Chưa rõ đã lưu hay chưa. Đang hỏi lại máy chủ, xin chờ…`,
      loading: true,
      autoClose: false,
      withCloseButton: false,
    });
    try {
      for (const ms of ASK_AGAIN_MS) {
        await pause(ms);
        outcome = await send(one, refresh);
        if (!outcome.refusal || !isOpen(outcome.refusal)) return outcome;
      }
      return outcome;
    } finally {
      notifications.hide(notice);
    }
  }

  async function settled(variables: V, refresh?: string[]): Promise<Outcome<T>> {
    const input = JSON.stringify(variables);
    const before = attempt.current;
    if (before && before.input !== input) {
      // What was sent before may be saved: a change of the form must not make a second one of it.
      const earlier = await settle(before, refresh);
      if (earlier.refusal && isOpen(earlier.refusal)) return earlier;
      attempt.current = undefined;
      if (!earlier.refusal) {
        notifications.show({
          message: t`Lần gửi trước đã được lưu. Phần sửa sau đó chưa gửi: hãy xem lại rồi sửa tiếp nếu cần.`,
          autoClose: false,
        });
        return earlier;
      }
    }
    attempt.current ??= { variables, input, key: crypto.randomUUID() };
    const outcome = await settle(attempt.current, refresh);
    if (!outcome.refusal || !isOpen(outcome.refusal)) attempt.current = undefined;
    return outcome;
  }

  async function run(variables: V, refresh?: string[]): Promise<Outcome<T>> {
    setBusy(true);
    setRefusal(undefined);
    const outcome = await settled(variables, refresh);
    setBusy(false);
    if (!outcome.refusal) return outcome;
    const why = isOpen(outcome.refusal) ? { ...outcome.refusal, code: UNKNOWN } : outcome.refusal;
    setRefusal(why);
    return { refusal: why };
  }
  return { run, busy, refusal, forget: () => setRefusal(undefined) };
}
