const NEED_NOT_BE_ENCODED = /[\w.~/\\\u0000-\u001f\u007f-]/;

/**
 * Whether a request's target is written as every client writes it: a path of this server, no other server's address, no
 * fragment, nothing encoded that need not be. Whoever writes `/%67raphql` wants one reader to see another path than the
 * next: nobody's page or program does.
 */
export function isPlainTarget(target: string): boolean {
  if (!/^\/(?!\/)[^#\\\s\u0000-\u001f]*$/.test(target)) return false;
  const path = target.split("?", 1)[0] ?? "";
  const encoded = path.match(/%(?:[0-9a-f]{2})?/gi) ?? [];
  return encoded.every(
    (triple) => triple.length === 3 && !NEED_NOT_BE_ENCODED.test(String.fromCharCode(parseInt(triple.slice(1), 16))),
  );
}
