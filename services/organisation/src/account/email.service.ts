import { mailAddress } from "@hoa-nhap/jobs";
import { badField, notFound, staleVersion } from "@hoa-nhap/kernel";
import { change, type Context } from "@hoa-nhap/subgraph";
import { Account } from "./account.entity.js";

export interface SetMyEmail {
  expectedVersion: number;
  email?: string | null;
}

/** Where the caller's reminders are mailed to; none: no mail. One address belongs to one account. */
export const setMyEmail = (ctx: Context, { expectedVersion, email }: SetMyEmail): Promise<string> =>
  change(ctx, "account.edit-own", "account.set-email", async (c) => {
    const account = await c.em.findOne(Account, { id: c.actorId, closedAt: null });
    if (!account) throw notFound({ vi: "tài khoản", en: "account" });
    if (account.version !== expectedVersion) throw staleVersion();
    const address = email ? mailAddress(email) : null;
    if (email && !address)
      throw badField("email", "email", {
        vi: "Địa chỉ thư không đúng dạng, ví dụ can.bo@example.org.",
        en: "That is no mail address, such as officer@example.org.",
      });
    if (address && (await c.em.count(Account, { email: address, id: { $ne: account.id } })) > 0) {
      throw badField("email", "email.taken", {
        vi: "Địa chỉ thư này đã dùng cho tài khoản khác.",
        en: "Another account has this address.",
      });
    }
    account.email = address;
    c.note({ set: address !== null });
    return account.id;
  });
