import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that stand on no day of the demo go first: meanwhile its days are filled (test/demo-days.ts). */
class DemoLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isEarly = ({ moduleId }: TestSpecification): boolean =>
      /\/(packages|gateway|web|services\/(organisation|cases|reporting))\//.test(moduleId);
    return [...sorted.filter(isEarly), ...sorted.filter((file) => !isEarly(file))];
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: DemoLast },
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
          testTimeout: 600_000,
          hookTimeout: 1_200_000,
          expect: { poll: { timeout: 120_000 } },
          globalSetup: ["test/global-setup.ts"],
        },
      },
    ],
  },
});
