import { DEMO_DISTRICTS, DEMO_PROVINCE } from "@hoa-nhap/demo";
import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import { DocumentType, RecipientPurpose, SignForm } from "../document/document-kind.js";
import { acknowledgeDocument, draftDocument, issueDocument, type DraftDocument } from "../document/document.service.js";
import { ofUnit, type DemoDesk } from "./desk.js";

const ISSUER = "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương";
const DISTRICTS: DraftDocument["recipients"][number] = { label: "Ban Thường trực Ủy ban MTTQ các huyện, thị xã, thành phố", group: "DISTRICT", purpose: RecipientPurpose.ACTION };
const ARCHIVE: DraftDocument["recipients"][number] = { label: "Lưu: VT", purpose: RecipientPurpose.ARCHIVE };
const SIGNED = { signForm: SignForm.ON_BEHALF, signerName: "Lê Văn Đạo (mẫu)", signerPost: "Phó Chủ tịch", madeAt: "Hải Dương" };

interface Paper { number: string; on: LocalDate; content: Omit<DraftDocument, "unitId" | "parentId">; /** The last receipt, in days after the issue. */ lastReceipt: number }

const PLAN_2019: Paper = {
  number: "195/KH-MT", on: "2019-04-19", lastReceipt: 6,
  content: {
    type: DocumentType.PLAN, title: "Triển khai thực hiện Đề án 01/138 đến năm 2020", issuer: ISSUER, coIssuers: [], legalBases: [],
    items: [{ section: "II", item: "1", text: "Mỗi huyện chọn một xã làm điểm (mẫu)" }], recipients: [DISTRICTS, ARCHIVE], ...SIGNED,
  },
};
const PLAN_2020: Paper = {
  number: "31/KH-MT", on: "2020-02-14", lastReceipt: 5,
  content: {
    type: DocumentType.PLAN, title: "Tiếp tục triển khai nhân rộng mô hình theo Đề án 01/138 năm 2020", issuer: ISSUER, coIssuers: [],
    legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: ISSUER }],
    items: [{ section: "II", item: "1", text: "Chọn 30 xã nhân rộng, ra mắt trong quý II (mẫu)" }, { section: "II", item: "2", text: "Kiểm tra các điểm đã ra mắt trong quý III (mẫu)" }],
    recipients: [DISTRICTS, { label: "Sở Tài chính", purpose: RecipientPurpose.INFORMATION }, ARCHIVE], ...SIGNED,
  },
};

/** The province's plans on paper: issued to the twelve districts, each of which says that it has them (domain 9). */
export async function issueTheYearsPlans(desk: DemoDesk): Promise<void> {
  const parent = await issued(desk, PLAN_2019, null);
  if (parent) await issued(desk, PLAN_2020, parent);
}

const find = (desk: DemoDesk, title: string) => desk.read((db) => db.selectFrom("document").select(["id", "version", "state"]).where("title", "=", title).executeTakeFirst());

async function issued(desk: DemoDesk, { number, on, content, lastReceipt }: Paper, parentId: string | null): Promise<string | null> {
  if (on > desk.today) return null;
  if (!(await find(desk, content.title))) await draftDocument(desk.on(on, "can-bo-tinh"), { ...content, unitId: desk.units.idOf(DEMO_PROVINCE), parentId });
  const { id, version, state } = (await find(desk, content.title))!;
  if (state === "DRAFT") await issueDocument(desk.on(on, "lanh-dao-tinh"), { id, expectedVersion: version, on, number });
  await acknowledged(desk, id, on, lastReceipt);
  return id;
}

async function acknowledged(desk: DemoDesk, documentId: string, issuedOn: LocalDate, lastReceipt: number): Promise<void> {
  const open = await desk.read((db) => db.selectFrom("documentRecipient").select(["id", "districtKey", "placeInList"])
    .where("documentId", "=", documentId).where("receivedOn", "is", null).where("unitVersionId", "is not", null).orderBy("placeInList").execute());
  for (const { id, districtKey, placeInList } of open) {
    const on = addDays(issuedOn, Math.ceil((placeInList * lastReceipt) / DEMO_DISTRICTS.length));
    if (on <= desk.today) await acknowledgeDocument(ofUnit(desk.on(on), ["document.receive"], { districts: [districtKey!] }), { recipient: id, on });
  }
}
