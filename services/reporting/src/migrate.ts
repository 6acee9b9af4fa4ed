import "reflect-metadata";
import { migrateDatabase } from "@hoa-nhap/subgraph";
import { database } from "./database.js";

/** `upTo`: the last migration to run; a backup is restored into the schema it was made from. */
export const migrate = (ownerUrl: string, upTo?: string): Promise<void> => migrateDatabase(database, ownerUrl, upTo);
