import { badField, DomainError, type Words } from "@hoa-nhap/kernel";

/** Why a file is not taken, so that it can be told across threads: the rule, and the sentence for whoever sends it. */
export interface Refusal {
  rule: string;
  message: Words;
}

export const refused = (rule: string, message: Words): DomainError => badField("file", rule, message);
export const broken = (): DomainError =>
  refused("file.broken", { vi: "Tệp bị hỏng, không mở được.", en: "The file is broken and cannot be opened." });
export const tooHeavy = (): DomainError =>
  refused("file.bomb", {
    vi: "Tệp quá nặng để kiểm tra: hãy lưu lại gọn hơn.",
    en: "The file is too heavy to be looked into: save it smaller.",
  });
