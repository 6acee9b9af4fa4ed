// npm run release: the changesets become the next version of every part, and its section of CHANGELOG.md. Nothing is
// committed, tagged or published: look at the diff, then commit it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin } from "./lib/begin.mjs";
import { Failure, run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { withRelease } = await import("./lib/changelog.mjs");
  const { root } = await import("./lib/paths.mjs");
  const { say } = await import("./lib/say.mjs");
  const { tool } = await import("./lib/tools.mjs");

  const changesets = (args) => tool("@changesets/cli/bin.js", args);
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    const plan = join(folder, "plan.json");
    if ((await changesets(["status", "--output", plan])) !== 0) process.exit(1);
    const { changesets: changes, releases } = JSON.parse(readFileSync(plan, "utf8"));
    if (changes.length === 0)
      throw new Failure(
        "Chưa có thay đổi nào để phát hành: npx changeset.",
        "There is nothing to release: npx changeset.",
      );
    if ((await changesets(["version"])) !== 0) process.exit(1);

    const version = releases[0].newVersion;
    const changelog = join(root, "CHANGELOG.md");
    writeFileSync(changelog, withRelease(readFileSync(changelog, "utf8"), version, changes));
    const manifest = join(root, "package.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/"version": "[^"]+"/, `"version": "${version}"`));
    say(`✓ ${version}: CHANGELOG.md`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
