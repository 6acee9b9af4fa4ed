import { expect, test } from "vitest";
import { withRelease } from "../../scripts/lib/changelog.mjs";

const change = (summary: string, ...releases: [string, string][]) => ({
  summary,
  releases: releases.map(([part, type]) => ({ name: `@hoa-nhap/${part}`, type })),
});

test("a release stands on top of the one before, heaviest first, each change with its parts", () => {
  const first = withRelease(
    "# Changelog\n\nWhat users notice.\n",
    "0.2.0",
    [change("Tips.\nBy web and phone.", ["web", "minor"], ["cases", "minor"])],
    new Date("2026-12-01"),
  );
  const second = withRelease(
    first,
    "1.0.0",
    [change("A typo.", ["web", "patch"]), change("Districts end.", ["models", "major"], ["web", "patch"])],
    new Date("2027-01-05"),
  );
  expect(second).toBe(
    [
      "# Changelog",
      "",
      "What users notice.",
      "",
      "## 1.0.0 (2027-01-05)",
      "",
      "### Breaks what was there",
      "",
      "- **models, web**: Districts end.",
      "",
      "### Mended",
      "",
      "- **web**: A typo.",
      "",
      "## 0.2.0 (2026-12-01)",
      "",
      "### New",
      "",
      "- **cases, web**: Tips.",
      "  By web and phone.",
      "",
    ].join("\n"),
  );
});
