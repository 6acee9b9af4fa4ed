import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { badField, conflict, fold, tidy, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { createHash } from "node:crypto";
import type { LegalBasisRow } from "./legal-basis.js";
import { DocumentState, type DocumentType, type RecipientPurpose, type SignForm } from "./document-kind.js";
import type { ProgrammeBody } from "../obligation/obligation-words.js";
import { UnitRecord } from "../unit-record.entity.js";

/** A paragraph that tasks point at: its section and its place there (R79). */
export interface DocumentItem {
  section: string;
  item: string;
  text: string;
}
/**
 * Whom a document is addressed to (R75): one unit, every unit of a level below the issuer, or words alone (Lưu: VT).
 * With a body, that body of the unit or units in the place of its Front; where no unit is named, the one of the
 * issuer's own level (Sở Tài chính, R74).
 */
export interface DocumentAddressee {
  label: string;
  unitId: string | null;
  group: "PROVINCE" | "DISTRICT" | "COMMUNE" | "AREA" | null;
  /** Null: the Front itself. */
  body: ProgrammeBody | null;
  purpose: RecipientPurpose;
}
export interface DocumentContent {
  type: DocumentType;
  title: string;
  issuer: string;
  coIssuers: string[];
  parentId: string | null;
  legalBases: LegalBasisRow[];
  items: DocumentItem[];
  recipients: DocumentAddressee[];
  signForm: SignForm;
  signerName: string | null;
  signerPost: string | null;
  madeAt: string | null;
}

// Made anew for each column: the ORM writes into the options it is given.
const text = () => Property({ type: "text", nullable: true });

/**
 * A document of the programme: a draft without number, day or signer's word, then issued and never changed again (R1,
 * R76).
 */
@Entity({ tableName: "document" })
export class ProgrammeDocument extends UnitRecord {
  @Property({ type: "uuid" }) issuerUnitId: string;
  @Property({ type: "text" }) byActor: string;

  @Property({ type: "text" }) type!: DocumentType;
  @Property({ type: "text" }) title!: string;
  @Property({ type: "text" }) foldedTitle!: string;
  @Property({ type: "text" }) issuer!: string;
  @Property({ type: "string[]" }) coIssuers!: string[];
  @Property({ type: "uuid", nullable: true }) parentId!: string | null;
  @Property({ type: "json" }) legalBases!: LegalBasisRow[];
  @Property({ type: "json" }) items!: DocumentItem[];
  @Property({ type: "json" }) recipients!: DocumentAddressee[];
  @Property({ type: "text" }) signForm!: SignForm;
  @text() signerName!: string | null;
  @text() signerPost!: string | null;
  @text() madeAt!: string | null;

  @Property({ type: "text" }) state: DocumentState = DocumentState.DRAFT;
  @text() number: string | null = null;
  /** Whether the registry gave the number; false where it stood on paper already. */
  @Property({ type: "boolean" }) given = false;
  @Property({ type: "int", nullable: true }) year: number | null = null;
  @Property({ type: "date", nullable: true }) issuedOn: LocalDate | null = null;
  @text() hash: string | null = null;
  /** A plan of a province: read wherever the programme is (R4). */
  @Property({ type: "boolean" }) programmeWide = false;
  @Property({ type: "int[]" }) toProvinces: number[] = [];
  @Property({ type: "int[]" }) toDistricts: number[] = [];
  @Property({ type: "int[]" }) toCommunes: number[] = [];
  @Property({ type: "string[]" }) toBodies: string[] = [];

  constructor(
    place: Place & { unitVersionId: string },
    issuerUnitId: string,
    byActor: string,
    content: DocumentContent,
  ) {
    super();
    this.recordedAt(place);
    this.issuerUnitId = issuerUnitId;
    this.byActor = byActor;
    this.write(content);
  }

  /** Writes a draft anew. What has been issued stays as it is. */
  write(content: DocumentContent): void {
    this.assertDraft();
    Object.assign(this, { ...content, title: tidy(content.title), foldedTitle: fold(content.title) });
  }

  assertDraft(): void {
    if (this.state !== DocumentState.DRAFT)
      throw conflict("document.issued", {
        vi: `Văn bản ${this.number} đã ban hành, không sửa được.`,
        en: `The document ${this.number} has been issued and is not changed.`,
      });
  }

  hasItem(section: string, item: string): boolean {
    return this.items.some((of) => of.section === section && of.item === item);
  }

  /** Gives the draft its number and day, and seals it: what is signed, by whom, and to whom goes into one hash. */
  issue({
    number,
    given,
    on,
    recipients,
  }: {
    number: string;
    given: boolean;
    on: LocalDate;
    recipients: readonly { label: string; purpose: string }[];
  }): void {
    this.assertDraft();
    const missing = (
      [
        ["signerName", this.signerName],
        ["signerPost", this.signerPost],
        ["madeAt", this.madeAt],
      ] as const
    ).find(([, value]) => !value);
    if (missing)
      throw badField(missing[0], "document.incomplete", {
        vi: "Văn bản ban hành phải có địa danh, chức vụ và họ tên người ký.",
        en: "An issued document names its place, the signer's post and name.",
      });
    if (recipients.length === 0)
      throw badField("recipients", "document.recipients", {
        vi: "Văn bản ban hành phải có nơi nhận.",
        en: "An issued document has recipients.",
      });
    const { type, title, issuer, coIssuers, legalBases, items, signForm, signerName, signerPost, madeAt } = this;
    this.hash = createHash("sha256")
      .update(
        JSON.stringify([
          number,
          on,
          type,
          title,
          issuer,
          coIssuers,
          legalBases,
          items,
          signForm,
          signerName,
          signerPost,
          madeAt,
          recipients,
        ]),
      )
      .digest("hex");
    Object.assign(this, { number, given, issuedOn: on, year: Number(on.slice(0, 4)), state: DocumentState.ISSUED });
  }
}
