import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { Official, PostType } from "../organisation/organisation.type.js";
import { UnitLevel, UnitVersion } from "../unit/unit.type.js";

export enum ReorganisationState {
  DRAFT = "DRAFT",
  READY = "READY",
  APPLIED = "APPLIED",
  CANCELLED = "CANCELLED",
}
registerEnumType(ReorganisationState, {
  name: "ReorganisationState",
  description: "Việc sắp xếp đã đến đâu. | How far a reorganisation has come.",
  valuesConfig: {
    DRAFT: { description: "Dự thảo: còn lỗi hoặc còn việc phải quyết định. | Draft: faults or decisions are left." },
    READY: { description: "Thực hiện được. | May be applied." },
    APPLIED: { description: "Đã thực hiện. | Applied." },
    CANCELLED: { description: "Đã hủy. | Cancelled." },
  },
});

export enum SourcePortion {
  WHOLE = "whole",
  PART = "part",
  PEOPLE = "people",
  LAND = "land",
  SOME_PEOPLE = "some-people",
  ALL_LAND = "all-land",
}
registerEnumType(SourcePortion, {
  name: "SourcePortion",
  description: "Phần của đơn vị cũ chuyển sang đơn vị mới. | How much of an old unit goes to a new one.",
  valuesConfig: {
    WHOLE: { description: "Toàn bộ. | All of it." },
    PART: { description: "Một phần đất và dân. | A part of land and people." },
    PEOPLE: { description: "Toàn bộ dân, một phần đất. | All people, a part of the land." },
    LAND: { description: "Một phần đất không có dân. | A part of the land where nobody lives." },
    SOME_PEOPLE: { description: "Một phần dân, không có đất. | Some of the people, no land." },
    ALL_LAND: { description: "Toàn bộ đất, không có dân. | All land, nobody living there." },
  },
});

export enum ReorganisationFileKind {
  SUCCESSION = "SUCCESSION",
  UNITS = "UNITS",
}
registerEnumType(ReorganisationFileKind, {
  name: "ReorganisationFileKind",
  description: "Loại tệp của một dự thảo. | Kind of file a draft is made of.",
  valuesConfig: {
    SUCCESSION: { description: "Bảng chuyển đổi: đơn vị cũ thành đơn vị nào. | Who became whom." },
    UNITS: {
      description:
        "Danh mục đơn vị theo ngày hiệu lực: đổi tên, loại, cấp trên. " +
        "| The list of units as it is from the day: renamed, of another kind or under another unit.",
    },
  },
});

export enum UnitFate {
  GOES_ON = "GOES_ON",
  GOES_WHOLE = "GOES_WHOLE",
  DIVIDED = "DIVIDED",
  ENDS = "ENDS",
}
registerEnumType(UnitFate, {
  name: "UnitFate",
  description: "Đơn vị cũ ra sao sau việc sắp xếp. | What becomes of a unit by an act.",
  valuesConfig: {
    GOES_ON: {
      description:
        "Vẫn là đơn vị đó, đổi tên, loại, cấp trên hoặc địa giới. | It goes on, with another name, kind, parent or border.",
    },
    GOES_WHOLE: { description: "Toàn bộ dân cư về một đơn vị mới. | All of its people go into one new unit." },
    DIVIDED: { description: "Chia cho nhiều đơn vị. | It is divided between several." },
    ENDS: { description: "Kết thúc, không có đơn vị kế thừa. | It ends without a successor." },
  },
});

@Policy("unit.reorganise", "parent")
@ObjectType({ description: "Một lỗi của dự thảo, theo dòng. | One fault of a draft, by row." })
@Directive('@tag(name: "private")')
export class ReorganisationFault {
  @Field(() => Int, {
    description: "Dòng (thay đổi thứ mấy, từ 1); 0: cả dự thảo. | Row: which change, from 1; 0: the whole draft.",
  })
  row!: number;
  @Field(() => String, { description: "Mã quy tắc. | Code of the rule." })
  rule!: string;
  @Field(() => String, {
    description: "Lỗi gì, theo ngôn ngữ của người đọc. | What is wrong, in the reader's language.",
  })
  message!: string;
}

