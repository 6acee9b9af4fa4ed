import { Directive, Field, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";

export enum UnitLevel {
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  AREA = "AREA",
}
registerEnumType(UnitLevel, {
  name: "UnitLevel",
  description: "Cấp của đơn vị. | Level of a unit.",
  valuesConfig: {
    PROVINCE: { description: "Cấp tỉnh. | Province or city under the Central government." },
    DISTRICT: { description: "Cấp huyện (đến 30/06/2025). | District, until 30/06/2025." },
    COMMUNE: { description: "Cấp xã. | Commune." },
    AREA: { description: "Khu dân cư (thôn, tổ dân phố). | Residential area; not an administrative level." },
  },
});

export enum UnitType {
  TINH = "TINH",
  THANH_PHO_TRUC_THUOC = "THANH_PHO_TRUC_THUOC",
  HUYEN = "HUYEN",
  QUAN = "QUAN",
  THI_XA = "THI_XA",
  THANH_PHO = "THANH_PHO",
  XA = "XA",
  PHUONG = "PHUONG",
  THI_TRAN = "THI_TRAN",
  DAC_KHU = "DAC_KHU",
  THON = "THON",
  TO_DAN_PHO = "TO_DAN_PHO",
}
registerEnumType(UnitType, {
  name: "UnitType",
  description: "Loại đơn vị theo văn bản. | Kind of unit as the law calls it.",
  valuesConfig: {
    TINH: { description: "Tỉnh. | Province." },
    THANH_PHO_TRUC_THUOC: { description: "Thành phố trực thuộc Trung ương. | City under the Central government." },
    HUYEN: { description: "Huyện. | Rural district." },
    QUAN: { description: "Quận. | Urban district." },
    THI_XA: { description: "Thị xã. | Town at district level." },
    THANH_PHO: { description: "Thành phố thuộc tỉnh. | City within a province." },
    XA: { description: "Xã. | Rural commune." },
    PHUONG: { description: "Phường. | Ward." },
    THI_TRAN: { description: "Thị trấn (đến 30/06/2025). | Township, until 30/06/2025." },
    DAC_KHU: { description: "Đặc khu (từ 2025). | Special zone, since 2025." },
    THON: { description: "Thôn, làng, xóm. | Village." },
    TO_DAN_PHO: { description: "Tổ dân phố. | Residential group of a ward." },
  },
});

export enum SuccessionKind {
  CONTINUE = "CONTINUE",
  RENAME = "RENAME",
  RECLASSIFY = "RECLASSIFY",
  MERGE = "MERGE",
  SPLIT = "SPLIT",
  TRANSFER = "TRANSFER",
}
registerEnumType(SuccessionKind, {
  name: "SuccessionKind",
  description: "Cách một đơn vị chuyển thành đơn vị khác. | How one unit became another.",
  valuesConfig: {
    CONTINUE: {
      description: "Cùng đơn vị, đổi cấp trên hoặc ranh giới. | The same unit under another parent or border.",
    },
    RENAME: { description: "Cùng đơn vị, đổi tên. | The same unit, renamed." },
    RECLASSIFY: { description: "Cùng đơn vị, đổi loại. | The same unit, of another type." },
    MERGE: { description: "Nhập toàn bộ vào đơn vị mới. | Went whole into a new unit." },
    SPLIT: { description: "Chia cho nhiều đơn vị. | Divided between several units." },
    TRANSFER: { description: "Chuyển một phần. | A part was transferred." },
  },
});

/** A unit as it was between two days; the id is the version's. A code or a name alone is never an identity. */
@Policy("unit.read", "reference")
@ObjectType({
  description:
    "Một đơn vị trong khoảng thời gian tên, loại, cấp trên không đổi. " +
    "| A unit while its name, type and parent did not change. A fact cites the version of its day.",
})
@Directive('@key(fields: "id")')
export class UnitVersion {
  @Field(() => ID, { description: "Mã của phiên bản. | Id of the version." })
  id!: string;
  @Field(() => ID, {
    description: "Mã của đơn vị, giữ nguyên qua các phiên bản. | Id of the unit, the same in all its versions.",
  })
  unitId!: string;
  @Field(() => String, {
    description: "Mã số theo danh mục (văn bản, giữ số 0 đầu). | Official code, as text with leading zeros.",
  })
  code!: string;
  @Field(() => String, { description: "Tên, không có loại. | Name without the type." })
  name!: string;
  @Field(() => String, { description: "Tên đầy đủ, có loại. | Full name with the type." })
  fullName!: string;
  @Field(() => UnitType, { description: "Loại. | Type." })
  type!: UnitType;
  @Field(() => UnitLevel, { description: "Cấp. | Level." })
  level!: UnitLevel;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Có hiệu lực từ ngày; trống: trước 2019. | Valid from; empty: before 2019.",
  })
  validFrom!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Hết hiệu lực vào ngày (không gồm ngày này). | Ended on, this day excluded.",
  })
  validTo!: string | null;
  @Field(() => String, { nullable: true, description: "Văn bản làm căn cứ. | The act it rests on." })
  legalBasis!: string | null;
  @Field(() => Boolean, { description: "Dữ liệu mẫu, không có thật. | Made for the demo, not real." })
  synthetic!: boolean;

  parentUnitId!: string | null;
  provinceKey!: number | null;
  districtKey!: number | null;
  communeKey!: number | null;
  areaKey!: number | null;
}

@Policy("unit.read", "reference")
@ObjectType({
  description: "Một bước kế thừa giữa hai phiên bản đơn vị. | One step of succession between two unit versions.",
})
export class UnitSuccession {
  @Field(() => UnitVersion, { description: "Từ. | From." })
  from!: UnitVersion;
  @Field(() => UnitVersion, { description: "Thành. | To." })
  to!: UnitVersion;
  @Field(() => SuccessionKind, { description: "Cách chuyển. | How." })
  kind!: SuccessionKind;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | Since." })
  on!: string;
  @Field(() => String, { description: "Văn bản. | The act." })
  legalBasis!: string;
  @Field(() => Float, {
    nullable: true,
    description: "Phần dân số chuyển đi, 0 đến 1; trống: chưa biết. | Share of the people, 0 to 1; empty: unknown.",
  })
  shareOfPeople!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Phần diện tích, 0 đến 1; trống: chưa biết. | Share of the area, 0 to 1; empty: unknown.",
  })
  shareOfArea!: number | null;
}

export const UnitVersionConnection = connectionOf(UnitVersion, "UnitVersion");
