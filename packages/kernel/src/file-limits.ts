/**
 * The largest file that is kept on the platform, in bytes. The gateway counts while bytes flow, the service counts
 * again.
 */
export const MOST_FILE_BYTES = 25 * 1024 * 1024;
