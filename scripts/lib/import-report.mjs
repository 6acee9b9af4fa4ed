import { Failure } from './failure.mjs';
import { say } from './say.mjs';

const SHOWN = 200;

/** Says what an import did; stops with the faults, each by file and row, when it did nothing because of them. */
export function sayImported(done, wanted, seconds) {
  if (done.faults.length > 0) {
    for (const fault of done.faults.slice(0, SHOWN)) {
      say(`  ${wanted.nameOf(fault)}:${fault.row}  ${fault.rule}\n    ${fault.message.vi}\n    ${fault.message.en}`);
    }
    if (done.faults.length > SHOWN) say(`  … (+${done.faults.length - SHOWN})`);
    throw new Failure(`${done.faults.length} lỗi: chưa có gì được ghi.`, `${done.faults.length} faults: nothing was written.`);
  }
  say(`✓ ${done.rows} dòng (${done.known} không có gì mới): ${done.versions} phiên bản mới, ${done.ended} kết thúc, ${done.successions} kế thừa, ${done.moves} chuyển trách nhiệm; ${seconds.toFixed(1)} s`);
  say(`  ${done.rows} rows (${done.known} with nothing new): ${done.versions} new versions, ${done.ended} ended, ${done.successions} successions, ${done.moves} responsibilities moved`);
}
