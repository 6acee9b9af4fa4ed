import { defineConfig } from "vitest/config";

export default defineConfig({
  // One copy of graphql: its .mjs and .js builds do not recognise each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["packages/**/src/**/*.test.ts", "services/**/src/**/*.test.ts", "gateway/**/*.test.ts", "web/src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: ["test/global-setup.ts"],
  },
});
