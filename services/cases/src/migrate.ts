import "reflect-metadata";
import { migrateDatabase } from "@hoa-nhap/subgraph";
import { database } from "./database.js";

export const migrate = (ownerUrl: string): Promise<void> => migrateDatabase(database, ownerUrl);
