import { formatDay, isSameName } from "@hoa-nhap/kernel";
import type { Act, Change } from "../territory-facts/act.js";
import { groupedBy } from "@hoa-nhap/subgraph";
import type { Line } from "./conversion-file.js";
import { endingParents, leftBehind } from "./left-behind.js";
import type { Faults } from "@hoa-nhap/sheets";
import type { Ground } from "./ground.js";
import type { FreshLine } from "./fresh-line.js";

/** An act that can be applied on its ground, and what the lines spoke of that is recorded already. */
export interface ReadAct {
  act: Act;
  /** Lines that tell nothing new: their succession is recorded already, or they say that a unit stays as it is. */
  known: number;
}
/** Looks up the old unit of each line; lines that are recorded already go out. */
function freshLines(lines: Line[], ground: Ground, faults: Faults): { fresh: FreshLine[]; recorded: Line[] } {
  const [fresh, recorded]: [FreshLine[], Line[]] = [[], []];
  for (const line of lines) {
    if (!line.from) {
      fresh.push({ ...line, version: null });
      continue;
    }
    const { code, fullName } = line.from;
    const version = ground.eve.get(code);
    if (!version)
      faults.add(
        line,
        "unit.unknown-old",
        `Trước ngày ${formatDay(ground.on)} không có đơn vị mang mã ${code}.`,
        `No unit bore the code ${code} on the day before ${formatDay(ground.on)}.`,
      );
    else if (fullName !== null && !isSameName(fullName, version.fullName)) {
      faults.add(
        line,
        "name.differs",
        `Mã ${code} trước ngày ${formatDay(ground.on)} là "${version.fullName}", không phải "${fullName}".`,
        `On the day before ${formatDay(ground.on)} the code ${code} was "${version.fullName}", not "${fullName}".`,
      );
    } else if (version.validTo === null) fresh.push({ ...line, version });
    else if (version.validTo !== ground.on)
      faults.add(
        line,
        "unit.changed-later",
        `${version.fullName} (${code}) đã có thay đổi ngày ${formatDay(version.validTo)}.`,
        `${version.fullName} (${code}) already has a change on ${formatDay(version.validTo)}.`,
      );
    else if (line.to && ground.recorded.has(`${version.id} ${line.to.code}`)) recorded.push(line);
    else
      faults.add(
        line,
        "unit.ended",
        `${version.fullName} (${code}) đã kết thúc ngày đó theo cách khác.`,
        `${version.fullName} (${code}) is recorded to have ended that day in another way.`,
      );
  }
  return { fresh, recorded };
}

/** All of an old unit goes somewhere, and no part of it twice. */
function divisionFaults(lines: FreshLine[], faults: Faults): void {
  const pairs = new Set<string>();
  for (const line of lines) {
    const pair = `${line.from?.code} ${line.to?.code}`;
    if (line.from && pairs.has(pair))
      faults.add(
        line,
        "row.twice",
        `Dòng ${pair.replace(" ", " → ")} có hai lần.`,
        `The row ${pair.replace(" ", " → ")} is there twice.`,
      );
    pairs.add(pair);
  }
  for (const [code, of] of groupedBy(
    lines.filter((l) => l.from),
    (l) => l.from!.code,
  )) {
    const count = (...portions: string[]): number => of.filter((l) => portions.includes(l.portion)).length;
    const [whole, people, some] = [count("whole"), count("people"), count("part", "some-people")];
    if (whole > 0 && of.length > 1) {
      for (const line of of.slice(1))
        faults.add(
          line,
          "split.whole",
          `${code} đã chuyển toàn bộ ở dòng ${of[0]!.row}.`,
          `${code} went whole on line ${of[0]!.row} already.`,
        );
    } else if (whole === 0 && (of.length === 1 || (people === 0 ? some < 2 : people > 1 || some > 0))) {
      faults.add(
        of[0]!,
        "split.parts",
        `${code} được chia nhưng thiếu phần: không đủ chỗ cho toàn bộ dân cư hoặc đất.`,
        `${code} is divided but parts are missing: not all of its people or land are accounted for.`,
      );
    } else if (whole === 0 && count("all-land") > 0 && count("all-land") + count("some-people") !== of.length) {
      faults.add(
        of[0]!,
        "split.land",
        `${code}: toàn bộ đất về một nơi nhưng dòng khác cũng chia đất.`,
        `${code}: all land went to one unit, yet other rows share it out.`,
      );
    }
  }
}

