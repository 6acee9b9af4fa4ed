import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      "web",
      {
        // One copy of graphql: its .mjs and .js builds do not recognise each other's types.
        resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
        test: {
          name: "platform",
          include: ["packages/**/src/**/*.test.ts", "services/**/src/**/*.test.ts", "gateway/**/*.test.ts", "test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          globalSetup: ["test/global-setup.ts"],
        },
      },
    ],
  },
});
