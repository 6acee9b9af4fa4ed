import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { KeyProvider } from "./key-provider.js";

/** The one place a sealed text belongs to. Moved anywhere else it does not open. */
export interface SealedPlace {
  table: string;
  column: string;
  row: string;
}

const NONCE = 12;
const TAG = 16;
/**
 * Texts are filled up to a multiple of so many bytes before they are sealed: how long a name is would tell something of
 * it.
 */
const BLOCK = 64;
const FILLER = "\0";

/** Seals people's words (AES-256-GCM) and finds them again without reading them (HMAC-SHA256, a key per field). */
export class Vault {
  private readonly indexKeys = new Map<string, Buffer>();

  constructor(private readonly keys: KeyProvider) {}

  seal(place: SealedPlace, text: string): string {
    const id = this.keys.current;
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv("aes-256-gcm", this.keys.dataKey(id)!, nonce).setAAD(aad(place, id));
    const sealed = Buffer.concat([nonce, cipher.update(filled(text), "utf8"), cipher.final(), cipher.getAuthTag()]);
    return `${id}.${sealed.toString("base64url")}`;
  }

  /** The text, or an error: never another text. */
  open(place: SealedPlace, sealed: string): string {
    const [id = "", body = ""] = sealed.split(".");
    const key = this.keys.dataKey(id);
    const bytes = Buffer.from(body, "base64url");
    if (!key || bytes.length < NONCE + TAG)
      throw new Error(`${place.table}.${place.column} of ${place.row} cannot be opened`);
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(aad(place, id))
      .setAuthTag(bytes.subarray(-TAG));
    return emptied(Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString("utf8"));
  }

  sealNullable = (place: SealedPlace, text: string | null): string | null =>
    text === null ? null : this.seal(place, text);
  openNullable = (place: SealedPlace, sealed: string | null): string | null =>
    sealed === null ? null : this.open(place, sealed);

  /** What to look for in a column of blind indexes. The same value in two fields gives two different answers. */
  index(field: string, value: string): string {
    let key = this.indexKeys.get(field);
    if (!key) this.indexKeys.set(field, (key = createHmac("sha256", this.keys.indexKey).update(field).digest()));
    return createHmac("sha256", key).update(value).digest("base64url");
  }
}

// Plain text of people holds no such sign (PlainText refuses it).
const filled = (text: string): string => text + FILLER.repeat((BLOCK - (Buffer.byteLength(text) % BLOCK)) % BLOCK);
const emptied = (text: string): string => text.slice(0, text.indexOf(FILLER) === -1 ? undefined : text.indexOf(FILLER));

/** True for a text sealed before texts were filled up. */
export const isBare = (sealed: string): boolean =>
  (Buffer.from(sealed.split(".")[1] ?? "", "base64url").length - NONCE - TAG) % BLOCK !== 0;

const aad = ({ table, column, row }: SealedPlace, keyId: string): Buffer =>
  Buffer.from([table, column, row, keyId].join(":"));

const vaults = new WeakMap<object, Vault>();

/** Gives a service's database its vault. Until then nothing of a person can be read or written. */
export const openVault = (orm: MikroORM, keys: KeyProvider): void =>
  void vaults.set(orm.em.getDriver(), new Vault(keys));

export function vaultOf(em: EntityManager): Vault {
  const vault = vaults.get(em.getDriver());
  if (!vault) throw new Error("the vault is not open");
  return vault;
}
