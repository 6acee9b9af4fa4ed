const SYSTEMS = {
  darwin: "darwin",
  linux: "linux",
  win32: "win32",
  windows: "win32",
  android: "android",
  freebsd: "freebsd",
  openharmony: "openharmony",
};
const PROCESSORS = {
  64: "x64",
  x64: "x64",
  arm64: "arm64",
  arm: "arm",
  ia32: "ia32",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
};

/**
 * Optional packages that a package in the lock wants and the lock does not name: npm leaves out those of other
 * platforms when the registry it was made from does not hold them, and `npm ci` then refuses the whole lock. Resolves
 * to [path, version, by whom] each.
 */
export function missingEntries({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isNamed(packages, path, name))
      .map(([name, version]) => ({ path: `node_modules/${name}`, version, dev })),
  );
}

// Node looks for a package beside its user, then in each folder above.
function isNamed(packages, user, name) {
  for (let folder = user; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/** An entry for such a package, its platform read from its name, so that npm passes it over everywhere else. */
export function entryFor({ path, version, dev }) {
  const words = path.split("/").at(-1).split("-");
  const os = words.map((word) => SYSTEMS[word]).find(Boolean);
  const cpu = words.map((word) => PROCESSORS[word]).find(Boolean);
  if (!os || !cpu || !/^\d/.test(version))
    throw new Error(`${path} ${version}: its platform cannot be read from its name`);
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc: [libc] }), optional: true, os: [os] };
}
