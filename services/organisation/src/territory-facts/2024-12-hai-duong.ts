import { changesIn, type Act } from "./act.js";

/**
 * Hải Dương from 235 communes to 207: 56 of them make 28 new ones. The change of one border in the same resolution is
 * not recorded here.
 */
export const haiDuong2024: Act[] = [
  {
    basis: "1250/NQ-UBTVQH15",
    on: "2024-12-01",
    changes: changesIn(`
      10534 Phường Lê Thanh Nghị = 10522 Phường Phạm Ngũ Lão + 10534 Phường Lê Thanh Nghị
      10606 Thị trấn Nam Sách = 10606 Thị trấn Nam Sách + 10651 Xã Nam Hồng
      10621 Xã Quốc Tuấn = 10621 Xã Thanh Quang + 10624 Xã Quốc Tuấn
      10633 Xã Trần Phú = 10627 Xã Nam Chính + 10633 Xã Nam Trung
      10645 Xã An Phú = 10645 Xã An Lâm + 10648 Xã Phú Điền
      10696 Phường Duy Tân = 10687 Xã Hoành Sơn + 10696 Phường Duy Tân
      10750 Thị trấn Phú Thái = 10750 Thị trấn Phú Thái + 10774 Xã Phúc Thành A
      10756 Xã Lai Khê = 10753 Xã Lai Vu + 10756 Xã Cộng Hòa
      10762 Xã Vũ Dũng = 10759 Xã Thượng Vũ + 10762 Xã Cổ Dũng
      10798 Xã Hòa Bình = 10798 Xã Bình Dân + 10807 Xã Liên Hòa
      10813 Thị trấn Thanh Hà = 10813 Thị trấn Thanh Hà + 10849 Xã Thanh Khê
      10828 Xã Cẩm Việt = 10819 Xã Việt Hồng + 10828 Xã Cẩm Chế
      10861 Xã Thanh Tân = 10852 Xã Thanh Xá + 10861 Xã Thanh Thủy
      10882 Xã Vĩnh Cường = 10882 Xã Thanh Cường + 10885 Xã Vĩnh Lập
      10888 Thị trấn Cẩm Giang = 10888 Thị trấn Cẩm Giang + 10906 Xã Thạch Lỗi
      10933 Xã Phúc Điền = 10933 Xã Cẩm Phúc + 10936 Xã Cẩm Điền
      10981 Xã Thái Minh = 10975 Xã Bình Minh + 10981 Xã Thái Học
      11035 Xã Gia Phúc = 11029 Xã Gia Tân + 11035 Xã Gia Khánh
      11038 Xã Gia Tiến = 11032 Xã Tân Tiến + 11038 Xã Gia Lương
      11065 Xã Nhật Quang = 11065 Xã Đồng Quang + 11068 Xã Nhật Tân
      11071 Xã Quang Đức = 11062 Xã Quang Minh + 11071 Xã Đức Xương
      11098 Xã Kỳ Sơn = 11089 Xã Ngọc Kỳ + 11098 Xã Tái Sơn
      11122 Xã Dân An = 11110 Xã Dân Chủ + 11122 Xã Quảng Nghiệp
      11140 Xã Lạc Phượng = 11137 Xã Phượng Kỳ + 11140 Xã Cộng Lạc
      11167 Xã Đức Phúc = 11167 Xã Hồng Đức + 11176 Xã Vạn Phúc
      11188 Xã Bình Xuyên = 11188 Xã Đông Xuyên + 11200 Xã Ninh Hải
      11203 Thị trấn Ninh Giang = 11155 Thị trấn Ninh Giang + 11203 Xã Đồng Tâm
      11230 Xã Kiến Phúc = 11209 Xã Kiến Quốc + 11230 Xã Hồng Phúc
    `),
  },
];
