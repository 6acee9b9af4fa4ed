import { changesIn, divisionsIn, type Act, type Change, type Named } from "./act.js";
import { levelOf } from "./naming.js";
import type { Conversion } from "./packages.js";

const ON = "2025-07-01";
const PROVINCE = "31";

/**
 * The communes that resolution 1669 divides, and the new ones that get a `part` of people and land, all `people` with a
 * part of the land, or `land` where nobody lives. The published list of conversions knows only one outcome of each.
 */
const divisions = divisionsIn(`
    10528 Phường Trần Phú > 10532 part + 10537 part
    10540 Phường Tứ Minh > 10543 part + 10891 part
    10570 Phường Cộng Hoà > 10549 part + 10570 part
    10585 Phường Văn Đức > 10549 land + 10573 part + 10678 part
    10639 Xã Cộng Hòa > 10645 part + 10705 land + 10756 part
    10729 Xã Thượng Quận > 10729 part + 10750 part
    10762 Xã Vũ Dũng > 10705 part + 10756 part
    10768 Xã Tuấn Việt > 10705 part + 10756 part
    10798 Xã Hòa Bình > 10804 people + 10843 land
    10816 Xã Hồng Lạc > 10660 land + 10816 people
    10828 Xã Cẩm Việt > 10756 part + 10816 part
    10831 Xã Thanh An > 10756 part + 10843 part
    10846 Xã Thanh Hải > 10846 part + 11086 part
    10891 Thị trấn Lai Cách > 10543 part + 10891 part
    10933 Xã Phúc Điền > 10903 part + 10930 part
    10960 Xã Vĩnh Hồng > 10945 part + 10966 part
    10969 Xã Thúc Kháng > 10972 part + 10993 part
    10972 Xã Tân Hồng > 10972 part + 10993 part
    10981 Xã Thái Minh > 10972 part + 10993 part
    10990 Xã Thái Dương > 10972 part + 10993 part
    10993 Xã Thái Hòa > 10972 land + 10993 people
    10999 Thị trấn Gia Lộc > 10999 part + 11050 part
    11008 Xã Thống Nhất > 11002 land + 11020 people
    11020 Xã Yết Kiêu > 10999 part + 11020 part
    11035 Xã Gia Phúc > 10999 part + 11050 part
    11041 Xã Lê Lợi > 10999 land + 11020 people
    11056 Xã Đoàn Thượng > 11050 part + 11065 part
    11059 Xã Thống Kênh > 11050 part + 11065 part
    11071 Xã Quang Đức > 11050 land + 11065 people
    11086 Xã Hưng Đạo > 11086 people + 11113 land
    11143 Xã Tiên Động > 11140 part + 11146 part
    11239 Thị trấn Thanh Miện > 11065 land + 11239 people
    11242 Xã Thanh Tùng > 10993 land + 11242 people
    11251 Xã Đoàn Tùng > 10993 land + 11242 people
    11341 Phường Gia Viên > 11311 land + 11329 part + 11359 part
    11344 Phường Cầu Đất > 11359 part + 11383 part
    11350 Phường Đông Khê > 11329 part + 11359 part
    11365 Phường Lạch Tray > 11359 part + 11383 part
    11371 Phường An Biên > 11383 part + 11407 part
    11383 Phường Trần Nguyên Hãn > 11383 part + 11407 part
    11407 Phường Vĩnh Niệm > 11383 part + 11407 part
    11411 Phường Đông Hải 2 > 11411 people + 11413 land
    11419 Phường Nam Hải > 11411 part + 11413 part
    11431 Phường Đồng Hoà > 11443 part + 11446 part
    11434 Phường Bắc Sơn > 11443 part + 11446 part
    11437 Phường Nam Sơn > 11443 part + 11446 part
    11443 Phường Trần Thành Ngọ > 11443 part + 11446 part
    11446 Phường Văn Đẩu > 11443 part + 11446 part
    11455 Phường Ngọc Xuyên > 11455 part + 11737 part
    11461 Phường Vạn Hương > 11455 part + 11737 part
    11485 Xã Liên Xuân > 11488 part + 11503 part
    11518 Xã Quang Trung > 11488 land + 11506 people
    11521 Phường Lê Hồng Phong > 11506 part + 11557 part
    11530 Phường Thủy Hà > 11533 part + 11560 part
    11533 Phường An Lư > 11533 part + 11560 part
    11572 Phường Hoa Động > 11557 part + 11560 part
    11581 Phường Lê Lợi > 11581 part + 11593 part + 11617 part
    11584 Phường Lê Thiện > 11593 part + 11602 part
    11587 Phường Đại Bản > 11593 part + 11602 part
    11596 Phường Tân Tiến > 11581 part + 11593 part + 11602 part
    11599 Phường An Hưng > 11581 part + 11602 part
    11614 Phường An Hải > 11581 part + 11617 part
    11617 Phường Đồng Thái > 11581 part + 11617 part
    11656 Thị trấn Trường Sơn > 11446 land + 11629 people
    11662 Xã Thái Sơn > 11629 part + 11668 part
    11689 Phường Anh Dũng > 11689 part + 11692 part
    11692 Phường Hải Thành > 11689 part + 11692 part
    11728 Xã Kiến Hưng > 11680 part + 11728 part
    11740 Phường Tân Thành > 11455 land + 11692 people
    11746 Xã Đoàn Xá > 11728 part + 11749 part
    11791 Xã Tân Minh > 11779 part + 11791 part
`);

/** A district without communes becomes a commune-level special zone. */
const specialZone = changesIn("11948 Đặc khu Bạch Long Vĩ = 318 Huyện Bạch Long Vĩ");

/**
 * Each new commune with what it was made of: the published conversions, and the divisions above in place of those they
 * get wrong.
 */
function madeOf(communes: Named[], conversions: Conversion[]): Change[] {
  const divided = new Set(divisions.map(({ source }) => source.code));
  const sources = [
    ...conversions
      .filter(({ from }) => !divided.has(from.code))
      .map(({ from, to }) => ({ to, source: { ...from, portion: "whole" as const } })),
    ...divisions,
    ...specialZone.flatMap((change) => change.sources.map((source) => ({ to: change.code, source }))),
  ];
  return communes.map((commune) => ({
    ...commune,
    parent: PROVINCE,
    sources: sources.filter(({ to }) => to === commune.code).map(({ source }) => source),
  }));
}

/**
 * The day on which Hải Dương and Hải Phòng become one city (resolution 202), its 374 communes become 114 (resolution
 * 1669 of 16 June, at work from 1 July) and districts end (law 72).
 */
export const haiPhong2025 = (communes: Named[], conversions: Conversion[]): Act[] => [
  {
    basis: "202/2025/QH15",
    on: ON,
    changes: changesIn("31 Thành phố Hải Phòng = 30 Tỉnh Hải Dương + 31 Thành phố Hải Phòng"),
  },
  { basis: "1669/NQ-UBTVQH15", on: ON, changes: madeOf(communes, conversions) },
  { basis: "72/2025/QH15", on: ON, changes: [], ends: (code) => levelOf(code) === "DISTRICT" },
];