/** A new unit has one name, one place and one act, under a code that is free. */
function outcomeFaults(lines: FreshLine[], recorded: Line[], ground: Ground, faults: Faults): void {
  const ending = new Set(lines.map((l) => l.from?.code));
  const outcomes = new Map(lines.filter((l) => l.to).map((l) => [l.to!.code, l.to!]));
  const recordedOutcomes = new Set(recorded.map((l) => l.to!.code));
  for (const [code, of] of groupedBy(
    lines.filter((l) => l.to),
    (l) => l.to!.code,
  )) {
    const [first] = of;
    const to = first!.to!;
    for (const line of of) {
      if (line.to!.fullName !== to.fullName || line.to!.parent !== to.parent || line.basis !== first!.basis) {
        faults.add(
          line,
          "outcome.differs",
          `${code} ở dòng ${first!.row} có tên, cấp trên hoặc văn bản khác.`,
          `${code} has another name, parent or act on line ${first!.row}.`,
        );
      }
    }
    if (first!.stays && !of.some((l) => l.from?.code === code))
      faults.add(
        first!,
        "outcome.stays",
        `${code} giữ nguyên thì chính nó phải là một nguồn.`,
        `${code} is to go on as itself, so it must be one of its own sources.`,
      );
    // Whoever is seated there would answer for all of a neighbour without anybody having decided so.
    const swallowed = of.find(
      (l) => code.length > 2 && l.from && l.from.code !== code && ["whole", "people"].includes(l.portion),
    );
    if (first!.stays && swallowed)
      faults.add(
        swallowed,
        "outcome.merges",
        `${code} nhận toàn bộ dân cư của ${swallowed.from!.code}: đó là nhập, phải lập đơn vị mới.`,
        `${code} takes in all people of ${swallowed.from!.code}: that is a merger and makes a new unit.`,
      );
    if (recordedOutcomes.has(code))
      faults.add(
        first!,
        "outcome.recorded",
        `${code} đã được lập ngày đó, không có dòng này.`,
        `${code} is recorded as established that day, without this row.`,
      );
    else if (ground.day.has(code) && !ending.has(code))
      faults.add(
        first!,
        "code.taken",
        `Mã ${code} vẫn là của ${ground.day.get(code)!.fullName}.`,
        `The code ${code} still belongs to ${ground.day.get(code)!.fullName}.`,
      );
    else if (ground.later.has(code) || (ground.day.get(code)?.validTo ?? null) !== null)
      faults.add(
        first!,
        "unit.changed-later",
        `Mã ${code} đã có thay đổi sau ngày đó.`,
        `The code ${code} already has a change after that day.`,
      );
    if (
      to.parent === null
        ? code.length !== 2
        : !(
            to.parent.length < code.length &&
            (outcomes.has(to.parent) || (ground.day.has(to.parent) && !ending.has(to.parent)))
          )
    ) {
      faults.add(
        first!,
        "parent.unknown",
        `Cấp trên ${to.parent ?? ""} của ${code} không có vào ngày ${formatDay(ground.on)}.`,
        `The unit ${to.parent ?? ""} above ${code} does not stand on ${formatDay(ground.on)}.`,
      );
    }
  }
}

const isUnchanged = ({ code, fullName, parent, sources }: Change, ground: Ground, ends: Set<string>): boolean => {
  const before = ground.day.get(code);
  const above = parent === undefined ? undefined : ground.day.get(parent);
  return (
    sources.length === 1 &&
    sources[0]!.code === code &&
    sources[0]!.portion === "whole" &&
    before?.fullName === fullName &&
    (before.parent ?? null) === (above?.unit ?? null) &&
    !ends.has(parent ?? "")
  );
};

/**
 * Makes of lines the act that leads from the ground of its day to the new units. Tells every fault by row; with a fault
 * the act is not to be applied.
 */
export function actOfLines(lines: Line[], ground: Ground, faults: Faults): ReadAct {
  const { fresh, recorded } = freshLines(lines, ground, faults);
  divisionFaults(fresh, faults);
  outcomeFaults(fresh, recorded, ground, faults);
  leftBehind(fresh, ground, faults);
  const ends = new Map<string, string>([
    ...endingParents(fresh, ground),
    ...fresh.filter((l) => l.from && !l.to).map((l): [string, string] => [l.from!.code, l.basis]),
  ]);
  const changes = [
    ...groupedBy(
      fresh.filter((l) => l.to),
      (l) => l.to!.code,
    ),
  ].map(([code, of]): Change => {
    const { to, basis, from, version } = of[0]!;
    // Another place of the tone mark is no other name.
    const fullName =
      of.length === 1 && from?.code === code && version && isSameName(to!.fullName, version.fullName)
        ? version.fullName
        : to!.fullName;
    const sources = of.flatMap((l) =>
      l.version ? [{ code: l.from!.code, fullName: l.version.fullName, portion: l.portion }] : [],
    );
    return {
      code,
      fullName,
      ...(to!.parent !== null && { parent: to!.parent }),
      sources,
      basis,
      ...(of[0]!.stays && { stays: true }),
    };
  });
  const ended = new Set(fresh.filter((l) => l.from?.code !== l.to?.code).flatMap((l) => l.from?.code ?? []));
  const news = changes.filter((change) => !isUnchanged(change, ground, ended));
  return {
    act: { basis: fresh[0]?.basis ?? "", on: ground.on, changes: news, ends: (code) => ends.get(code) ?? false },
    known: recorded.length + changes.length - news.length, // one line each
  };
}
