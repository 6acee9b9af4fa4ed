import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** Vietnamese is the source; English is complete or the check fails. */
export default defineConfig({
  sourceLocale: "vi",
  locales: ["vi", "en"],
  catalogs: [{ path: "<rootDir>/src/words/{locale}", include: ["src"], exclude: ["src/gql/**", "**/*.test.*"] }],
  format: formatter({ lineNumbers: false }),
});
