import { FieldResolver, Resolver, Root } from "type-graphql";
import { Official } from "../official.reference.js";
import { MentorView } from "./mentor.type.js";

@Resolver(() => MentorView)
export class MentorResolver {
  @FieldResolver(() => Official, { nullable: true, description: "Người giúp đỡ. | The person who helps." })
  account(@Root() { accountId }: MentorView): Official {
    return { id: accountId };
  }
}
