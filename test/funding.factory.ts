import type { Actor } from "@hoa-nhap/kernel";
import type { Answer, ModelsUnderTest } from "./models.js";

export interface FundingSeen {
  id: string;
  version: number;
  state?: string;
}

/** An estimate of ten million in two lines. */
export const ESTIMATE = {
  year: 2020,
  title: "Dự toán (mẫu)",
  number: "1/DT-MTTQ",
  on: "2020-02-20",
  total: 10_000_000,
  lines: [
    { kind: "CONFERENCE", amount: 6_000_000 },
    { kind: "PRINTING", amount: 4_000_000, note: "Tờ rơi (mẫu)" },
  ],
};

/** Each change about money: its input type, what it answers, and its usual input beside id, version and day. */
export const MONEY = {
  drawUpEstimate: ["DrawUpEstimateInput", ESTIMATE],
  reviseEstimate: ["ReviseEstimateInput", { ...ESTIMATE, year: undefined }],
  requestFunding: [
    "RequestFundingInput",
    { source: "PEOPLES_COMMITTEE", amount: 10_000_000, number: "2/TTr-MTTQ", on: "2020-02-21" },
  ],
  approveFunding: ["ApproveFundingInput", { amount: 10_000_000, number: "3/QĐ-UBND", on: "2020-02-22" }],
  refuseFunding: ["RefuseFundingInput", { reason: "Không bố trí được (mẫu)", number: "4/UBND-VP", on: "2020-02-22" }],
  disburseFunding: ["DisburseFundingInput", { amount: 10_000_000, number: "5/UNC", on: "2020-02-23" }],
  settleFunding: [
    "SettleFundingInput",
    {
      spent: 9_000_000,
      returned: 1_000_000,
      lines: [{ kind: "CONFERENCE", amount: 9_000_000 }],
      number: "6/QT-MTTQ",
      on: "2020-02-24",
    },
  ],
} as const;
export type MoneyStep = keyof typeof MONEY;

/** One change with its usual input unless told otherwise. */
export function pay(
  models: ModelsUnderTest,
  actor: Actor,
  step: MoneyStep,
  input: Record<string, unknown>,
  key?: string,
): Promise<Answer> {
  const [type, usual] = MONEY[step];
  const answers = step.endsWith("Estimate") ? "id version total" : "id version state approved disbursed spent returned";
  return models.ask(
    actor,
    `mutation ($input: ${type}!) { ${step}(input: $input) { ${answers} } }`,
    { input: { ...usual, ...input } },
    key,
  );
}

/** The id and version as a step wants them. */
export const seen = ({ id, version }: FundingSeen): { id: string; expectedVersion: number } => ({
  id,
  expectedVersion: version,
});

const ORDER: MoneyStep[] = ["drawUpEstimate", "requestFunding", "approveFunding", "disburseFunding", "settleFunding"];

/** A unit's money taken up to and with the step named; `numbers` keeps its papers apart from others of the unit. */
export async function someMoney(
  models: ModelsUnderTest,
  actor: Actor,
  unitId: string,
  upTo: MoneyStep,
  serial = 1,
): Promise<FundingSeen> {
  let row: FundingSeen = { id: "", version: 0 };
  for (const step of ORDER.slice(0, ORDER.indexOf(upTo) + 1)) {
    const own =
      step === "drawUpEstimate"
        ? { unitId, number: `${serial}/DT-MTTQ` }
        : step === "requestFunding"
          ? { estimateId: row.id, expectedVersion: row.version, number: `${serial}/TTr-MTTQ` }
          : seen(row);
    const { data, errors } = await pay(models, actor, step, own);
    if (errors) throw new Error(`${step}: ${JSON.stringify(errors)}`);
    row = data[step];
  }
  return row;
}
