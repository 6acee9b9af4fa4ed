import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "../scripts/lib/migrate.mjs";
import { startPostgres } from "../scripts/lib/postgres.mjs";
import { createTemplate } from "../scripts/lib/test-databases.mjs";
export const TEMPLATE = "hn_template";
export default async function setup(project) {
    const dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-test-"));
    const server = await startPostgres({ dataDir, durable: false });
    await createTemplate(server.ownerUrl, TEMPLATE, (url) => prepareDatabase(url, { dataDir, complete: true }));
    project.provide("cluster", { ownerUrl: server.ownerUrl, superuserUrl: server.superuserUrl, dataDir });
    return async () => {
        await server.stop();
        rmSync(dataDir, { recursive: true, force: true });
    };
}
//# sourceMappingURL=global-setup.js.map