@Policy("unit.reorganise", "parent")
@ObjectType({ description: "Một đơn vị sẽ có. | A unit that will stand." })
@Directive('@tag(name: "private")')
export class ReorganisationUnit {
  @Field(() => String, { description: "Mã số. | Code." })
  code!: string;
  @Field(() => String, { description: "Tên đầy đủ. | Full name." })
  fullName!: string;
  @Field(() => UnitLevel, { description: "Cấp. | Level." })
  level!: UnitLevel;
  @Field(() => String, {
    nullable: true,
    description: "Mã số cấp trên; trống với tỉnh. | Code of the unit above; empty for a province.",
  })
  parentCode!: string | null;
}

@Policy("unit.reorganise", "parent")
@ObjectType({ description: "Một khu dân cư của xã bị chia. | A residential area of a divided commune." })
@Directive('@tag(name: "private")')
export class ReorganisationArea {
  @Field(() => UnitVersion, { description: "Khu dân cư. | The residential area." })
  unit!: UnitVersion;
  @Field(() => String, {
    nullable: true,
    description: "Mã số đơn vị đã chọn; trống: chưa quyết định. | Code of the chosen unit; empty: undecided.",
  })
  decision!: string | null;
}

@Policy("unit.reorganise", "parent")
@ObjectType({ description: "Một xã bị chia cho nhiều đơn vị. | A commune that is divided between several." })
@Directive('@tag(name: "private")')
export class ReorganisationSplit {
  @Field(() => UnitVersion, { description: "Xã bị chia. | The divided commune." })
  unit!: UnitVersion;
  @Field(() => Boolean, {
    description:
      "Còn điều phải quyết định về xã hoặc khu dân cư của xã. | Whether something about it or its areas is undecided.",
  })
  needsDecision!: boolean;
  @Field(() => [ReorganisationUnit], { description: "Dân cư về các đơn vị này. | The units its people go to." })
  heirs!: ReorganisationUnit[];
  @Field(() => String, {
    nullable: true,
    description:
      "Mã số đơn vị tiếp nhận việc của xã; trống: chưa quyết định. | Code of the unit that takes over; empty: undecided.",
  })
  decision!: string | null;
  @Field(() => [ReorganisationArea], { description: "Các khu dân cư của xã. | Its residential areas." })
  areas!: ReorganisationArea[];
}

@Policy("unit.reorganise", "area")
@ObjectType({ description: "Một chức vụ ở đơn vị kết thúc. | A post in a unit that ends." })
@Directive('@tag(name: "private")')
export class ReorganisationPost {
  @Field(() => PostType, { description: "Chức vụ. | The post." })
  post!: PostType;
  @Field(() => UnitVersion, { description: "Đơn vị kết thúc. | The unit that ends." })
  unit!: UnitVersion;
  @Field(() => [ReorganisationUnit], {
    description: "Các đơn vị mà chức vụ có thể chuyển sang. | The units in which the post may go on.",
  })
  heirs!: ReorganisationUnit[];
  @Field(() => String, {
    nullable: true,
    description:
      "Mã số đơn vị mới đã chọn; trống: chức vụ kết thúc. | Code of the chosen new unit; empty: the post ends.",
  })
  decision!: string | null;
}

@Policy("unit.reorganise", "parent")
@ObjectType({ description: "Một đơn vị cũ và điều sẽ xảy ra với nó. | An old unit and what becomes of it." })
@Directive('@tag(name: "private")')
export class ReorganisationUnitFate {
  @Field(() => UnitVersion, { description: "Đơn vị cũ. | The old unit." })
  unit!: UnitVersion;
  @Field(() => UnitFate, { description: "Ra sao. | What becomes of it." })
  fate!: UnitFate;
  @Field(() => [ReorganisationUnit], {
    description: "Các đơn vị tiếp nhận đất hoặc dân của nó. | The units that take over its land or people.",
  })
  heirs!: ReorganisationUnit[];
}

