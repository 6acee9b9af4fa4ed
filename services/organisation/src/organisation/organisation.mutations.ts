import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Policy, seen, type Context } from "@hoa-nhap/subgraph";
import {
  AddOrganisationAliasInput,
  AppointInput,
  EndDepartmentInput,
  EndOrganisationInput,
  EndOrganisationsOfLevelInput,
  EndPostInput,
  FoundDepartmentInput,
  FoundOrganisationInput,
  RenameOrganisationInput,
} from "./organisation.inputs.js";
import { organisationById, postById } from "./organisation.reads.js";
import {
  addOrganisationAlias,
  appoint,
  endDepartment,
  endOrganisation,
  endOrganisationsOfLevel,
  endPost,
  foundDepartment,
  foundOrganisation,
  renameOrganisation,
} from "./organisation.service.js";
import { OrganisationType, PostType } from "./organisation.type.js";

function body(ctx: Context, id: string): Promise<OrganisationType> {
  return seen(organisationById(ctx, id), { vi: "tổ chức", en: "body" });
}
function post(ctx: Context, id: string): Promise<PostType> {
  return seen(postById(ctx, id), { vi: "chức vụ", en: "post" });
}

@Policy("account.manage", "area")
@Resolver(() => OrganisationType)
export class OrganisationMutations {
  @Mutation(() => OrganisationType, { description: "Thành lập một tổ chức. | Founds a body." })
  async foundOrganisation(
    @Arg("input", () => FoundOrganisationInput, { description: "Tổ chức nào. | Which." }) input: FoundOrganisationInput,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType> {
    return body(ctx, await foundOrganisation(ctx, input));
  }

  @Mutation(() => OrganisationType, { description: "Đổi tên từ một ngày. | Renames from a day." })
  async renameOrganisation(
    @Arg("input", () => RenameOrganisationInput, { description: "Tên mới. | The new name." })
    input: RenameOrganisationInput,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType> {
    return body(ctx, await renameOrganisation(ctx, input));
  }

  @Mutation(() => OrganisationType, { description: "Thêm cách viết khác của tên (R78). | Adds another spelling." })
  async addOrganisationAlias(
    @Arg("input", () => AddOrganisationAliasInput, { description: "Cách viết. | The spelling." })
    input: AddOrganisationAliasInput,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType> {
    return body(ctx, await addOrganisationAlias(ctx, input));
  }

  @Mutation(() => OrganisationType, {
    description: "Kết thúc một tổ chức. | Ends a body, its departments and the posts in it.",
  })
  async endOrganisation(
    @Arg("input", () => EndOrganisationInput, { description: "Tổ chức nào, từ ngày nào. | Which, from when." })
    input: EndOrganisationInput,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType> {
    return body(ctx, await endOrganisation(ctx, input));
  }

  @Mutation(() => OrganisationType, {
    description:
      "Kết thúc mọi tổ chức một loại ở một cấp; trả về một trong số đó. | Ends all bodies of a kind at a level; answers one of them.",
  })
  async endOrganisationsOfLevel(
    @Arg("input", () => EndOrganisationsOfLevelInput, { description: "Loại, cấp, ngày. | Kind, level, day." })
    input: EndOrganisationsOfLevelInput,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType> {
    return body(ctx, await endOrganisationsOfLevel(ctx, input));
  }

  @Mutation(() => OrganisationType, { description: "Lập một ban. | Founds a department." })
  async foundDepartment(
    @Arg("input", () => FoundDepartmentInput, { description: "Ban nào. | Which." }) input: FoundDepartmentInput,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType> {
    return body(ctx, await foundDepartment(ctx, input));
  }

  @Mutation(() => OrganisationType, { description: "Kết thúc một ban. | Ends a department." })
  async endDepartment(
    @Arg("input", () => EndDepartmentInput, { description: "Ban nào, từ ngày nào. | Which, from when." })
    input: EndDepartmentInput,
    @Ctx() ctx: Context,
  ): Promise<OrganisationType> {
    return body(ctx, await endDepartment(ctx, input));
  }

  @Mutation(() => PostType, { description: "Bố trí chức vụ. | Appoints somebody to a post." })
  async appoint(
    @Arg("input", () => AppointInput, { description: "Ai, ở đâu, làm gì. | Who, where, as what." }) input: AppointInput,
    @Ctx() ctx: Context,
  ): Promise<PostType> {
    return post(ctx, await appoint(ctx, input));
  }

  @Mutation(() => PostType, { description: "Kết thúc một chức vụ. | Ends a post." })
  async endPost(
    @Arg("input", () => EndPostInput, { description: "Chức vụ nào, ngày cuối. | Which, last day." })
    input: EndPostInput,
    @Ctx() ctx: Context,
  ): Promise<PostType> {
    return post(ctx, await endPost(ctx, input));
  }
}
