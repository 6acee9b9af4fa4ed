export * from "./file-name.js";
export * from "./inspect.js";
export * from "./local-store.js";
export * from "./open-store.js";
export * from "./place.js";
export * from "./receive.js";
export * from "./s3-store.js";
export * from "./store.js";
