import type { IncomingMessage } from "node:http";
import { Transform } from "node:stream";
import { Refusal } from "../refusal.js";

/**
 * A request's body as it flows, ending with `refusal` beyond the most, and with an error when the caller hangs up. The
 * request itself stays whole, so that it can still be answered.
 */
export function counted(request: IncomingMessage, most: number, refusal: () => Error): Transform {
  let size = 0;
  const flow = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > most) done(refusal());
      else done(null, chunk);
    },
  });
  flow.once("error", () => {
    request.unpipe(flow);
    request.resume();
  });
  request.once("close", () => {
    if (!request.complete) flow.destroy(new Refusal("BAD_REQUEST", { rule: "file.broken-off" }));
  });
  return request.pipe(flow);
}
