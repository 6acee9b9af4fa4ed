import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { writeSchema } from "@hoa-nhap/subgraph";
import { buildSchema } from "./schema.js";

await writeSchema("cases", buildSchema, fileURLToPath(new URL("../../../packages/schema", import.meta.url)));
