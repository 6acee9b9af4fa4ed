import { MOST_FILE_BYTES } from "@hoa-nhap/kernel";

/** Every cap of the wire contract, in one place. No message repeats a number of these. */
export const CAPS = {
  bodyBytes: 100 * 1024,
  analystBodyBytes: 256 * 1024,
  /** One file for an import: twice the largest of the country. */
  fileBytes: 2.5 * 1024 * 1024,
  /** One Word template. */
  templateBytes: 1024 * 1024,
  /** One file to be kept; over a slow line it may take minutes. */
  attachmentBytes: MOST_FILE_BYTES,
  attachmentMs: 10 * 60_000,
  answerBytes: 5 * 1024 * 1024,
  replyBytes: 2 * 1024 * 1024,
  /**
   * Requests at work at once and waiting, of one account, of one client, in all; hops to one service, whose pool has
   * ten connections. Decision 015.
   */
  lanes: {
    account: { atOnce: 6, waiting: 18, waitMs: 1_500 },
    client: { atOnce: 16, waiting: 48, waitMs: 1_500 },
    all: { atOnce: 24, waiting: 48, waitMs: 1_500 },
    hops: { atOnce: 8, waiting: 200, waitMs: 1_500 },
  },
  /**
   * Beyond this mean delay of the event loop, over so long a time that no single pause decides, new work is refused.
   */
  lag: { mostMs: 500, overMs: 5_000 },
  hopMs: 2_000,
  /** How long a service may take to say that it is ready. */
  readyMs: 1_500,
  requestMs: 8_000,
  tokens: 2_000,
  depth: 10,
  aliases: 30,
  rootFields: 15,
  selections: 5_000,
  /** How often named fragments may be spread once all are written out; doubling fragments pass this first. */
  spreads: 200,
  directives: 20,
  directivesPerPlace: 3,
  errors: 4,
  variablesBytes: 64 * 1024,
  variablesDepth: 8,
  pageSize: 100,
  ids: 100,
  price: 10_000,
  /** Size taken for a list of objects that states none. */
  unsizedList: 10,
} as const;
