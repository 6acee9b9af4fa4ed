export { database } from "./database.js";
export { migrate } from "./migrate.js";
export { buildSchema } from "./schema.js";
export { definition } from "./service.js";
