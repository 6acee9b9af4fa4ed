import { Placed } from "@hoa-nhap/subgraph";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { parseIdentityNumber, parsePhone, tidy, type Place } from "@hoa-nhap/kernel";
import type { Vault } from "../secrecy/vault.js";
import type { Sex } from "./person.words.js";

/** What is told about a person when help begins. */
export interface PersonDetails {
  fullName: string;
  birthYear?: number | null;
  sex?: Sex | null;
  identityNumber?: string | null;
  phone?: string | null;
  addressNote?: string | null;
}

/** A helped person. Words and numbers are sealed; only their blind indexes can be looked for. */
@Entity({ tableName: "person" })
export class Person extends Placed {
  @Property({ type: "int", version: true })
  version!: number;
  @Property({ type: "text" })
  fullName!: string;
  @Property({ type: "text", nullable: true })
  identityNumber: string | null = null;
  @Property({ type: "text", nullable: true })
  phone: string | null = null;
  @Property({ type: "text", nullable: true })
  addressNote: string | null = null;
  @Property({ type: "text", nullable: true })
  identityIndex: string | null = null;
  @Property({ type: "text", nullable: true })
  phoneIndex: string | null = null;
  @Property({ type: "int", nullable: true })
  birthYear: number | null = null;
  @Property({ type: "text", nullable: true })
  sex: Sex | null = null;

  constructor(place: Place, vault: Vault, details: PersonDetails) {
    super();
    this.placeAt({ ...place, areaKey: null });
    this.describe(vault, details);
  }

  /** Takes over what is told now; what is left out stays as it was. */
  describe(vault: Vault, { fullName, birthYear, sex, identityNumber, phone, addressNote }: PersonDetails): void {
    const at = (column: string) => ({ table: "person", column, row: this.id });
    this.fullName = vault.seal(at("full_name"), tidy(fullName));
    this.birthYear = birthYear ?? this.birthYear;
    this.sex = sex ?? this.sex;
    if (identityNumber) {
      const digits = parseIdentityNumber(identityNumber) ?? identityNumber;
      this.identityNumber = vault.seal(at("identity_number"), digits);
      this.identityIndex = identityIndexOf(vault, digits);
    }
    if (phone) {
      const digits = parsePhone(phone) ?? phone;
      this.phone = vault.seal(at("phone"), digits);
      this.phoneIndex = phoneIndexOf(vault, digits);
    }
    if (addressNote) this.addressNote = vault.seal(at("address_note"), tidy(addressNote));
  }
}

export const identityIndexOf = (vault: Vault, number: string): string => vault.index("person.identity-number", number);
export const phoneIndexOf = (vault: Vault, phone: string): string => vault.index("person.phone", phone);
