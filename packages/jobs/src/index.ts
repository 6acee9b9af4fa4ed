export * from "./jobs.js";
export * from "./mail.js";
export * from "./migrate.js";
