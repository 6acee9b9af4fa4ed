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
          include: [
            "packages/**/src/**/*.test.ts",
            "services/**/src/**/*.test.ts",
            "gateway/**/*.test.ts",
            "test/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/dist/**"],
          // Only ends what hangs: on a busy machine slow is not wrong. Browser tests have more
          // (test/browser/console.ts).
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 120_000 } },
          globalSetup: ["test/global-setup.ts"],
        },
      },
    ],
  },
});
