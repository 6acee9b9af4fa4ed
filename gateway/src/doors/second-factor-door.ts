import type { FastifyInstance } from "fastify";
import type { Attempts } from "../identity/attempts.js";
import type { Callers } from "../identity/callers.js";
import type { Organisation } from "../identity/organisation.js";
import { readJsonObject } from "../limits/json.js";

export interface SecondFactorDoorOptions {
  callers: Callers;
  attempts: Attempts;
  organisation: Organisation;
}

const STEPS = {
  enrol: "enrol-second-factor",
  confirm: "confirm-second-factor",
  "recovery-codes": "renew-recovery-codes",
  disable: "disable-second-factor",
} as const;

/**
 * One's own second factor: how it stands, setting it up, renewing its recovery codes, turning it off. Open to whoever
 * is signed in, for those who must set it up may do nothing else yet.
 */
export function secondFactorDoor(
  app: FastifyInstance,
  { callers, attempts, organisation }: SecondFactorDoorOptions,
): void {
  app.get("/auth/second-factor", async (request) => {
    const { actor, account } = await callers.person(request);
    return { ...account?.secondFactor, ...(await organisation.secondFactor("second-factor", {}, actor)) };
  });
  for (const [step, door] of Object.entries(STEPS)) {
    app.post(`/auth/second-factor/${step}`, { bodyLimit: 4096 }, async (request) => {
      const { actor, session } = await callers.person(request);
      const { password, code } = readJsonObject(request.body);
      // A session left open is no place to guess at its holder's password or code.
      const bucket = `own:${actor.id}`;
      await attempts.count(bucket, request.ip);
      const answer = await organisation.secondFactor(door, { password, code, session: session.id }, actor);
      await attempts.forgive(bucket, request.ip);
      callers.forget(actor.id);
      return answer;
    });
  }
}
