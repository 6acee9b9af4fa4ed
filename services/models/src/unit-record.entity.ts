import { Placed } from "@hoa-nhap/subgraph";
import type { Place } from "@hoa-nhap/kernel";
import { Property } from "@mikro-orm/decorators/legacy";

/**
 * A row of one unit that changes: the unit as it was on its day is the fact, the scope columns follow whoever answers
 * for it.
 */
export abstract class UnitRecord extends Placed {
  @Property({ type: "int", version: true }) version!: number;
  @Property({ type: "uuid" }) unitVersionId!: string;

  protected recordedAt(place: Place & { unitVersionId: string }): void {
    this.placeAt(place);
    this.unitVersionId = place.unitVersionId;
  }
}
