import fc from "fast-check";
import { describe, expect, test } from "vitest";
// The console may not import the back end and has its own readers: they are held to the same table.
import { parseDay as parseDayInConsole } from "../../../web/src/ui/day.js";
import { parseNumber as parseNumberInConsole } from "../../../web/src/ui/number.js";
import { formatDay, isTwoNumbers, parseDay, parseIdentityNumber, parseNumber, parsePhone } from "./index.js";

describe("a day", () => {
  test.each([
    ["1/11/2020", "2020-11-01"],
    ["01.11.2020", "2020-11-01"],
    ["1-11-2020", "2020-11-01"],
    ["01112020", "2020-11-01"],
    ["2020-11-01", "2020-11-01"],
    [" 1/11/2020\u00a0", "2020-11-01"],
    ["29/02/2020", "2020-02-29"],
    ["29/02/2021", null],
    ["31/11/2020", null],
    ["1/13/2020", null],
    ["2020-1-1", null],
    ["11/2020", null],
    ["1/11/20", null],
    ["44136", null],
    ["", null],
    ["1/11/1899", null],
  ])("%j is %j, at every door", (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(parseDayInConsole(text)).toBe(day);
  });
  test("whatever the platform shows, it reads again", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true }),
        (at) => {
          const day = at.toISOString().slice(0, 10);
          expect([parseDay(formatDay(day)), parseDay(day)]).toEqual([day, day]);
        },
      ),
    );
  });
});

describe("a number", () => {
  test.each<[string, number | null | undefined]>([
    ["12", 12],
    ["1.234", 1234],
    ["1.234,5", 1234.5],
    ["1234,5", 1234.5],
    ["10.125", 10125],
    ["1.234.567", 1234567],
    ["1 234", 1234],
    ["1\u00a0234", 1234],
    ["-3", -3],
    ["0", 0],
    ["", null],
    [" ", null],
    ["1,234.5", undefined],
    ["1.23", undefined],
    ["12.5", undefined],
    ["1.2345", undefined],
    ["mười", undefined],
    ["1e3", undefined],
    ["1.234.56", undefined],
  ])("%j is %j, at every door", (text, number) => {
    expect(parseNumber(text)).toBe(number);
    expect(parseNumberInConsole(text)).toBe(number);
  });
  test("with one dot before three digits it may be meant in two ways, otherwise in one", () => {
    expect(["10.125", "1.200", "999.000"].filter(isTwoNumbers)).toHaveLength(3);
    expect(["1.234.567", "1.234,5", "10125", "12,5", "0.125", "1000.125"].filter(isTwoNumbers)).toEqual([]);
  });
});

describe("a telephone number", () => {
  test.each([
    ["0912345678", "0912345678"],
    ["0912 345 678", "0912345678"],
    ["0912.345.678", "0912345678"],
    ["0912-345-678", "0912345678"],
    ["+84912345678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["+84 (0)912 345 678", "0912345678"],
    ["0084 912 345 678", "0912345678"],
    ["84912345678", "0912345678"],
    ["(024) 3825 1234", "02438251234"],
    ["+84 24 3825 1234", "02438251234"],
    ["0220\u00a03852\u00a0123", "02203852123"],
    ["", null],
    ["912345678", null],
    ["09123456", null],
    ["091234567890", null],
    ["113", null],
    ["1900 1234", null],
    ["+1 202 555 0100", null],
    ["0912345678 máy lẻ 2", null],
    ["０９１２３４５６７８", null],
  ])("%j is %j", (text, digits) => expect(parsePhone(text)).toBe(digits));
});

describe("an identity number", () => {
  test.each([
    ["001099012345", "001099012345"],
    ["001 099 012 345", "001099012345"],
    ["001.099.012.345", "001099012345"],
    ["001-099-012-345", "001099012345"],
    [" 001\u00a0099\u202f012\u3000345\t", "001099012345"],
    ["０0１ ０９９ ０１２ ３４５", "001099012345"],
    ["００１．０９９．０１２．３４５", "001099012345"],
    ["012 345 678", "012345678"],
    ["", null],
    ["00109901234", null],
    ["0010990123456", null],
    ["O01099012345", null],
    ["00109901234l", null],
    ["CCCD 001099012345", null],
    ["001,099,012,345", null],
    ["0010990123४5", null],
    ["001099012345\u200b", null],
  ])("%j is %j", (text, digits) => expect(parseIdentityNumber(text)).toBe(digits));
});
