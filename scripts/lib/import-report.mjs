import { Failure } from "./failure.mjs";
import { say } from "./say.mjs";

const SHOWN = 200;

/** Each fault by file and row, the first of very many. */
function sayFaults(faults, wanted) {
  for (const fault of faults.slice(0, SHOWN)) {
    say(`  ${wanted.nameOf(fault)}:${fault.row}  ${fault.rule}\n    ${fault.message.vi}\n    ${fault.message.en}`);
  }
  if (faults.length > SHOWN) say(`  … (+${faults.length - SHOWN})`);
}

/** Says what an import did; stops with the faults when it did nothing because of them. */
export function sayImported(done, wanted, seconds) {
  if (done.faults.length > 0) {
    sayFaults(done.faults, wanted);
    throw new Failure(
      `${done.faults.length} lỗi: chưa có gì được ghi.`,
      `${done.faults.length} faults: nothing was written.`,
    );
  }
  say(
    `✓ ${done.rows} dòng (${done.known} không có gì mới): ${done.versions} phiên bản mới, ${done.ended} kết thúc, ` +
      `${done.successions} kế thừa, ${done.moves} chuyển trách nhiệm; ${seconds.toFixed(1)} s`,
  );
  say(
    `  ${done.rows} rows (${done.known} with nothing new): ${done.versions} new versions, ${done.ended} ended, ` +
      `${done.successions} successions, ${done.moves} responsibilities moved`,
  );
}

/** Says what became of a file that was to be a draft. */
export function sayDrafted({ id, rows, faults, undecided }, wanted) {
  sayFaults(faults, wanted);
  if (!id) throw new Failure("Chưa có gì được ghi.", "Nothing was written.");
  say(`✓ Dự thảo ${id}: ${rows} dòng, ${faults.length} lỗi, ${undecided} việc phải quyết định`);
  say(`  Draft ${id}: ${rows} rows, ${faults.length} faults, ${undecided} decisions to make`);
}
