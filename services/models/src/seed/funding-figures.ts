import { DEMO_COMMUNE, DEMO_DISTRICTS, DEMO_PROVINCE } from "@hoa-nhap/demo";
import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import { BudgetLineKind, FundingSource, type BudgetLine } from "../funding/funding-words.js";

/** One request of the demo with all that becomes of it: amounts in thousands of đồng. */
export interface DemoRequest {
  source: FundingSource;
  funder?: string;
  number: string;
  on: LocalDate;
  amount: number;
  /** Without an amount granted it is refused. */
  decision: { number: string; on: LocalDate; amount?: number; reason?: string };
  payments: { number: string; on: LocalDate; amount: number }[];
  settlement?: { number: string; on: LocalDate; spent: number };
}
export interface DemoBudget {
  code: string;
  title: string;
  number: string;
  on: LocalDate;
  lines: BudgetLine[];
  requests: DemoRequest[];
}

const { STATE_BUDGET, COMMITTEE_138, PEOPLES_COMMITTEE, CENTRAL_FRONT, DONATIONS } = FundingSource;
const K = BudgetLineKind;
const thousand = (amounts: Partial<Record<BudgetLineKind, number>>): BudgetLine[] =>
  Object.entries(amounts).map(([kind, amount]) => ({ kind: kind as BudgetLineKind, amount: amount * 1000 }));

/**
 * The province: 420 million from the budget, 60 of the 138 committee, 50 of donations; 30 asked of Central were
 * refused.
 */
const PROVINCE: DemoBudget = {
  code: DEMO_PROVINCE,
  title: "Dự toán kinh phí thực hiện Đề án 01/138 năm 2020 (mẫu)",
  number: "12/DT-MTTQ",
  on: "2020-02-17",
  lines: thousand({
    CONFERENCE: 120_000,
    PRINTING: 95_000,
    TIP_BOX: 45_000,
    MEMBER_ALLOWANCE: 110_000,
    VISIT: 40_000,
    LIVELIHOOD: 50_000,
    INSPECTION: 45_000,
    COMMENDATION: 25_000,
  }),
  requests: [
    {
      source: CENTRAL_FRONT,
      number: "14/TTr-MTTQ",
      on: "2020-02-18",
      amount: 30_000,
      decision: { number: "210/MTTW-BTT", on: "2020-03-06", reason: "Không bố trí trong dự toán năm (mẫu)" },
      payments: [],
    },
    {
      source: STATE_BUDGET,
      number: "15/TTr-MTTQ",
      on: "2020-02-20",
      amount: 420_000,
      decision: { number: "612/QĐ-UBND", on: "2020-03-16", amount: 420_000 },
      payments: [
        { number: "31/UNC-STC", on: "2020-03-27", amount: 210_000 },
        { number: "88/UNC-STC", on: "2020-08-04", amount: 200_000 },
      ],
      settlement: { number: "57/QT-MTTQ", on: "2020-12-14", spent: 400_000 },
    },
    {
      source: COMMITTEE_138,
      number: "16/CV-MTTQ",
      on: "2020-02-20",
      amount: 60_000,
      decision: { number: "19/QĐ-BCĐ138", on: "2020-04-02", amount: 60_000 },
      payments: [{ number: "7/PC-BCĐ138", on: "2020-05-08", amount: 60_000 }],
      settlement: { number: "55/QT-MTTQ", on: "2020-12-04", spent: 57_000 },
    },
    {
      source: DONATIONS,
      funder: "Đợt vận động doanh nghiệp năm 2020 (mẫu)",
      number: "40/TB-MTTQ",
      on: "2020-05-04",
      amount: 50_000,
      decision: { number: "41/BB-MTTQ", on: "2020-06-01", amount: 50_000 },
      payments: [{ number: "42/PT-MTTQ", on: "2020-06-02", amount: 50_000 }],
      settlement: { number: "51/QT-MTTQ", on: "2020-11-16", spent: 48_150 },
    },
  ],
};

/**
 * Twelve districts, eight million each: of the 138 committee or the People's Committee, in turn. The first six had
 * settled by 20/11.
 */
