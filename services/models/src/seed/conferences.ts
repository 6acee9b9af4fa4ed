import type { Existing } from "@hoa-nhap/subgraph";
import { DEMO_COMMUNE, DEMO_DISTRICTS, DEMO_PROVINCE } from "@hoa-nhap/demo";
import type { LocalDate } from "@hoa-nhap/kernel";
import {
  cancelConference,
  concludeConference,
  holdConference,
  planConference,
  postponeConference,
  type ConcludeConference,
  type HoldConference,
  type PlanConference,
} from "../conference/conference.service.js";
import { ConferenceKind, ConferenceState } from "../conference/conference-words.js";
import { ProgrammeBody } from "../obligation/obligation-words.js";
import type { DemoDesk } from "./desk.js";

const { COMMITTEE_138, FRONT, MEDIA, MEMBER, PARTY_COMMITTEE, PEOPLES_COMMITTEE, POLICE } = ProgrammeBody;
const { commune, district } = DEMO_COMMUNE;
type Asks = (ConcludeConference["conclusions"][number]["asks"][number] & { of: string })[];

interface Demo extends Omit<PlanConference, "unitId" | "organisers" | "invited" | "papers"> {
  by: string;
  login: string;
  plannedOn: LocalDate;
  organisers: { body: ProgrammeBody; label: string; of?: string }[];
  invited: { body: ProgrammeBody; label: string; of?: string }[];
  postponed?: { on: LocalDate; plannedFrom: LocalDate; reason: string };
  cancelled?: { on: LocalDate; reason: string };
  held?: Omit<HoldConference, "id" | "expectedVersion">;
  concluded?: {
    on: LocalDate;
    number: string;
    conclusions: { text: string; asks: Omit<Asks[number], "ofUnitId">[] }[];
  };
}

export const REVIEW_CONFERENCE = "Hội nghị sơ kết hai năm thực hiện Đề án 01/138 (mẫu)";
const REVIEW_DAY = "2020-12-18";

