import type { TestProject } from "vitest/node";
/** One real PostgreSQL for the whole run, with a migrated template that each test file copies in some 25 ms. */
export interface TestCluster {
    ownerUrl: string;
    superuserUrl: string;
    /** Holds the cluster and its secrets. */
    dataDir: string;
}
declare module "vitest" {
    interface ProvidedContext {
        cluster: TestCluster;
    }
}
export declare const TEMPLATE = "hn_template";
export default function setup(project: TestProject): Promise<() => Promise<void>>;
