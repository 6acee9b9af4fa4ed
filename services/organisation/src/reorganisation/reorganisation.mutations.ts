import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Policy, type Context } from "@hoa-nhap/subgraph";
import {
  decideReorganisation,
  decideReorganisationArea,
  decideReorganisationPost,
} from "./reorganisation.decisions.js";
import {
  CloseReorganisationInput,
  DecideReorganisationAreaInput,
  DecideReorganisationInput,
  DecideReorganisationPostInput,
  DraftReorganisationInput,
  ReviseReorganisationInput,
} from "./reorganisation.inputs.js";
import type { ReorganisationRow } from "./reorganisation.reads.js";
import { written } from "./reorganisation.resolver.js";
import {
  applyReorganisation,
  cancelReorganisation,
  draftReorganisation,
  reviseReorganisation,
} from "./reorganisation.service.js";
import { ReorganisationType } from "./reorganisation.type.js";

const inReading = (row: ReorganisationRow): ReorganisationType => row as unknown as ReorganisationType;

@Policy("unit.reorganise", "area")
@Resolver(() => ReorganisationType)
export class ReorganisationMutations {
  @Mutation(() => ReorganisationType, {
    description:
      "Lập dự thảo; lỗi được giữ và báo theo dòng. | Drafts a reorganisation; its faults are kept with it and told by row.",
  })
  async draftReorganisation(
    @Arg("input", () => DraftReorganisationInput, { description: "Dự thảo. | The draft." })
    input: DraftReorganisationInput,
    @Ctx() ctx: Context,
  ): Promise<ReorganisationType> {
    return inReading(await written(ctx, await draftReorganisation(ctx, input)));
  }

  @Mutation(() => ReorganisationType, {
    description:
      "Sửa dự thảo: thay nội dung; quyết định đã ghi giữ lại nếu còn hợp. " +
      "| Revises a draft: what is given replaces all it held; decisions stay as far as they fit.",
  })
  async reviseReorganisation(
    @Arg("input", () => ReviseReorganisationInput, { description: "Nội dung mới. | What it is to hold." })
    input: ReviseReorganisationInput,
    @Ctx() ctx: Context,
  ): Promise<ReorganisationType> {
    return inReading(await written(ctx, await reviseReorganisation(ctx, input)));
  }

  @Mutation(() => ReorganisationType, {
    description:
      "Quyết định đơn vị tiếp nhận việc của một xã bị chia. | Decides who takes over from a divided commune.",
  })
  async decideReorganisation(
    @Arg("input", () => DecideReorganisationInput, { description: "Quyết định. | The decision." })
    input: DecideReorganisationInput,
    @Ctx() ctx: Context,
  ): Promise<ReorganisationType> {
    return inReading(await written(ctx, await decideReorganisation(ctx, input)));
  }

  @Mutation(() => ReorganisationType, {
    description: "Quyết định nơi về của một khu dân cư. | Decides where a residential area goes.",
  })
  async decideReorganisationArea(
    @Arg("input", () => DecideReorganisationAreaInput, { description: "Quyết định. | The decision." })
    input: DecideReorganisationAreaInput,
    @Ctx() ctx: Context,
  ): Promise<ReorganisationType> {
    return inReading(await written(ctx, await decideReorganisationArea(ctx, input)));
  }

  @Mutation(() => ReorganisationType, {
    description: "Quyết định về một chức vụ ở đơn vị kết thúc. | Decides about a post in a unit that ends.",
  })
  async decideReorganisationPost(
    @Arg("input", () => DecideReorganisationPostInput, { description: "Quyết định. | The decision." })
    input: DecideReorganisationPostInput,
    @Ctx() ctx: Context,
  ): Promise<ReorganisationType> {
    return inReading(await written(ctx, await decideReorganisationPost(ctx, input)));
  }

  @Mutation(() => ReorganisationType, {
    description:
      "Thực hiện trong một lần; sửa sai bằng một lần sắp xếp khác. | Applies it as a whole; a correction is another act.",
  })
  async applyReorganisation(
    @Arg("input", () => CloseReorganisationInput, { description: "Dự thảo nào. | Which draft." })
    input: CloseReorganisationInput,
    @Ctx() ctx: Context,
  ): Promise<ReorganisationType> {
    return inReading(await written(ctx, await applyReorganisation(ctx, input)));
  }

  @Mutation(() => ReorganisationType, { description: "Hủy dự thảo. | Cancels a draft." })
  async cancelReorganisation(
    @Arg("input", () => CloseReorganisationInput, { description: "Dự thảo nào. | Which draft." })
    input: CloseReorganisationInput,
    @Ctx() ctx: Context,
  ): Promise<ReorganisationType> {
    return inReading(await written(ctx, await cancelReorganisation(ctx, input)));
  }
}
