import { Placed } from "@hoa-nhap/subgraph";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import type { LocalDate, Place } from "@hoa-nhap/kernel";

/** How many people declined help in a commune. Who they were is not kept (I27). */
@Entity({ tableName: "refusal" })
export class Refusal extends Placed {
  @Property({ type: "uuid" })
  unitVersionId: string;
  @Property({ type: "date" })
  on: LocalDate;
  @Property({ type: "int" })
  count: number;

  constructor(place: Place & { unitVersionId: string }, on: LocalDate, count: number) {
    super();
    this.placeAt(place);
    this.unitVersionId = place.unitVersionId;
    this.on = on;
    this.count = count;
  }
}