const CONFERENCES: readonly Demo[] = [
  {
    by: DEMO_PROVINCE,
    login: "can-bo-tinh",
    kind: ConferenceKind.PROGRESS,
    title: "Giao ban quý I với MTTQ các huyện (mẫu)",
    plannedOn: "2020-03-16",
    plannedFrom: "2020-03-31",
    chairs: ["Phó Chủ tịch Ủy ban MTTQ tỉnh"],
    agenda: ["Kết quả lựa chọn 30 đơn vị (mẫu)", "Chuẩn bị hội nghị triển khai (mẫu)"],
    organisers: [],
    invited: DEMO_DISTRICTS.slice(0, 3).map((d) => ({ body: FRONT, label: "Ủy ban MTTQ huyện (mẫu)", of: d.district })),
    postponed: { on: "2020-03-27", plannedFrom: "2020-04-14", reason: "Phòng, chống dịch Covid-19 (mẫu)." },
    cancelled: { on: "2020-04-10", reason: "Giãn cách xã hội: gửi báo cáo bằng văn bản (mẫu)." },
  },
  {
    by: DEMO_PROVINCE,
    login: "can-bo-tinh",
    kind: ConferenceKind.PROGRESS,
    title: "Giao ban quý III về các đơn vị điểm (mẫu)",
    plannedOn: "2020-08-24",
    plannedFrom: "2020-09-03",
    chairs: ["Phó Chủ tịch Ủy ban MTTQ tỉnh", "Phó Giám đốc Công an tỉnh"],
    agenda: ["Tiến độ 30/30 đơn vị (mẫu)", "Kế hoạch kiểm tra quý IV (mẫu)", "Chuẩn bị sơ kết hai năm (mẫu)"],
    organisers: [{ body: POLICE, label: "Công an tỉnh (mẫu)" }],
    invited: DEMO_DISTRICTS.map((d) => ({ body: FRONT, label: "Ủy ban MTTQ cấp huyện (mẫu)", of: d.district })),
    held: {
      on: "2020-09-03",
      place: "Hội trường Ủy ban MTTQ tỉnh (mẫu)",
      chairs: ["Phó Chủ tịch Ủy ban MTTQ tỉnh", "Phó Giám đốc Công an tỉnh"],
      attendance: 46,
      women: 15,
      attendees: [
        { body: FRONT, count: 31 },
        { body: POLICE, count: 9 },
        { body: COMMITTEE_138, count: 6 },
      ],
      minutesNumber: "18/BB-MTTQ",
    },
    concluded: {
      on: "2020-09-04",
      number: "140/TB-MTTQ",
      conclusions: [
        {
          text: "Các huyện rà soát danh sách người cần giúp đỡ trước khi kiểm tra (mẫu).",
          asks: [
            {
              of: district,
              body: FRONT,
              assigned: true,
              title: "Rà soát danh sách trước kiểm tra (mẫu)",
              what: "Rà soát, báo cáo MTTQ tỉnh (mẫu).",
              dueOn: "2020-09-25",
            },
          ],
        },
        {
          text: "Đề nghị Công an tỉnh cử cán bộ tham gia đoàn kiểm tra (mẫu).",
          asks: [
            {
              of: DEMO_PROVINCE,
              body: POLICE,
              title: "Cử cán bộ tham gia đoàn kiểm tra (mẫu)",
              what: "Một cán bộ cho mỗi đoàn, từ 05/10 (mẫu).",
              dueOn: "2020-09-30",
            },
          ],
        },
        { text: "Chuẩn bị sơ kết hai năm vào tháng 12 (mẫu).", asks: [] },
      ],
    },
  },
  {
    by: commune,
    login: "can-bo-xa",
    kind: ConferenceKind.FORUM,
    title: "Diễn đàn Công an lắng nghe ý kiến nhân dân (mẫu)",
    plannedOn: "2020-10-05",
    plannedFrom: "2020-10-15",
    chairs: ["Chủ tịch Ủy ban MTTQ xã"],
    agenda: ["Tình hình an ninh trật tự (mẫu)", "Ý kiến của nhân dân (mẫu)"],
    organisers: [{ body: POLICE, label: "Công an xã (mẫu)" }],
    invited: [{ body: FRONT, label: "Ủy ban MTTQ huyện (mẫu)", of: district }],
    held: {
      on: "2020-10-15",
      place: "Nhà văn hóa xã (mẫu)",
      chairs: ["Chủ tịch Ủy ban MTTQ xã"],
      attendance: 88,
      women: 41,
      attendees: [],
      minutesNumber: "9/BB-MTTQ",
    },
  },
  {
    by: DEMO_PROVINCE,
    login: "can-bo-tinh",
    kind: ConferenceKind.PRELIMINARY_REVIEW,
    title: REVIEW_CONFERENCE,
    plannedOn: "2020-11-16",
    plannedFrom: REVIEW_DAY,
    reviewedFrom: 2019,
    reviewedTo: 2020,
    place: "Hội trường tỉnh (mẫu)",
    chairs: ["Chủ tịch Ủy ban MTTQ tỉnh", "Trưởng Ban chỉ đạo 138 tỉnh"],
    agenda: [
      "Báo cáo sơ kết hai năm (mẫu)",
      "Tham luận của ba đơn vị (mẫu)",
      "Trao khen thưởng (mẫu)",
      "Kết luận (mẫu)",
    ],
    organisers: [{ body: COMMITTEE_138, label: "Ban chỉ đạo 138 tỉnh (mẫu)" }],
    invited: [
      ...DEMO_DISTRICTS.map((d) => ({ body: FRONT, label: "Ủy ban MTTQ cấp huyện (mẫu)", of: d.district })),
      { body: PEOPLES_COMMITTEE, label: "Ủy ban nhân dân tỉnh (mẫu)" },
      { body: MEDIA, label: "Báo Hải Dương (mẫu)" },
    ],
    held: {
      on: REVIEW_DAY,
      place: "Hội trường tỉnh (mẫu)",
      chairs: ["Chủ tịch Ủy ban MTTQ tỉnh", "Trưởng Ban chỉ đạo 138 tỉnh"],
      attendance: 186,
      women: 61,
      attendees: [
        { body: FRONT, count: 96 },
        { body: POLICE, count: 34 },
        { body: PEOPLES_COMMITTEE, count: 22 },
        { body: MEMBER, count: 34 },
      ],
      minutesNumber: "26/BB-MTTQ",
    },
    concluded: {
      on: REVIEW_DAY,
      number: "26/BB-MTTQ",
      conclusions: [
        {
          text: "Duy trì 42 đơn vị điểm, tổng kết vào năm 2021 (mẫu).",
          asks: [
            {
              of: DEMO_PROVINCE,
              body: FRONT,
              assigned: true,
              title: "Xây dựng kế hoạch năm 2021 (mẫu)",
              what: "Trình Ban Thường trực trong tháng 01 (mẫu).",
              dueOn: "2021-01-31",
            },
          ],
        },
        {
          text: "Đề nghị Ban chỉ đạo 138 đưa kết quả vào chương trình năm 2021 (mẫu).",
          asks: [
            {
              of: DEMO_PROVINCE,
              body: COMMITTEE_138,
              title: "Đưa mô hình vào chương trình năm 2021 (mẫu)",
              what: "Bổ sung nhiệm vụ cho Công an cấp huyện (mẫu).",
            },
          ],
        },
      ],
    },
  },
];

