export * from "./accounts.js";
export * from "./places.js";
