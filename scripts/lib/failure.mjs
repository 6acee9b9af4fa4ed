/**
 * A reason to stop that a person can act on: one sentence in each language. `cause`: a fault of ours behind it, told
 * with its stack.
 */
export class Failure extends Error {
  constructor(vi, en, options) {
    super(en, options);
    this.vi = vi;
    this.en = en;
  }
}

const FULL = new Set(["ENOSPC", "EDQUOT"]);
const CLOSED = new Set(["EACCES", "EPERM", "EROFS"]);

/** Turns what the operating system says about a folder into a sentence; anything else stays as it is. */
export function explained(error, folder) {
  if (FULL.has(error?.code)) return diskFull(folder);
  if (CLOSED.has(error?.code)) {
    return new Failure(
      `Không ghi được vào ${folder}: hãy cấp quyền ghi hoặc đặt DATA_DIR sang thư mục khác.`,
      `${folder} cannot be written: give write permission or point DATA_DIR to another folder.`,
    );
  }
  return error;
}

export const diskFull = (folder) =>
  new Failure(
    `Ổ đĩa chứa ${folder} đã đầy: hãy giải phóng dung lượng rồi chạy lại.`,
    `The disk that holds ${folder} is full: free some space and run again.`,
  );

/** Prints a failure on stderr: a sentence for a Failure, the stack for a fault of ours. */
export function report(error) {
  if (error instanceof Failure && error.cause) console.error(error.cause);
  if (error instanceof Failure) console.error(`\n✖ ${error.vi}\n  ${error.en}`);
  else console.error("\n✖ Lỗi không lường trước · Unexpected fault\n", error);
}

/** Runs a script's main function; ends the process with 1 when it fails. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    report(error);
    process.exit(1);
  }
}
