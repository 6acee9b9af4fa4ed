import { existing } from "@hoa-nhap/subgraph";

export const ExistingCase = existing("Mã hồ sơ. | Id of the file.", {
  seen: "Phiên bản đã thấy. | The version that was seen.",
});
