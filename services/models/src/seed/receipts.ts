import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import { acknowledgeDocument } from "../document/document.service.js";
import { ofUnit, type DemoDesk } from "./desk.js";

/** Each addressee says that it has the document, one after the other up to the last day (domain 9). */
export async function acknowledged(
  desk: DemoDesk,
  documentId: string,
  issuedOn: LocalDate,
  lastReceipt: number,
): Promise<void> {
  const lines = await desk.read((db) =>
    db
      .selectFrom("documentRecipient")
      .select(["id", "districtKey", "communeKey", "receivedOn"])
      .where("documentId", "=", documentId)
      .where("unitVersionId", "is not", null)
      .orderBy("placeInList")
      .execute(),
  );
  for (const [n, { id, receivedOn, ...place }] of lines.entries()) {
    const on = addDays(issuedOn, Math.ceil(((n + 1) * lastReceipt) / lines.length));
    if (!receivedOn && on <= desk.today)
      await acknowledgeDocument(
        ofUnit(
          desk.on(on),
          ["document.receive"],
          place.communeKey ? { communes: [place.communeKey] } : { districts: [place.districtKey!] },
        ),
        { recipient: id, on },
      );
  }
}
