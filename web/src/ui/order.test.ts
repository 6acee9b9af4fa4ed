import { expect, test } from "vitest";
import { byVietnamese, compareValues, withoutMarks } from "./order.ts";

test("Vietnamese order: đ after d, tones in their order, numbers by value", () => {
  const names = ["Xã Đồng Lạc", "Xã Dân Chủ", "Xã Em", "Xã Cẩm Đông", "Xã An 10", "Xã An 9"];
  expect([...names].sort(byVietnamese)).toEqual([
    "Xã An 9",
    "Xã An 10",
    "Xã Cẩm Đông",
    "Xã Dân Chủ",
    "Xã Đồng Lạc",
    "Xã Em",
  ]);
  expect(["mạ", "ma", "mã", "mà", "má", "mả"].sort(byVietnamese)).toEqual(["ma", "mà", "mả", "mã", "má", "mạ"]);
});

test("absent values come last", () => {
  expect([3, null, 1, undefined, 2].sort(compareValues).slice(0, 3)).toEqual([1, 2, 3]);
});

test("marks do not matter for finding, composed or not", () => {
  expect(withoutMarks("Phường Bình Hàn")).toBe("phuong binh han");
  expect(withoutMarks("Đồng Lạc".normalize("NFD"))).toBe("dong lac");
});
