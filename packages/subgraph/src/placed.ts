import { PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId, type Place } from "@hoa-nhap/kernel";

/** A row with an id and the scope columns of the unit that answers for it. */
export abstract class Placed implements Place {
  @PrimaryKey({ type: "uuid" })
  readonly id: string = newId();
  @Property({ type: "int" })
  provinceKey!: number;
  @Property({ type: "int", nullable: true })
  districtKey!: number | null;
  @Property({ type: "int", nullable: true })
  communeKey!: number | null;
  @Property({ type: "int", nullable: true })
  areaKey!: number | null;

  protected placeAt({ provinceKey, districtKey, communeKey, areaKey }: Place): void {
    Object.assign(this, { provinceKey, districtKey, communeKey, areaKey });
  }
}
