import { DEMO_COMMUNE, DEMO_PROVINCE } from "@hoa-nhap/demo";
import type { LocalDate } from "@hoa-nhap/kernel";
import {
  answerObligation,
  askObligation,
  finishObligation,
  withdrawObligation,
  type AskOf,
} from "../obligation/obligation.service.js";
import { ObligationState, ProgrammeBody } from "../obligation/obligation-words.js";
import type { DemoDesk } from "./desk.js";

interface Asked extends Omit<AskOf, "ofUnitId"> {
  by: string;
  of: string;
  login?: string;
  /** Title of the document whose paragraph asks for it. */
  document?: string;
  answer?: { on: LocalDate; accepted: boolean; number?: string; reason?: string };
  done?: { on: LocalDate; number: string };
  withdrawn?: { on: LocalDate; reason: string };
}
const { commune, district } = DEMO_COMMUNE;
const PROVINCE = { by: DEMO_PROVINCE, login: "can-bo-tinh" };
const { COMMITTEE_138, FINANCE, FRONT, MEDIA, PEOPLES_COMMITTEE } = ProgrammeBody;

/** What the year's Fronts asked of partners and of each other, and how far it came. */
const ASKED: readonly Asked[] = [
  {
    ...PROVINCE,
    of: DEMO_PROVINCE,
    body: FINANCE,
    bodyName: "Sở Tài chính",
    on: "2020-02-14",
    title: "Hướng dẫn kinh phí thực hiện Đề án năm 2020 (mẫu)",
    what: "Hướng dẫn cụ thể nguồn và mức chi; hạn định sau (mẫu).",
    document: "Tiếp tục triển khai nhân rộng mô hình theo Đề án 01/138 năm 2020",
    section: "II",
    item: "1",
    answer: { on: "2020-02-18", accepted: true, number: "210/STC" },
    done: { on: "2020-02-25", number: "09/HD-STC" },
  },
  {
    ...PROVINCE,
    of: DEMO_PROVINCE,
    body: COMMITTEE_138,
    on: "2020-03-25",
    dueOn: "2020-06-30",
    title: "Phân công Công an cấp xã tham gia Ban chỉ đạo đơn vị điểm (mẫu)",
    what: "Mỗi Ban chỉ đạo có đại diện Công an (mẫu).",
    answer: { on: "2020-04-02", accepted: true, number: "45/BCĐ" },
    done: { on: "2020-06-22", number: "81/BC-BCĐ" },
  },
  {
    ...PROVINCE,
    of: DEMO_PROVINCE,
    body: PEOPLES_COMMITTEE,
    on: "2020-06-10",
    dueOn: "2020-12-31",
    title: "Bố trí kinh phí duy trì 42 đơn vị điểm năm 2021 (mẫu)",
    what: "Đưa vào dự toán ngân sách năm 2021 (mẫu).",
    answer: { on: "2020-07-03", accepted: true, number: "1820/UBND" },
  },
  {
    ...PROVINCE,
    of: DEMO_PROVINCE,
    body: MEDIA,
    bodyName: "Đài Phát thanh và Truyền hình tỉnh",
    on: "2020-04-06",
    dueOn: "2020-05-31",
    title: "Mở chuyên mục hằng tuần về mô hình (mẫu)",
    what: "Mỗi tuần một chuyên mục 10 phút (mẫu).",
    answer: {
      on: "2020-04-20",
      accepted: false,
      number: "34/PTTH",
      reason: "Khung chương trình năm 2020 đã bố trí hết; sẽ đưa tin theo sự kiện (mẫu).",
    },
  },
  {
    ...PROVINCE,
    of: district,
    body: FRONT,
    on: "2020-11-16",
    dueOn: "2020-12-05",
    title: "Rà soát, kiện toàn thành viên Ban chỉ đạo các đơn vị điểm (mẫu)",
    what: "Cập nhật danh sách sau kiểm tra, gửi về MTTQ tỉnh (mẫu).",
  },
  {
    ...PROVINCE,
    of: "290",
    body: FRONT,
    on: "2020-10-05",
    dueOn: "2020-10-20",
    title: "Bố trí địa điểm họp giao ban quý IV (mẫu)",
    what: "Chuẩn bị hội trường cho cụm phía Bắc (mẫu).",
    withdrawn: { on: "2020-10-12", reason: "Chuyển sang họp trực tuyến (mẫu)." },
  },
  {
    by: district,
    login: "can-bo-huyen",
    of: commune,
    body: FRONT,
    assigned: true,
    on: "2020-11-18",
    dueOn: "2020-12-10",
    title: "Gửi báo cáo năm của đơn vị điểm (mẫu)",
    what: "Báo cáo năm 2020 theo mẫu của tỉnh (mẫu).",
  },
  {
    by: commune,
    login: "can-bo-xa",
    of: commune,
    body: PEOPLES_COMMITTEE,
    on: "2020-09-07",
    dueOn: "2020-11-10",
    title: "Bố trí điểm đặt hòm thư tố giác tại các thôn (mẫu)",
    what: "Bốn thôn, mỗi thôn một hòm thư (mẫu).",
    answer: { on: "2020-09-15", accepted: true, number: "52/UBND" },
  },
];

/** Each step on its day through the services; what a broken load left half-way is taken up where it stood. */
export async function loadObligations(desk: DemoDesk): Promise<void> {
  await desk.abreast(ASKED, (asked) => loadOne(desk, asked));
}

async function loadOne(
  { today, on, read, units }: DemoDesk,
  { by, of, login, document, answer, done, withdrawn, ...asking }: Asked,
): Promise<void> {
  if (asking.on > today) return;
  const find = () =>
    read((db) =>
      db
        .selectFrom("obligation as o")
        .innerJoin("obligationAddressee as a", "a.obligationId", "o.id")
        .select(["o.id", "o.version", "o.state", "o.body", "a.districtKey", "a.communeKey"])
        .where("o.title", "=", asking.title)
        .executeTakeFirst(),
    );
  if (!(await find())) {
    const source = document
      ? await read((db) => db.selectFrom("document").select("id").where("title", "=", document).executeTakeFirst())
      : undefined;
    await askObligation(on(asking.on, login), {
      ...asking,
      unitId: units.idOf(by),
      ofUnitId: units.idOf(of),
      documentId: source?.id ?? null,
      ...(!source && { section: null, item: null }),
    });
  }
  const one = (await find())!;
  const seen = (day: LocalDate) => ({ id: one.id, expectedVersion: one.version, on: day });
  if (answer && answer.on <= today && one.state === ObligationState.PROPOSED) {
    await answerObligation(on(answer.on, login), { ...seen(answer.on), ...answer });
    Object.assign(one, {
      version: one.version + 1,
      state: answer.accepted ? ObligationState.ACCEPTED : ObligationState.DECLINED,
    });
  }
  if (done && done.on <= today && one.state === ObligationState.ACCEPTED)
    await finishObligation(on(done.on, login), { ...seen(done.on), ...done });
  if (withdrawn && withdrawn.on <= today && one.state === ObligationState.PROPOSED)
    await withdrawObligation(on(withdrawn.on, login), { ...seen(withdrawn.on), ...withdrawn });
}
