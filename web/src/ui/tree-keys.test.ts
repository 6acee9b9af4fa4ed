import { expect, test } from "vitest";
import { nextInTree, type TreeRow } from "./tree-keys.ts";

const row = (id: string, label: string, level: number, expanded = false): TreeRow => ({
  id,
  label,
  level,
  expandable: level < 3,
  expanded,
});
const rows = [
  row("p", "Tỉnh Hải Dương", 1, true),
  row("b", "Huyện Bình Giang", 2, true),
  row("t", "Xã Tân Việt", 3),
  row("d", "Xã Đồng Lạc", 3),
  row("k", "Thị xã Kinh Môn", 2),
];

test("arrows, Home and End walk the rows in sight and stop at the ends", () => {
  expect(nextInTree(rows, "p", "ArrowDown", "")).toEqual({ to: "b" });
  expect(nextInTree(rows, "k", "ArrowDown", "")).toEqual({ to: "k" });
  expect(nextInTree(rows, "t", "Home", "")).toEqual({ to: "p" });
  expect(nextInTree(rows, "p", "End", "")).toEqual({ to: "k" });
});

test("right opens a branch and then goes in, left closes it or goes to its parent", () => {
  expect(nextInTree(rows, "k", "ArrowRight", "")).toEqual({ toggle: true });
  expect(nextInTree(rows, "b", "ArrowRight", "")).toEqual({ to: "t" });
  expect(nextInTree(rows, "b", "ArrowLeft", "")).toEqual({ toggle: true });
  expect(nextInTree(rows, "d", "ArrowLeft", "")).toEqual({ to: "b" });
});

test("letters go to the next unit whose name begins so, with or without its kind and marks", () => {
  expect(nextInTree(rows, "p", "d", "d")).toEqual({ to: "d" });
  expect(nextInTree(rows, "p", "i", "ki")).toEqual({ to: "k" });
  expect(nextInTree(rows, "p", "x", "x")).toEqual({ to: "t" });
  expect(nextInTree(rows, "p", "F5", "")).toBeNull();
});
