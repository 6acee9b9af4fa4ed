import { changesIn, type Act } from "./act.js";

/**
 * Hải Dương in 2019: Chí Linh becomes a city, Kinh Môn a town, and 265 communes become 264, 262 and, in December, 235.
 */
export const haiDuong2019: Act[] = [
  {
    basis: "623/NQ-UBTVQH14",
    on: "2019-03-01",
    changes: changesIn(`
      290 Thành phố Chí Linh = 290 Thị xã Chí Linh
      10567 Phường Hoàng Tiến = 10567 Xã Hoàng Tiến
      10576 Phường Cổ Thành = 10576 Xã Cổ Thành
      10585 Phường Văn Đức = 10585 Xã Văn Đức + 10597 Xã Kênh Giang
      10594 Phường An Lạc = 10594 Xã An Lạc
      10600 Phường Đồng Lạc = 10600 Xã Đồng Lạc
      10603 Phường Tân Dân = 10603 Xã Tân Dân
    `),
  },
  {
    basis: "768/NQ-UBTVQH14",
    on: "2019-11-01",
    changes: changesIn(`
      292 Thị xã Kinh Môn = 292 Huyện Kinh Môn
      10675 Phường An Lưu = 10675 Thị trấn Kinh Môn
      10681 Phường Thất Hùng = 10681 Xã Thất Hùng
      10693 Phường Phạm Thái = 10693 Xã Thái Sơn + 10711 Xã Phạm Mệnh
      10696 Phường Duy Tân = 10696 Xã Duy Tân
      10699 Phường Tân Dân = 10699 Xã Tân Dân
      10702 Phường Minh Tân = 10702 Thị trấn Minh Tân
      10705 Xã Quang Thành = 10690 Xã Phúc Thành + 10705 Xã Quang Trung
      10714 Phường Phú Thứ = 10714 Thị trấn Phú Thứ
      10723 Phường An Sinh = 10723 Xã An Sinh
      10726 Phường Hiệp Sơn = 10726 Xã Hiệp Sơn
      10732 Phường An Phụ = 10732 Xã An Phụ
      10735 Phường Hiệp An = 10735 Xã Hiệp An
      10738 Phường Long Xuyên = 10738 Xã Long Xuyên
      10741 Phường Thái Thịnh = 10741 Xã Thái Thịnh
      10744 Phường Hiến Thành = 10744 Xã Hiến Thành
    `),
  },
  {
    basis: "788/NQ-UBTVQH14",
    on: "2019-12-01",
    changes: changesIn(`
      10663 Xã An Thượng = 10663 Xã An Châu + 10669 Xã Thượng Đạt
      10672 Phường Nam Đồng = 10672 Xã Nam Đồng
      10768 Xã Tuấn Việt = 10765 Xã Việt Hưng + 10768 Xã Tuấn Hưng
      10783 Xã Kim Liên = 10783 Xã Kim Lương + 10789 Xã Kim Khê
      10804 Xã Đồng Cẩm = 10795 Xã Cẩm La + 10804 Xã Đồng Gia
      10822 Xã Quyết Thắng @288 = 10822 Xã Quyết Thắng @294
      10837 Xã Tiền Tiến @288 = 10837 Xã Tiền Tiến @294
      10864 Xã An Phượng = 10858 Xã An Lương + 10864 Xã Phượng Hoàng
      10876 Xã Thanh Quang = 10870 Xã Hợp Đức + 10873 Xã Trường Thành + 10876 Xã Thanh Bính
      10888 Thị trấn Cẩm Giang = 10888 Thị trấn Cẩm Giàng + 10921 Xã Kim Giang
      10918 Xã Định Sơn = 10915 Xã Cẩm Sơn + 10918 Xã Cẩm Định
      10945 Thị trấn Kẻ Sặt = 10945 Thị trấn Kẻ Sặt + 10957 Xã Tráng Liệt
      10951 Xã Vĩnh Hưng = 10948 Xã Hưng Thịnh + 10951 Xã Vĩnh Tuy
      10999 Thị trấn Gia Lộc = 10999 Thị trấn Gia Lộc + 11026 Xã Phương Hưng
      11005 Xã Liên Hồng @288 = 11005 Xã Liên Hồng @297
      11011 Phường Tân Hưng = 11011 Xã Tân Hưng
      11017 Xã Gia Xuyên @288 = 11017 Xã Gia Xuyên @297
      11020 Xã Yết Kiêu = 11014 Xã Trùng Khánh + 11020 Xã Yết Kiêu + 11023 Xã Gia Hòa
      11077 Xã Ngọc Sơn @288 = 11077 Xã Ngọc Sơn @298
      11083 Xã Đại Sơn = 11080 Xã Kỳ Sơn + 11083 Xã Đại Đồng
      11095 Xã Chí Minh = 11095 Xã Tứ Xuyên + 11104 Xã Đông Kỳ + 11107 Xã Tây Kỳ
      11161 Xã Ứng Hoè = 11158 Xã Quyết Thắng + 11161 Xã Ứng Hoè + 11170 Xã Ninh Hòa
      11179 Xã Tân Hương = 11179 Xã Tân Hương + 11182 Xã Ninh Thành
      11206 Xã Tân Quang = 11191 Xã Hoàng Hanh + 11194 Xã Quang Hưng + 11206 Xã Tân Quang
      11215 Xã Hồng Dụ = 11212 Xã Hồng Thái + 11215 Xã Hồng Dụ
      11218 Xã Văn Hội = 11218 Xã Văn Hội + 11236 Xã Văn Giang
      11233 Xã Hưng Long = 11221 Xã Hưng Thái + 11233 Xã Hưng Long
      11239 Thị trấn Thanh Miện = 11239 Thị trấn Thanh Miện + 11272 Xã Hùng Sơn
      11293 Xã Hồng Phong = 11290 Xã Diên Hồng + 11293 Xã Tiền Phong
    `),
  },
];
