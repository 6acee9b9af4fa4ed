import "reflect-metadata";
import { migrateJobs } from "@hoa-nhap/jobs";
import { migrateDatabase } from "@hoa-nhap/subgraph";
import { database } from "./database.js";

/** `upTo`: the last migration to run; a backup is restored into the schema it was made from. */
export async function migrate(ownerUrl: string, upTo?: string): Promise<void> {
  await migrateDatabase(database, ownerUrl, upTo);
  await migrateJobs("organisation", ownerUrl);
}
