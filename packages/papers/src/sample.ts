import { fieldsOf } from "./fields.js";
import type { Paper } from "./paper.js";

/** An invented document with something in every field: what a new template is tried on. */
export const SAMPLE_PAPER: Paper = {
  typeName: "Kế hoạch",
  isLetter: false,
  isAddressed: false,
  number: "1/KH-MT",
  blankNumber: "…/KH-MT",
  on: "2020-02-05",
  title: "Văn bản mẫu",
  issuer: "Ban Thường trực Ủy ban MTTQ tỉnh Mẫu",
  coIssuers: [],
  bases: [{ name: "Kế hoạch", number: "195/KH-MT", on: "2019-04-19", issuer: "Ban Thường trực Ủy ban MTTQ tỉnh Mẫu" }],
  paragraphs: [
    { section: "I", item: "0", text: "Mục đích" },
    { section: "I", item: "1", text: "Nội dung mẫu" },
  ],
  addressees: [
    { label: "Các xã", toAct: true },
    { label: "Lưu: VT", toAct: false },
  ],
  signForm: "ON_BEHALF",
  signerPost: "Phó Chủ tịch",
  signerName: "Nguyễn Văn Mẫu",
  madeAt: "Mẫu",
  printedOn: "2020-02-05",
};
export const SAMPLE = fieldsOf(SAMPLE_PAPER);
