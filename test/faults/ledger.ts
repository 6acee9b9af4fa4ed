import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Reply, Site } from "./site.js";

const OFFICER = "can-bo-xa";
const MENTOR = "nguoi-giup-do";
const COMMUNE = "10966";
/** Codes after which the outcome is open and the same key is sent again. Anything else is an answer. */
const ASK_AGAIN = new Set([
  "SUBGRAPH_UNAVAILABLE",
  "OVERLOADED",
  "RATE_LIMITED",
  "UNAUTHENTICATED",
  "INTERNAL_SERVER_ERROR",
]);

interface Entry {
  key: string;
  service: "models" | "cases";
  /** Stands in the row of `models`; rows of `cases` are sealed and known by their id. */
  marker: string;
  acknowledgedAt?: number;
  id?: string;
}
/** What a fault did, as the table shows it. */
export interface Verdict {
  fault: string;
  acknowledged: number;
  lost: number;
  doubled: number;
  foreign: number;
  /** From the fault until a change of each service was acknowledged that had been asked for after it. */
  secondsToNormal: number;
}

/**
 * Officers who go on working through every fault: each change has a key of its own, sent again until its outcome is
 * known, and every acknowledgement is written down here, outside the platform. Afterwards the database is compared with
 * what they were told.
 */
export class Ledger {
  private readonly entries: Entry[] = [];
  private readonly read: { login: string; caseFiles: string[] }[] = [];
  private readonly acknowledgements: { service: Entry["service"]; asked: number; at: number }[] = [];
  private working: Promise<unknown> | undefined;
  private ending = false;
  private unit = "";
  private area = "";
  readonly refused: string[] = [];

  constructor(private readonly site: Site) {}

  async begin(writers = 3): Promise<void> {
    const units = await this.site.judge<{ unit_id: string; code: string }>(
      "select distinct unit_id, code from organisation.unit_version where code = any($1)",
      [[COMMUNE, `${COMMUNE}-01`]],
    );
    this.unit = units.find(({ code }) => code === COMMUNE)!.unit_id;
    this.area = units.find(({ code }) => code !== COMMUNE)!.unit_id;
    this.ending = false;
    const work = async (step: () => Promise<void>): Promise<void> => {
      // People pause; two cores also have to run the platform.
      for (; !this.ending; await pause(100)) await step();
    };
    this.working = Promise.all([
      ...Array.from({ length: writers }, (_, n) => work(() => this.change(n % 2 === 0 ? "models" : "cases"))),
      work(() => this.look(OFFICER)),
      work(() => this.look(MENTOR)),
    ]);
  }

  /** Lets every change under way come to its end. */
  async end(): Promise<void> {
    this.ending = true;
    await this.working;
  }

  /** Does one fault while the officers work, and waits until they work as before. */
  async through(fault: string, harm: () => Promise<number | void>): Promise<Verdict> {
    const before = this.entries.filter((entry) => entry.acknowledgedAt).length;
    await pause(1_000);
    const over = (await harm()) ?? Date.now();
    const firstOf = (service: Entry["service"]): number =>
      Math.min(
        ...this.acknowledgements.filter((one) => one.service === service && one.asked > over).map(({ at }) => at),
      );
    const after = (): boolean => Number.isFinite(firstOf("models")) && Number.isFinite(firstOf("cases"));
    for (const until = Date.now() + 180_000; !(after() && (await this.site.ready())); await pause(50)) {
      if (Date.now() > until) throw new Error(`no way back after: ${fault}\n${this.site.said}`);
    }
    const secondsToNormal = Math.round((Math.max(firstOf("models"), firstOf("cases")) - over) / 100) / 10;
    await pause(1_000);
    const { lost, doubled, foreign } = await this.judged();
    return {
      fault,
      acknowledged: this.entries.filter((entry) => entry.acknowledgedAt).length - before,
      lost,
      doubled,
      foreign,
      secondsToNormal,
    };
  }

  /**
   * Compares what was acknowledged with what stands, by SQL. `upTo`: what was acknowledged before that moment; the rest
   * of a restored database is unknown.
   */
  async judged(
    site: Site = this.site,
    upTo = Number.POSITIVE_INFINITY,
  ): Promise<{ lost: number; doubled: number; foreign: number }> {
    const acknowledged = this.entries.filter(
      (entry) => entry.acknowledgedAt !== undefined && entry.acknowledgedAt <= upTo,
    );
    const outreach = await site.judge<{ note: string; n: number }>(
      "select note, count(*)::int as n from models.outreach where note like 'ledger %' group by note",
    );
    const rows = new Map(outreach.map(({ note, n }) => [note, n]));
    const files = new Set(
      (await site.judge<{ id: string }>("select id from cases.case_file where opened_on = '2020-11-20'")).map(
        ({ id }) => id,
      ),
    );
    const keys = await site.judge<{ subject: string }>(
      "select subject from cases.idempotency where key like 'ledger-%' and subject is not null",
    );
    const lost = acknowledged.filter((entry) =>
      entry.service === "models" ? !rows.has(entry.marker) : !files.has(entry.id!),
    ).length;
    // Each key that had an effect made one file, and no file stands without its key.
    const doubled =
      outreach.filter(({ n }) => n > 1).length +
      Math.max(0, files.size - new Set(keys.map(({ subject }) => subject)).size);
    return { lost, doubled, foreign: site === this.site ? await this.foreign() : 0 };
  }