/** The year's conferences beside the launches, each step on its day; taken up where a broken load stopped. */
export async function holdConferences(desk: DemoDesk): Promise<void> {
  await desk.abreast(CONFERENCES, (demo) => hold(desk, demo));
}

async function hold({ today, on, read, units }: DemoDesk, demo: Demo): Promise<void> {
  const { by, login, plannedOn, organisers, invited, postponed, cancelled, held, concluded, ...plan } = demo;
  if (plannedOn > today) return;
  const find = () =>
    read((db) =>
      db
        .selectFrom("conference")
        .select(["id", "version", "state", "plannedFrom"])
        .where("title", "=", plan.title)
        .executeTakeFirst(),
    );
  const party = ({ of, ...one }: Demo["organisers"][number]) => ({ ...one, unitId: of ? units.idOf(of) : null });
  if (!(await find()))
    await planConference(on(plannedOn, login), {
      ...plan,
      unitId: units.idOf(by),
      organisers: organisers.map(party),
      invited: invited.map(party),
      papers: [{ title: "Dự thảo báo cáo (mẫu)" }],
    });
  const step = async (
    day: LocalDate | undefined,
    due: (row: { state: ConferenceState; plannedFrom: LocalDate | null }) => boolean,
    take: (seen: Existing, on: LocalDate) => Promise<unknown>,
  ): Promise<void> => {
    const row = (await find())!;
    if (day && day <= today && due(row)) await take({ id: row.id, expectedVersion: row.version }, day);
  };
  const isPlanned = ({ state }: { state: ConferenceState }): boolean => state === ConferenceState.PLANNED;
  await step(
    postponed?.on,
    (row) => isPlanned(row) && row.plannedFrom === plan.plannedFrom,
    (seen, day) => postponeConference(on(day, login), { ...seen, ...postponed! }),
  );
  await step(cancelled?.on, isPlanned, (seen, day) => cancelConference(on(day, login), { ...seen, ...cancelled! }));
  await step(held?.on, isPlanned, (seen, day) => holdConference(on(day, login), { ...seen, ...held! }));
  await step(
    concluded?.on,
    ({ state }) => state === ConferenceState.HELD,
    (seen, day) =>
      concludeConference(on(day, login), {
        ...seen,
        on: day,
        minutesNumber: concluded!.number,
        conclusions: concluded!.conclusions.map(({ text, asks }) => ({
          text,
          asks: asks.map(({ of, ...ask }) => ({ ...ask, ofUnitId: units.idOf(of) })),
        })),
      }),
  );
}

/** The example commune plans its launch a week ahead, together with the district (R53). */
export async function planExampleLaunch({ today, on, read, units }: DemoDesk, pilotUnitId: string): Promise<void> {
  const plannedOn = "2020-06-04";
  if (
    plannedOn > today ||
    (await read((db) => db.selectFrom("conference").select("id").where("pilotId", "=", pilotUnitId).executeTakeFirst()))
  )
    return;
  await planConference(on(plannedOn, "can-bo-xa"), {
    unitId: units.idOf(commune),
    pilotUnitId,
    kind: ConferenceKind.LAUNCH,
    title: "Hội nghị triển khai, ra mắt mô hình điểm xã Tân Việt (mẫu)",
    plannedFrom: "2020-06-09",
    place: "Nhà văn hóa xã (mẫu)",
    chairs: ["Chủ tịch Ủy ban MTTQ cấp xã", "Phó Bí thư Đảng ủy xã"],
    agenda: [
      "Công bố quyết định thành lập Ban chỉ đạo (mẫu)",
      "Ra mắt các nhóm nòng cốt (mẫu)",
      "Ký cam kết của hộ gia đình (mẫu)",
    ],
    papers: [{ title: "Kế hoạch triển khai của xã (mẫu)" }],
    organisers: [
      { body: FRONT, label: "Ủy ban MTTQ huyện Bình Giang", unitId: units.idOf(district) },
      { body: PEOPLES_COMMITTEE, label: "Ủy ban nhân dân xã (mẫu)" },
    ],
    invited: [
      { body: FRONT, label: "Ủy ban MTTQ tỉnh Hải Dương", unitId: units.idOf(DEMO_PROVINCE) },
      { body: POLICE, label: "Công an huyện (mẫu)" },
    ],
  });
}

/** Who came to the example commune's launch: 142, by kind of body. */
export const EXAMPLE_ATTENDEES = [
  { body: PARTY_COMMITTEE, count: 6 },
  { body: PEOPLES_COMMITTEE, count: 12 },
  { body: FRONT, count: 38 },
  { body: POLICE, count: 9 },
  { body: MEMBER, count: 74 },
  { body: MEDIA, count: 3 },
];
