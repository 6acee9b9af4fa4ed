import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

test("quotes, line breaks and commas stay inside their cell; nothing becomes a formula", () => {
  expect(
    toCsv([
      ["Dòng", "Lỗi"],
      ["2", 'Mã "1", sai'],
      ["3", "=1+1"],
      ["-4", "a\nb"],
    ]),
  ).toBe('\uFEFFDòng,Lỗi\r\n2,"Mã ""1"", sai"\r\n3,\'=1+1\r\n\'-4,"a\nb"\r\n');
});
