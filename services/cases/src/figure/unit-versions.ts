import { badField, type LocalDate } from "@hoa-nhap/kernel";
import { kyselyOf, type UnitTables } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";

type Version = { id: string; validFrom: LocalDate | null; validTo: LocalDate | null };

/** Which version of a commune a day belongs to; asks the projection once per commune and change. */
export class UnitVersions {
  private readonly byKey = new Map<number, Promise<Version[]>>();

  constructor(private readonly em: EntityManager) {}

  async ofCommune(communeKey: number, on: LocalDate): Promise<string> {
    let versions = this.byKey.get(communeKey);
    if (!versions) this.byKey.set(communeKey, (versions = this.load(communeKey)));
    const version = (await versions).find((v) => (v.validFrom === null || v.validFrom <= on) && (v.validTo === null || v.validTo > on));
    if (!version) throw badField("on", "unit.unknown", { vi: "Xã không tồn tại vào ngày đó.", en: "The commune did not exist on that day." });
    return version.id;
  }

  private load(communeKey: number): Promise<Version[]> {
    return kyselyOf<UnitTables>(this.em, "cases").selectFrom("unit").select(["id", "validFrom", "validTo"])
      .where("unitKey", "=", communeKey).where("level", "=", "COMMUNE").execute();
  }
}
