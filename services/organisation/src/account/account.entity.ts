import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { fold, type Language } from "@hoa-nhap/kernel";

/**
 * How an official signs in. Its id is the official's: one person, one account, several posts. Only the hash of the
 * password is kept.
 */
@Entity({ tableName: "account" })
export class Account {
  @PrimaryKey({ type: "uuid" })
  readonly id: string;

  @Property({ type: "int", version: true })
  version!: number;

  @Property({ type: "text" })
  login: string;

  @Property({ type: "text" })
  passwordHash: string;

  @Property({ type: "text" })
  language: Language = "vi";

  /** Where reminders are mailed to; none: no mail. */
  @Property({ type: "text", nullable: true })
  email: string | null = null;

  @Property({ type: "datetime", nullable: true })
  closedAt: Date | null = null;

  constructor(id: string, login: string, passwordHash: string) {
    this.id = id;
    this.login = loginOf(login);
    this.passwordHash = passwordHash;
  }

  /** Ends the account; its posts stay in the history. */
  close(at: Date): void {
    this.closedAt ??= at;
  }
}

/** A login as it is compared: without tone marks, lower case. */
export const loginOf = (text: string): string => fold(text);
