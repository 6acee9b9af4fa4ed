import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
const close = (server) => new Promise((resolve) => server.close(resolve));

/** `count` different ports of loopback that nobody listens on. All are held at once before any is given back. */
export async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, "127.0.0.1")));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map(close));
  return ports;
}

/** Stops with a sentence when the port people will use cannot be had. */
export async function requirePort(port, host) {
  try {
    await close(await listen(port, host));
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      throw new Failure(
        `Cổng ${port} đang bị chương trình khác dùng: hãy dừng chương trình đó hoặc đặt PORT sang số khác.`,
        `Port ${port} is taken by another program: stop it or set PORT to another number.`,
      );
    }
    throw new Failure(
      `Không mở được cổng ${port} trên ${host} (${error.code}): hãy kiểm tra PORT và HOST.`,
      `Port ${port} on ${host} cannot be opened (${error.code}): check PORT and HOST.`,
    );
  }
}

/** The first port from `port` on that nobody listens on. */
export async function nextFreePort(port, host) {
  try {
    await close(await listen(port, host));
    return port;
  } catch (error) {
    if (error.code !== "EADDRINUSE" || port === 65535) throw error;
    return nextFreePort(port + 1, host);
  }
}
