/** What npm goes by when it picks the packages for a platform. */
export const thisMachine = {
  os: process.platform,
  cpu: process.arch,
  libc: process.platform === "linux" ? libcOf(process.report) : undefined,
};

function libcOf(report) {
  report.excludeNetwork = true; // else it asks for the names of all our peers
  return report.getReport().header.glibcVersionRuntime ? "glibc" : "musl";
}

/** True for a package of the lock that was made for a platform, and that one is `machine`'s. */
export const isMadeFor = ({ os, cpu, libc }, machine = thisMachine) =>
  Boolean(os || cpu) && suits(os, machine.os) && suits(cpu, machine.cpu) && suits(libc, machine.libc);

// A list names what suits, or what does not ("!win32").
function suits(list, value) {
  const names = [list ?? []].flat();
  const [never, only] = [names.filter((name) => name.startsWith("!")), names.filter((name) => !name.startsWith("!"))];
  return !never.includes(`!${value}`) && (only.length === 0 || only.includes(value));
}