@Policy("unit.reorganise", "area")
@ObjectType({
  description: "Một chức vụ thấy thêm hoặc thôi thấy những gì. | What a post comes to see, or ceases to see.",
})
@Directive('@tag(name: "private")')
export class ReorganisationSight {
  @Field(() => PostType, { description: "Chức vụ. | The post." })
  post!: PostType;
  @Policy("official.read", "area")
  @Field(() => Official, { nullable: true, description: "Người giữ. | Who holds it." })
  official!: Official | null;
  @Field(() => Boolean, {
    description: "Chỉ còn được đọc (chức vụ ở huyện). | May only read from then on (a district's post).",
  })
  readsOnly!: boolean;
  @Field(() => Int, { description: "Số xã, khu dân cư thấy thêm (đơn vị). | Communes and areas it comes to see." })
  gainCount!: number;
  @Field(() => Int, { description: "Số xã, khu dân cư thôi thấy (đơn vị). | Communes and areas it ceases to see." })
  loseCount!: number;
  @Field(() => [UnitVersion], { description: "Thấy thêm, tối đa 20. | Comes to see, at most 20." })
  gains!: UnitVersion[];
  @Field(() => [UnitVersion], { description: "Thôi thấy, tối đa 20. | Ceases to see, at most 20." })
  loses!: UnitVersion[];
}

@Policy("unit.reorganise", "parent")
@ObjectType({ description: "Một quyết định đã ghi. | A decision that was recorded." })
@Directive('@tag(name: "private")')
export class ReorganisationDecision {
  @Field(() => UnitVersion, {
    nullable: true,
    description: "Về xã hoặc khu dân cư nào. | About which commune or area.",
  })
  unit!: UnitVersion | null;
  @Field(() => PostType, { nullable: true, description: "Về chức vụ nào. | About which post." })
  post!: PostType | null;
  @Field(() => String, {
    nullable: true,
    description: "Mã số đơn vị đã chọn; trống: kết thúc. | Code of the chosen unit; empty: it ends.",
  })
  target!: string | null;
  @Field(() => InstantScalar, { description: "Lúc. | At." })
  decidedAt!: string;
  @Policy("official.read", "area")
  @Field(() => Official, {
    nullable: true,
    description:
      "Người quyết định; trống khi người hỏi không được xem. | Who decided; empty when the caller may not see them.",
  })
  by!: Official | null;
}

@Policy("unit.reorganise", "reference")
@ObjectType("Reorganisation", {
  description:
    "Một lần sắp xếp đơn vị hành chính: dự thảo, quyết định, thực hiện. | A reorganisation as an act: drafted, decided, applied.",
})
@Directive('@key(fields: "id")')
@Directive('@tag(name: "private")')
export class ReorganisationType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, đưa vào expectedVersion. | Version, for expectedVersion." })
  version!: number;
  @Field(() => String, { description: "Tên gọi. | Title." })
  title!: string;
  @Field(() => String, { description: "Số văn bản. | Number of the act." })
  basis!: string;
  @Field(() => LocalDateScalar, { description: "Ngày có hiệu lực. | Day on which it takes effect." })
  effectiveOn!: string;
  @Field(() => ReorganisationState, { description: "Trạng thái. | State." })
  state!: ReorganisationState;
  @Field(() => InstantScalar, { description: "Dự thảo lúc. | Drafted at." })
  draftedAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: "Thực hiện hoặc hủy lúc. | Applied or cancelled at." })
  closedAt!: string | null;
  @Field(() => String, { nullable: true, description: "Lý do thực hiện hoặc hủy. | Why it was applied or cancelled." })
  closedReason!: string | null;
}

export const ReorganisationConnection = connectionOf(ReorganisationType, "Reorganisation", "private");
export const ReorganisationUnitConnection = connectionOf(ReorganisationUnit, "ReorganisationUnit", "private");
export const ReorganisationSplitConnection = connectionOf(ReorganisationSplit, "ReorganisationSplit", "private");
export const ReorganisationPostConnection = connectionOf(ReorganisationPost, "ReorganisationPost", "private");
export const ReorganisationUnitFateConnection = connectionOf(
  ReorganisationUnitFate,
  "ReorganisationUnitFate",
  "private",
);
export const ReorganisationSightConnection = connectionOf(ReorganisationSight, "ReorganisationSight", "private");
export const ReorganisationDecisionConnection = connectionOf(
  ReorganisationDecision,
  "ReorganisationDecision",
  "private",
);