const district = (code: string, i: number): DemoBudget => ({
  code,
  title: "Dự toán kinh phí mô hình năm 2020 của huyện (mẫu)",
  number: `${20 + i}/DT-MTTQ`,
  on: addDays("2020-03-02", i),
  lines: thousand({ CONFERENCE: 3_000, PRINTING: 1_500, INSPECTION: 2_000, COMMENDATION: 1_500 }),
  requests: [
    {
      source: i % 2 === 0 ? PEOPLES_COMMITTEE : COMMITTEE_138,
      number: `${30 + i}/TTr-MTTQ`,
      on: addDays("2020-03-09", i),
      amount: 8_000,
      decision: {
        number: `${i % 2 === 0 ? 140 + i : 50 + i}/QĐ-${i % 2 === 0 ? "UBND" : "BCĐ138"}`,
        on: addDays("2020-04-06", i),
        amount: 8_000,
      },
      payments: [{ number: `${60 + i}/UNC`, on: addDays("2020-05-04", i), amount: 8_000 }],
      settlement: {
        number: `${70 + i}/QT-MTTQ`,
        on: i < 6 ? addDays("2020-11-09", i) : addDays("2020-12-01", i - 6),
        spent: 7_500,
      },
    },
  ],
});

/**
 * One commune of each district: its People's Committee and a drive of its own; the example commune's amounts are its
 * own.
 */
const commune = (code: string, i: number): DemoBudget => {
  const [granted, given, spent] = code === DEMO_COMMUNE.commune ? [5_000, 2_200, 2_000] : [2_500, 4_000, 3_900];
  const settledOn = (day: number): LocalDate =>
    i < 6 ? addDays("2020-11-02", i + day) : addDays("2020-12-01", i - 6 + day);
  return {
    code,
    title: "Dự toán kinh phí mô hình năm 2020 của xã (mẫu)",
    number: `${5 + i}/DT-MTTQ`,
    on: addDays("2020-05-11", i),
    lines: thousand({ CONFERENCE: 1_000, TIP_BOX: 800, MEMBER_ALLOWANCE: granted + given - 3_300, VISIT: 1_500 }),
    requests: [
      {
        source: PEOPLES_COMMITTEE,
        number: `${9 + i}/TTr-MTTQ`,
        on: addDays("2020-05-18", i),
        amount: granted,
        decision: { number: `${80 + i}/QĐ-UBND`, on: addDays("2020-06-01", i), amount: granted },
        payments: [{ number: `${11 + i}/UNC`, on: addDays("2020-06-15", i), amount: granted }],
        settlement: { number: `${21 + i}/QT-MTTQ`, on: settledOn(0), spent: granted - 100 },
      },
      {
        source: DONATIONS,
        funder: "Các hộ kinh doanh trên địa bàn (mẫu)",
        number: `${40 + i}/TB-MTTQ`,
        on: addDays("2020-06-22", i),
        amount: given,
        decision: { number: `${41 + i}/BB-MTTQ`, on: addDays("2020-07-06", i), amount: given },
        payments: [{ number: `${51 + i}/PT-MTTQ`, on: addDays("2020-07-13", i), amount: given }],
        settlement: { number: `${61 + i}/QT-MTTQ`, on: settledOn(2), spent },
      },
    ],
  };
};

/**
 * 704.700.000 đồng granted and 671.350.000 spent by 14/12/2020 (domain 9): 420.000.000 of the province, 188.500.000 of
 * 138 committees and People's Committees, 96.200.000 of donations.
 */
export const DEMO_BUDGETS: readonly DemoBudget[] = [
  PROVINCE,
  ...DEMO_DISTRICTS.map((d, i) => district(d.district, i)),
  ...DEMO_DISTRICTS.map((d, i) =>
    commune(d.district === DEMO_COMMUNE.district ? DEMO_COMMUNE.commune : d.wave2020[0]!, i),
  ),
];

const SHARES: readonly [BudgetLineKind, number][] = [
  [K.CONFERENCE, 40],
  [K.PRINTING, 25],
  [K.MEMBER_ALLOWANCE, 20],
];
/** How the demo spent an amount: three shares in whole đồng, and visits with what is left, so that the lines add up. */
export const spendingOf = (spent: number): BudgetLine[] => {
  const lines = SHARES.map(([kind, percent]) => ({ kind, amount: Math.floor((spent * percent) / 100) }));
  return [...lines, { kind: K.VISIT, amount: spent - lines.reduce((sum, { amount }) => sum + amount, 0) }];
};
