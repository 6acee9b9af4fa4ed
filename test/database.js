import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { roleUrl } from "../scripts/lib/roles.mjs";
import { clusterSecrets } from "../scripts/lib/secrets.mjs";
import { cloneDatabase, databaseUrl, dropDatabase } from "../scripts/lib/test-databases.mjs";
import { TEMPLATE } from "./global-setup.js";
/** Copies the template. Call `drop` in afterAll. */
export async function freshDatabase() {
    const cluster = inject("cluster");
    const name = `t_${randomBytes(6).toString("hex")}`;
    const ownerUrl = await cloneDatabase(cluster.ownerUrl, TEMPLATE, name);
    const { roles } = clusterSecrets(cluster.dataDir);
    return {
        ownerUrl,
        superuserUrl: databaseUrl(cluster.superuserUrl, name),
        urlOf: (process) => roleUrl(ownerUrl, process, roles[process]),
        drop: () => dropDatabase(cluster.ownerUrl, name),
    };
}
//# sourceMappingURL=database.js.map