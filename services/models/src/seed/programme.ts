import { DEMO_COMMUNE, DEMO_DISTRICTS, DEMO_PROVINCE } from "@hoa-nhap/demo";
import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { DocumentType, RecipientPurpose, SignForm } from "../document/document-kind.js";
import { draftDocument, type DraftDocument } from "../document/document.service.js";
import { ProgrammeBody } from "../obligation/obligation-words.js";
import { issuePlan, type IssuePlan } from "../plan/plan.service.js";
import type { DemoDesk } from "./desk.js";
import { acknowledged } from "./receipts.js";

type Recipient = DraftDocument["recipients"][number];
export interface DemoPlan {
  number: string;
  on: LocalDate;
  unitId: string;
  draft: Omit<DraftDocument, "unitId" | "type">;
  terms: Omit<IssuePlan, "id" | "expectedVersion" | "on" | "number" | "schemeId">;
  drafter?: string;
  signer?: string;
  /** The last receipt, in days after the issue. */
  lastReceipt?: number;
}

const ISSUER = "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương";
const DISTRICTS: Recipient = {
  label: "Ban Thường trực Ủy ban MTTQ các huyện, thị xã, thành phố",
  group: "DISTRICT",
  purpose: RecipientPurpose.ACTION,
};
const ARCHIVE: Recipient = { label: "Lưu: VT", purpose: RecipientPurpose.ARCHIVE };
const SIGNED = {
  signForm: SignForm.ON_BEHALF,
  signerName: "Lê Văn Đạo (mẫu)",
  signerPost: "Phó Chủ tịch",
  madeAt: "Hải Dương",
  issuer: ISSUER,
  coIssuers: [],
};
const { LAUNCH, INSPECTION_PLAN, REVIEW_CONFERENCE } = DeadlineKind;

/** The plan of 2019 to 2020, whose first intake the plan of 2020 continues. */
const plan2019 = ({ units }: DemoDesk): DemoPlan => ({
  number: "195/KH-MT",
  on: "2019-04-19",
  unitId: units.idOf(DEMO_PROVINCE),
  drafter: "can-bo-tinh",
  signer: "lanh-dao-tinh",
  lastReceipt: 6,
  draft: {
    title: "Triển khai thực hiện Đề án 01/138 đến năm 2020",
    legalBases: [],
    items: [{ section: "II", item: "1", text: "Mỗi huyện chọn một xã làm điểm, ra mắt trong quý IV năm 2019 (mẫu)" }],
    recipients: [DISTRICTS, ARCHIVE],
    ...SIGNED,
  },
  terms: {
    year: 2019,
    untilYear: 2020,
    quota: 12,
    milestones: [{ kind: LAUNCH, quarter: 4, section: "II", item: "1" }],
  },
});

const plan2020 = ({ units }: DemoDesk, parentId: string): DemoPlan => ({
  number: "31/KH-MT",
  on: "2020-02-14",
  unitId: units.idOf(DEMO_PROVINCE),
  drafter: "can-bo-tinh",
  signer: "lanh-dao-tinh",
  lastReceipt: 5,
  draft: {
    title: "Tiếp tục triển khai nhân rộng mô hình theo Đề án 01/138 năm 2020",
    legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: ISSUER }],
    items: [
      { section: "II", item: "1", text: "Chọn 30 xã nhân rộng, ra mắt trong quý II (mẫu)" },
      { section: "II", item: "2", text: "Kiểm tra các điểm đã ra mắt trong quý III (mẫu)" },
      { section: "II", item: "3", text: "Sơ kết hai năm thực hiện Đề án trong quý IV (mẫu)" },
    ],
    recipients: [
      DISTRICTS,
      { label: "Sở Tài chính", body: ProgrammeBody.FINANCE, purpose: RecipientPurpose.INFORMATION },
      ARCHIVE,
    ],
    ...SIGNED,
  },
  terms: {
    parentId,
    year: 2020,
    quota: 30,
    milestones: [
      { kind: LAUNCH, quarter: 2, section: "II", item: "1" },
      { kind: INSPECTION_PLAN, quarter: 3, section: "II", item: "2" },
      { kind: REVIEW_CONFERENCE, quarter: 4, section: "II", item: "3" },
    ],
  },
});

const named = (fullName: string): string => fullName.charAt(0).toLowerCase() + fullName.slice(1);
const CITED = { number: "31/KH-MT", issuedOn: "2020-02-14", issuer: ISSUER };

/**
 * A district's plan, made with its People's Committee after the Party committee's opinion and sent to the communes
 * chosen there (R54 to R58).
 */
