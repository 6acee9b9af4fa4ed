import { setTimeout as pause } from "node:timers/promises";

/**
 * Asks as the console does: what was refused only because a service was busy is asked again, a change under the same
 * key. Gives up where it never ends.
 */
export async function patiently<A extends { errors?: { extensions?: { code?: string } }[] }>(
  ask: () => Promise<A>,
): Promise<A> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask();
    if (attempt === 30 || !answer.errors?.some(({ extensions }) => extensions?.code === "OVERLOADED")) return answer;
    await pause(50);
  }
}
