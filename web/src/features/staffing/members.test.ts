import { expect, test } from "vitest";
import { membersInput, rowOf, womenIn } from "./members.ts";

test("members as the API takes them: outer spaces off, what is empty left out", () => {
  const rows = [
    rowOf({
      name: " Lê Văn Ba ",
      sex: "MALE",
      post: "MEMBER",
      office: "Trưởng Công an xã ",
      body: "POLICE",
      duty: null,
    }),
    rowOf({ name: null, sex: "FEMALE", post: "HEAD", office: null, body: "OTHER", duty: " " }),
  ];
  expect(womenIn(rows)).toBe(1);
  expect(membersInput(rows)).toEqual([
    { name: "Lê Văn Ba", sex: "MALE", post: "MEMBER", office: "Trưởng Công an xã", body: "POLICE", duty: null },
    { name: "", sex: "FEMALE", post: "HEAD", office: null, body: "OTHER", duty: null },
  ]);
});
