import "reflect-metadata";
import { migrateJobs } from "@hoa-nhap/jobs";
import { migrateDatabase } from "@hoa-nhap/subgraph";
import { database } from "./database.js";

export async function migrate(ownerUrl: string): Promise<void> {
  await migrateDatabase(database, ownerUrl);
  await migrateJobs("organisation", ownerUrl);
}
