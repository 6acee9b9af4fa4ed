import { badField, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { kyselyOf, responsibleFor, unitVersion, type UnitTables } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";

type Version = { id: string; validFrom: LocalDate | null; validTo: LocalDate | null };

/** A row with its place of today and the fact of its day. */
type Filed = Place & { unitVersionId: string; areaVersionId: string | null };

/** Which version of a commune a day belongs to; asks the projection once per commune and change. */
export class UnitVersions {
  private readonly byKey = new Map<number, Promise<Version[]>>();

  constructor(private readonly em: EntityManager) {}

  /**
   * The commune that answered for a file on a day: today's, or for a day before it came to that, the one on the way
   * there from the file's own.
   */
  async ofFile(file: Filed, on: LocalDate): Promise<string> {
    const version =
      (await this.standing(file.communeKey, on)) ?? (await this.standing(await this.communeThen(file, on), on));
    if (!version)
      throw badField("on", "unit.unknown", {
        vi: "Xã không tồn tại vào ngày đó.",
        en: "The commune did not exist on that day.",
      });
    return version;
  }

  private async standing(communeKey: number | null, on: LocalDate): Promise<string | undefined> {
    if (communeKey === null) return undefined;
    let versions = this.byKey.get(communeKey);
    if (!versions) this.byKey.set(communeKey, (versions = this.load(communeKey)));
    return (await versions).find(
      (v) => (v.validFrom === null || v.validFrom <= on) && (v.validTo === null || v.validTo > on),
    )?.id;
  }

  private async communeThen({ unitVersionId, areaVersionId }: Filed, on: LocalDate): Promise<number | null> {
    const db = kyselyOf<UnitTables>(this.em, "cases");
    const { provinceKey, districtKey, communeKey } = await unitVersion(db, unitVersionId);
    const areaKey = areaVersionId === null ? null : (await unitVersion(db, areaVersionId)).areaKey;
    const [then] = await responsibleFor(this.em, "cases", [{ provinceKey, districtKey, communeKey, areaKey }], on);
    return then!.communeKey;
  }

  private load(communeKey: number): Promise<Version[]> {
    return kyselyOf<UnitTables>(this.em, "cases")
      .selectFrom("unit")
      .select(["id", "validFrom", "validTo"])
      .where("unitKey", "=", communeKey)
      .where("level", "=", "COMMUNE")
      .execute();
  }
}
