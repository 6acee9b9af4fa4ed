import { createHmac } from "node:crypto";
import { join } from "node:path";

/** The one real PostgreSQL of a run. */
export interface TestCluster {
  ownerUrl: string;
  superuserUrl: string;
  /** Holds the cluster and its secrets. */
  dataDir: string;
  /** Of this run alone; others are derived from it. */
  secret: string;
}

/** The migrated database that each test file copies in some 25 ms. */
export const TEMPLATE = "hn_template";

/** A secret that the whole run knows: what one has encrypted or hashed into a template the others can use. */
export const secretOf = ({ secret }: TestCluster, of: string): Buffer =>
  createHmac("sha256", secret).update(of).digest();

/** Where the files of a run lie: the demo's are put there once, and every copy of its database finds them. */
export const filesOf = ({ dataDir }: TestCluster): string => join(dataDir, "files");
