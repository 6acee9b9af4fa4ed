import pg from "pg";
import { Failure } from "./failure.mjs";

/** Stops with a sentence unless `url` is an address of PostgreSQL. It is never printed: it holds a password. */
export function requirePostgresUrl(url) {
  const scheme = /^([\w+.-]+):/.exec(url)?.[1];
  if (/^postgres(ql)?$/.test(scheme ?? "") && URL.canParse(url)) return;
  const [vi, en] =
    scheme && !/^postgres(ql)?$/.test(scheme)
      ? [`là địa chỉ ${scheme}://`, `is an address of ${scheme}://`]
      : ["không đọc được", "cannot be read"];
  throw new Failure(
    `DATABASE_URL ${vi}: Hòa Nhập cần PostgreSQL, postgres://người_dùng:mật_khẩu@máy_chủ:cổng/cơ_sở_dữ_liệu.`,
    `DATABASE_URL ${en}: Hòa Nhập needs PostgreSQL, postgres://user:password@host:port/database.`,
  );
}

/** A connection as the database's owner; a sentence when there is none. */
export async function openOwner(ownerUrl) {
  requirePostgresUrl(ownerUrl);
  const client = new pg.Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: 5000,
    application_name: "hoa-nhap-migrate",
  });
  client.on("error", () => {}); // the next statement tells
  try {
    await client.connect();
    return client;
  } catch (error) {
    const reason = error.message || error.code; // never the URL
    throw new Failure(
      `Không kết nối được cơ sở dữ liệu của DATABASE_URL: ${reason}`,
      `The database of DATABASE_URL cannot be reached: ${reason}`,
    );
  }
}

/**
 * The same address, on which the server notices within a second that its client is gone, and rolls back even what is
 * under way.
 */
export function endingWithClient(ownerUrl) {
  const url = new URL(ownerUrl);
  if (process.platform !== "win32" && !url.searchParams.has("options"))
    url.searchParams.set("options", "-c client_connection_check_interval=1000");
  return url.href;
}