  /** Rows somebody was shown that are not theirs: of another commune, or of a person another mentor helps. */
  private async foreign(): Promise<number> {
    const own = new Set(
      (
        await this.site.judge<{ id: string }>(
          "select f.id from cases.case_file f join cases.unit u on u.unit_key = f.commune_key where u.code = $1",
          [COMMUNE],
        )
      ).map(({ id }) => id),
    );
    const helped = new Set(
      (
        await this.site.judge<{ id: string }>(
          `
            select m.case_file_id as id from cases.mentor m
            join organisation.account a on a.id::text = m.account_id::text
            where a.login = $1
          `,
          [MENTOR],
        )
      ).map(({ id }) => id),
    );
    return this.read.flatMap(({ login, caseFiles }) =>
      caseFiles.filter((id) => !(login === MENTOR ? helped : own).has(id)),
    ).length;
  }

  private async change(service: Entry["service"]): Promise<void> {
    const key = `ledger-${randomBytes(12).toString("hex")}`;
    const entry: Entry = { key, service, marker: `ledger ${key}` };
    this.entries.push(entry);
    const [query, input] = service === "models" ? OUTREACH(this.unit, entry.marker) : CASE_FILE(this.unit, this.area);
    // Until the outcome is known, whatever it takes; the platform may be away for a minute.
    for (const until = Date.now() + 180_000; Date.now() < until; await pause(200)) {
      const asked = Date.now();
      const reply = await this.site.ask(OFFICER, query, { input }, { key });
      const code = codeOf(reply);
      if (reply && code === undefined && reply.body.data) {
        const at = Date.now();
        Object.assign(entry, { acknowledgedAt: at, id: (Object.values(reply.body.data)[0] as { id: string }).id });
        this.acknowledgements.push({ service, asked, at });
        return;
      }
      if (reply && code !== undefined && !ASK_AGAIN.has(code))
        return void this.refused.push(`${service}: ${JSON.stringify(reply.body.errors)}`);
    }
  }

  /** Tries a change and answers the words of its refusal; null when it was taken. */
  async refusalOfAChange(): Promise<string | null> {
    const key = `ledger-${randomBytes(12).toString("hex")}`;
    const [query, input] = OUTREACH(this.unit, `ledger ${key}`);
    const reply = await this.site.ask(OFFICER, query, { input }, { key });
    return reply?.body.errors?.map(({ message }) => message).join(" ") ?? null;
  }

  private async look(login: string): Promise<void> {
    const reply = await this.site.ask(login, "{ caseFiles(first: 20) { edges { node { id person { fullName } } } } }");
    if (reply?.body.data?.caseFiles)
      this.read.push({
        login,
        caseFiles: reply.body.data.caseFiles.edges.map((edge: { node: { id: string } }) => edge.node.id),
      });
    await pause(300);
  }
}

const codeOf = (reply: Reply | null): string | undefined => reply?.body.errors?.[0]?.extensions.code;

const OUTREACH = (unitId: string, note: string): [string, object] => [
  "mutation ($input: RecordOutreachInput!) { recordOutreach(input: $input) { id } }",
  {
    unitId,
    kind: "BRIEFING",
    on: "2020-11-20",
    topics: ["SCHEME"],
    note,
    sessions: 1,
    audience: [{ audience: "PEOPLE", count: 10 }],
  },
];
// Other numbers in every run, and none of anybody's.
const RUN = Date.now() % 1e5;
let people = 0;
const CASE_FILE = (unitId: string, areaId: string): [string, object] => {
  people += 1;
  const number = String(RUN).padStart(5, "0") + String(people).padStart(4, "0");
  return [
    "mutation ($input: OpenCaseFileInput!) { openCaseFile(input: $input) { id } }",
    {
      unitId,
      areaId,
      category: "AT",
      openedOn: "2020-11-20",
      person: {
        fullName: `Sổ Cái Số ${wordOf(people)} (mẫu)`,
        birthYear: 1960 + (people % 40),
        sex: "MALE",
        identityNumber: `030${number}`,
        phone: `0000${String((RUN * 7 + people) % 1e6).padStart(6, "0")}`,
      },
      consent: { givenOn: "2020-11-20", form: "WRITTEN", textVersion: "DY-2020-1" },
    },
  ];
};
const wordOf = (n: number): string => [...String(n)].map((digit) => "abcdefghik"[Number(digit)]).join("");

/** The verdicts as the table of docs/reliability.md. */
export const tableOf = (verdicts: Verdict[]): string =>
  [
    "| fault | acknowledged | lost | doubled | foreign rows | seconds to normal |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...verdicts.map(
      ({ fault, acknowledged, lost, doubled, foreign, secondsToNormal }) =>
        `| ${fault} | ${acknowledged} | ${lost} | ${doubled} | ${foreign} | ${secondsToNormal} |`,
    ),
  ].join("\n");
