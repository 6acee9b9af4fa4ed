import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Caller } from "../identity/callers.js";
import { Refusal } from "../refusal.js";
import { CAPS } from "./caps.js";
import { Lane, type LaneBounds } from "./lane.js";

const TOO_MANY = {
  vi: "Bạn đang gửi quá nhiều yêu cầu cùng lúc. Hãy đợi giây lát rồi thử lại.",
  en: "Too many of your requests are under way. Wait a moment and try again.",
};

/** Not the same second for everybody, or all come back together. */
export const retryAfter = (): { "retry-after": string } => ({
  "retry-after": String(1 + Math.floor(Math.random() * 3)),
});
/** `told`: the sentence of the service that refused, in the caller's language; a full disk is not a busy hour. */
export const overloaded = (told?: string): Refusal =>
  new Refusal("OVERLOADED", { headers: retryAfter(), ...(told && { words: { vi: told, en: told } }) });
const tooManyOfYours = (): Refusal => new Refusal("RATE_LIMITED", { words: TOO_MANY, headers: retryAfter() });

/**
 * Who may be at work now: so many of one account, of one client (a kind of client at an address; an agreement is its
 * account) and in all, each with a short queue. One account can fill its own lane and no other's, one office's machine
 * not the whole gateway. Decision 015.
 */
export class Admission {
  private readonly all = new Lane(CAPS.lanes.all);
  private readonly lanes = new Map<string, Lane>();

  constructor(private readonly app: FastifyInstance) {}

  /**
   * Waits for a place; the answer gives it back. RATE_LIMITED when the caller's own requests fill their lane,
   * OVERLOADED when everybody's do or the process itself lags.
   */
  async enter({ session }: Caller, request: FastifyRequest, signal: AbortSignal): Promise<() => void> {
    // A process that lags takes nothing more on beside what it is doing; to do nothing at all would help nobody.
    if (this.app.isUnderPressure() && !this.all.isEmpty) throw overloaded();
    const leaveAccount = await this.own(`account ${session.kind} ${session.subject}`, CAPS.lanes.account, signal);
    const leaveClient = await this.own(`client ${session.client} ${request.ip}`, CAPS.lanes.client, signal).catch(
      (refused: unknown) => {
        leaveAccount();
        throw refused;
      },
    );
    const leaveAll = await this.all.enter(signal);
    const leave = (): void => {
      leaveAll?.();
      leaveClient();
      leaveAccount();
    };
    if (leaveAll) return leave;
    leave();
    throw overloaded();
  }

  private async own(name: string, bounds: LaneBounds, signal: AbortSignal): Promise<() => void> {
    const lane = this.lanes.get(name) ?? new Lane(bounds);
    this.lanes.set(name, lane);
    const leave = await lane.enter(signal);
    if (!leave) throw tooManyOfYours();
    return () => {
      leave();
      // The place is free only when the lane has seen it.
      setImmediate(() => lane.isEmpty && this.lanes.get(name) === lane && this.lanes.delete(name));
    };
  }
}