const planOfDistrict = ({ units }: DemoDesk, at: number, parentId: string): DemoPlan => {
  const { district, wave2020 } = DEMO_DISTRICTS[at]!;
  const name = named(units.nameOf(district));
  const on = addDays("2020-03-24", at);
  return {
    number: `${12 + at}/KH-MTTQ-UBND`,
    on,
    unitId: units.idOf(district),
    lastReceipt: 4,
    ...(district === DEMO_COMMUNE.district && { drafter: "can-bo-huyen", signer: "can-bo-huyen" }),
    draft: {
      title: `Triển khai nhân rộng mô hình theo Đề án 01/138 trên địa bàn ${name} năm 2020`,
      issuer: `Ban Thường trực Ủy ban MTTQ ${name}`,
      coIssuers: [`Ủy ban nhân dân ${name}`],
      legalBases: [CITED],
      items: [
        { section: "I", item: "1", text: "Hướng dẫn các xã được chọn xây dựng kế hoạch (mẫu)" },
        { section: "I", item: "2", text: "Tuyên truyền, quán triệt đến khu dân cư (mẫu)" },
      ],
      recipients: [
        ...wave2020.map((code) => ({
          label: `Ủy ban MTTQ ${named(units.nameOf(code))}`,
          unitId: units.idOf(code),
          purpose: RecipientPurpose.ACTION,
        })),
        ARCHIVE,
      ],
      signForm: SignForm.ON_BEHALF,
      signerName: district === DEMO_COMMUNE.district ? "Phạm Văn Huy (mẫu)" : "Chủ tịch huyện (mẫu)",
      signerPost: "Chủ tịch",
      madeAt: units.nameOf(district).replace(/^(Huyện|Thị xã|Thành phố) /, ""),
    },
    terms: {
      parentId,
      year: 2020,
      milestones: [],
      partyOpinion: { number: `${101 + at}-TB/HU`, issuedOn: addDays(on, -4), issuer: `Ban Thường vụ cấp ủy ${name}` },
    },
  };
};

/**
 * A chosen commune's plan under its district's; its Party committee's opinion stands in the roll-out already (R26,
 * R27).
 */
export const planOfCommune = (
  { units }: DemoDesk,
  commune: string,
  { number, on }: { number: string; on: LocalDate },
  parentId: string,
): DemoPlan => {
  const name = named(units.nameOf(commune));
  return {
    number,
    on,
    unitId: units.idOf(commune),
    ...(commune === DEMO_COMMUNE.commune && { drafter: "can-bo-xa", signer: "can-bo-xa" }),
    draft: {
      title: `Xây dựng mô hình điểm theo Đề án 01/138 tại ${name} năm 2020`,
      issuer: `Ban Thường trực Ủy ban MTTQ ${name}`,
      coIssuers: [`Ủy ban nhân dân ${name}`],
      legalBases: [CITED],
      items: [
        { section: "I", item: "1", text: "Thành lập Ban chỉ đạo và các nhóm nòng cốt (mẫu)" },
        { section: "I", item: "2", text: "Khảo sát, tổ chức hội nghị triển khai (mẫu)" },
      ],
      recipients: [{ label: "Ban công tác Mặt trận các khu dân cư", purpose: RecipientPurpose.ACTION }, ARCHIVE],
      signForm: SignForm.ON_BEHALF,
      signerName: commune === DEMO_COMMUNE.commune ? "Nguyễn Thị Xuân (mẫu)" : "Chủ tịch xã (mẫu)",
      signerPost: "Chủ tịch",
      madeAt: units.nameOf(commune).replace(/^(Xã|Phường|Thị trấn) /, ""),
    },
    terms: { parentId, year: 2020, milestones: [] },
  };
};

/** Drafts and issues a plan, as far as that is still to do; answers it, or null while its day is to come. */
export async function issued(
  desk: DemoDesk,
  { number, on, unitId, draft, terms, drafter, signer, lastReceipt }: DemoPlan,
): Promise<{ id: string; documentId: string } | null> {
  if (on > desk.today) return null;
  const find = () =>
    desk.read((db) =>
      db
        .selectFrom("document as d")
        .leftJoin("plan as p", "p.documentId", "d.id")
        .select(["d.id", "d.version", "p.id as planId"])
        .where("d.title", "=", draft.title)
        .executeTakeFirst(),
    );
  let paper = await find();
  if (!paper) {
    await draftDocument(desk.on(on, drafter), { ...draft, type: DocumentType.PLAN, unitId });
    paper = (await find())!;
  }
  const { id: schemeId } = await desk.read((db) => db.selectFrom("scheme").select("id").executeTakeFirstOrThrow());
  const id =
    paper.planId ??
    (await issuePlan(desk.on(on, signer), {
      ...terms,
      id: paper.id,
      expectedVersion: paper.version,
      on,
      number,
      schemeId,
    }));
  if (lastReceipt) await acknowledged(desk, paper.id, on, lastReceipt);
  return { id, documentId: paper.id };
}

export const issuePlan2019 = (desk: DemoDesk) => issued(desk, plan2019(desk));
export const issuePlan2020 = (desk: DemoDesk, parentId: string) => issued(desk, plan2020(desk, parentId));
/** The districts' plans by their codes, as far as their days have come. */
export async function issueDistrictPlans(desk: DemoDesk, parentId: string): Promise<Map<string, string>> {
  const plans = new Map<string, string>();
  await desk.abreast(DEMO_DISTRICTS, async ({ district }, at) => {
    const plan = await issued(desk, planOfDistrict(desk, at, parentId));
    if (plan) plans.set(district, plan.id);
  });
  return plans;
}
