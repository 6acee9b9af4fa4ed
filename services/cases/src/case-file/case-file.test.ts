import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId, ROLES } from "@hoa-nhap/kernel";
import {
  codeOf,
  head,
  mentor,
  officer,
  OPEN,
  opened,
  openBench,
  opening,
  person,
  type CasesBench,
  type Town,
} from "../../../../test/cases.js";

let bench: CasesBench;
let here: Town;
let there: Town;
beforeAll(async () => {
  bench = await openBench();
  [here, there] = bench.towns;
});
afterAll(() => bench.close());

const CASE = `
    query ($id: ID!) {
      caseFile(id: $id) {
        id version stage closedOn closedReason number lastVisitOn nextVisitDueOn visitOverdue
        mentors { id from to account { id } } grades { year quarter level reason current }
        visits(first: 10) { edges { node { id on note corrects } } totalCount }
        person { fullName }
      }
    }
  `;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { id version stage } }`;
const VISIT = mutation("recordVisit", "RecordVisitInput");
const GRADE = mutation("gradeCaseFile", "GradeCaseFileInput");
const ASSIGN = mutation("assignMentor", "AssignMentorInput");
const END = mutation("endMentor", "EndMentorInput");
const WITHDRAW = mutation("withdrawConsent", "WithdrawConsentInput");
const CLOSE = mutation("closeCaseFile", "CloseCaseFileInput");
const ask = (...args: Parameters<CasesBench["ask"]>) => bench.ask(...args);

describe("opening a case file", () => {
  test("is refused to those without the scope, and outside the officer's commune", async () => {
    const anonymous = { ...officer(here), kind: "anonymous" as const, grants: [] };
    expect(codeOf(await ask(anonymous, OPEN, { input: opening(here) }))).toBe("FORBIDDEN");
    expect(codeOf(await ask(mentor(here), OPEN, { input: opening(here) }))).toBe("FORBIDDEN");
    expect(
      codeOf(await ask(person("ProvincialOfficer", { provinces: [bench.province] }), OPEN, { input: opening(here) })),
    ).toBe("FORBIDDEN");
    expect(codeOf(await ask(officer(there), OPEN, { input: opening(here) }))).toBe("FORBIDDEN");
  });

  test("gives the next number of the commune's year, masks numbers and sets the next visit", async () => {
    const first = (
      await ask(officer(there), OPEN, {
        input: opening(there, { person: { identityNumber: "030990123456", phone: "0000123456" } }),
      })
    ).data.openCaseFile;
    expect(first).toMatchObject({
      number: "HS-2020-001",
      stage: "OPEN",
      version: 1,
      nextVisitDueOn: "2020-07-10",
      person: { fullName: "Nguyễn Văn Thử (mẫu)", identityNumberMasked: "•••••••••456", phoneMasked: "•••••••456" },
    });
    expect((await opened(bench, there)).number).toBe("HS-2020-002");
  });

  test("lists every bad field at once", async () => {
    const answer = await ask(officer(here), OPEN, {
      input: opening(here, {
        person: { identityNumber: "03O990000001", phone: "+1 202 555 0100", fullName: "A\u202eB" },
      }),
    });
    expect(codeOf(answer)).toBe("BAD_USER_INPUT");
    expect(answer.errors![0]!.extensions.fields!.map((f) => f.path).sort()).toEqual([
      "person.fullName",
      "person.identityNumber",
      "person.phone",
    ]);
    for (const [number, rule] of [
      ["03099000001", "identityLength"],
      ["030 990 000 001 1", "identityLength"],
      ["03099000000a", "identityDigits"],
      ["số 030990000001", "identityDigits"],
    ]) {
      const { errors } = await ask(officer(here), OPEN, {
        input: opening(here, { person: { identityNumber: number } }),
      });
      expect(errors![0]!.extensions.fields).toMatchObject([{ path: "person.identityNumber", rule }]);
    }
    expect(
      (await opened(bench, here, { person: { fullName: "Người Thẻ Cũ (mẫu)", identityNumber: "012345678" } })).id,
    ).toBeTruthy();
  });

  test("needs consent before the opening, and two consents for a minor", async () => {
    expect(
      (await ask(officer(here), OPEN, { input: opening(here, { consent: { givenOn: "2020-06-11" } }) })).errors![0]!
        .extensions.fields![0]!.rule,
    ).toBe("consent.before-opening");
    const young = { category: "TN", person: { birthYear: 2004 } };
    expect(
      (await ask(officer(here), OPEN, { input: opening(here, young) })).errors![0]!.extensions.fields!.map(
        (f) => f.rule,
      ),
    ).toEqual(["consent.child", "consent.parent"]);
    expect(
      (await opened(bench, here, { ...young, consent: { childConsented: true, parentConsented: true } })).id,
    ).toBeTruthy();
    expect(codeOf(await ask(officer(here), OPEN, { input: opening(here, { openedOn: "2020-11-24" }) }))).toBe(
      "BAD_USER_INPUT",
    );
    expect(
      (await ask(officer(here), OPEN, { input: opening(here, { category: "CH" }) })).errors![0]!.extensions.fields![0]!
        .rule,
    ).toBe("category.not-in-force");
    expect(codeOf(await ask(officer(here), OPEN, { input: opening(here, { areaId: there.areas[0].unitId }) }))).toBe(
      "BAD_USER_INPUT",
    );
  });

  test("reads a year of birth as a coarse date: whoever may be under 18 needs both consents", async () => {
    const rules = async (more: object, openedOn = "2020-06-10") =>
      (
        await ask(officer(here), OPEN, { input: opening(here, { openedOn, ...more }) })
      ).errors?.[0]!.extensions.fields?.map((f) => f.rule);
    const both = { consent: { childConsented: true, parentConsented: true } };
    // Born in 2002 one is 18 on some day of 2020: perhaps after the opening.
    expect(await rules({ person: { birthYear: 2002 } })).toEqual(["consent.child", "consent.parent"]);
    expect(await rules({ person: { birthYear: 2002 }, consent: { childConsented: true } })).toEqual(["consent.parent"]);
    expect(await rules({ person: { birthYear: 2002 }, ...both })).toBeUndefined();
    expect(await rules({ person: { birthYear: 2001 } })).toBeUndefined();
    // Nothing is known at all: the coarsest date.
    expect(await rules({ person: { birthYear: null } })).toEqual(["consent.child", "consent.parent", "required"]);
    expect(await rules({ person: { birthYear: null }, ...both })).toBeUndefined();
    for (const birthYear of [2021, 2030])
      expect(await rules({ person: { birthYear }, ...both })).toEqual(["birth-year.before-opening"]);
  });

  test("asks whether it is the same person before a second file: same name whatever its marks, same telephone, old card and new", async () => {
    const told = {
      fullName: "Lường Thị Khác Lạ (mẫu)",
      birthYear: 1988,
      identityNumber: "012999888",
      phone: "0000987654",
    };
    const first = await opened(bench, here, { person: told });
    const reply = (person: object, more: object = {}) =>
      ask(officer(here), OPEN, { input: opening(here, { person, ...more }) });
    const refused = async (person: object, more: object = {}) =>
      (await reply(person, more)).errors?.[0]!.extensions.rule;
    const newCard = { ...told, identityNumber: "030188123456", phone: "0000111222" };
    expect(await refused(newCard)).toBe("person.maybe-known");
    expect(await refused({ ...newCard, fullName: "LUONG THI KHAC LA (mau)", identityNumber: null })).toBe(
      "person.maybe-known",
    );
    expect(
      await refused({ ...newCard, birthYear: null }, { consent: { childConsented: true, parentConsented: true } }),
    ).toBe("person.maybe-known");
    expect(
      await refused({
        fullName: "Người Khác Hẳn (mẫu)",
        birthYear: 1970,
        identityNumber: null,
        phone: "+84 000 987 654",
      }),
    ).toBe("person.maybe-known");
    expect(await refused({ ...newCard, birthYear: 1989, identityNumber: null, phone: null })).toBeUndefined();

    const alike = await ask(
      officer(here),
      "query ($unit: ID!, $person: PersonInput!) { caseFilesAlike(unitId: $unit, person: $person) { id number } }",
      { unit: here.commune.unitId, person: { ...newCard, sex: null, addressNote: null } },
    );
    expect(alike.data.caseFilesAlike).toEqual([{ id: first.id, number: first.number }]);
    expect(
      (
        await ask(
          officer(there),
          "query ($unit: ID!, $person: PersonInput!) { caseFilesAlike(unitId: $unit, person: $person) { id } }",
          { unit: here.commune.unitId, person: newCard },
        )
      ).data.caseFilesAlike,
    ).toEqual([]);

    // The same one: while the file is open there is no second; once it is closed the new one is about the same person.
    expect(await refused(newCard, { samePersonAs: first.id })).toBe("case.open-already");
    await ask(officer(here), CLOSE, { input: { id: first.id, expectedVersion: 1, on: "2020-07-01", reason: "MOVED" } });
    const again = (await reply(newCard, { samePersonAs: first.id, openedOn: "2020-08-01" })).data.openCaseFile;
    expect(again.person.id).toBe(first.person.id);
    // Another one: said once for the files that were shown.
    const namesake = (
      await reply({ ...told, identityNumber: "030188654321", phone: null }, { differentFrom: [first.id, again.id] })
    ).data?.openCaseFile;
    expect(namesake?.person.id).not.toBe(first.person.id);
  });

  test("two different twelve-digit numbers are two people, and nobody is asked; two officers at once are not both let through", async () => {
    const name = { fullName: "Hai Người Trùng Tên (mẫu)", birthYear: 1977, phone: null };
    await opened(bench, here, { person: { ...name, identityNumber: "030077000001" } });
    expect((await opened(bench, here, { person: { ...name, identityNumber: "030077000002" } })).id).toBeTruthy();
    const twin = { person: { fullName: "Cùng Một Lúc (mẫu)", birthYear: 1966, identityNumber: null, phone: null } };
    const answers = await Promise.all([1, 2, 3].map(() => ask(officer(here), OPEN, { input: opening(here, twin) })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors?.map((e) => e.extensions.rule) ?? [])).toEqual([
      "person.maybe-known",
      "person.maybe-known",
    ]);
  });

  test("knows the same person again, one open file at a time", async () => {
    const known = { person: { identityNumber: "030990777777" } };
    const first = await opened(bench, here, known);
    for (const identityNumber of [
      "030990777777",
      "030 990 777 777",
      "030.990.777.777",
      "030\u00a0990\u00a0777\u00a0777",
      "０３０９９０７７７７７７",
    ]) {
      expect(
        (await ask(officer(here), OPEN, { input: opening(here, { person: { identityNumber } }) })).errors![0]!
          .extensions,
      ).toMatchObject({ code: "CONFLICT", rule: "case.open-already" });
      const { data } = await ask(
        officer(here),
        "query ($search: String!) { caseFiles(first: 5, search: $search) { edges { node { id } } } }",
        { search: identityNumber },
      );
      expect(data.caseFiles.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([first.id]);
    }
    await ask(officer(here), CLOSE, { input: { id: first.id, expectedVersion: 1, on: "2020-07-01", reason: "MOVED" } });
    const again = await opened(bench, here, { person: { identityNumber: "030 990 777.777" }, openedOn: "2020-08-01" });
    expect(again.person.id).toBe(first.person.id);
    expect((await opened(bench, there, known)).person.id).not.toBe(first.person.id);
  });

  test("twenty at once leave no gap in the numbers", async () => {
    const before = Number(
      (
        await bench.owner.query(
          "select max(number_running) n from cases.case_file where commune_key = $1 and number_year = 2020",
          [there.commune.key],
        )
      ).rows[0].n,
    );
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        ask(officer(there), OPEN, { input: opening(there, i % 5 === 4 ? { consent: { givenOn: "2020-06-11" } } : {}) }),
      ),
    );
    const numbers = answers
      .flatMap((a) => (a.errors ? [] : [Number(a.data.openCaseFile.number.slice(-3))]))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, i) => before + 1 + i));
  });

  test("the same key does it once; another body with the key is refused", async () => {
    const who = officer(here);
    const input = opening(here);
    const key = newId();
    const count = async () => Number((await bench.owner.query("select count(*) n from cases.case_file")).rows[0].n);
    const before = await count();
    const answers = await Promise.all([1, 2, 3].map(() => ask(who, OPEN, { input }, key)));
    expect(new Set(answers.map((a) => a.data?.openCaseFile.id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    expect(codeOf(await ask(who, OPEN, { input: opening(here) }, key))).toBe("IDEMPOTENCY_MISMATCH");
    expect(codeOf(await ask(who, OPEN, { input }, ""))).toBe("BAD_REQUEST");
  });
});

describe("a case file", () => {
  test("does not exist for anybody else", async () => {
    const { id } = await opened(bench, here);
    const absent = await ask(officer(there), CASE, { id: newId() });
    for (const who of [officer(there), mentor(here), head(here, 0)]) {
      const answer = await ask(who, CASE, { id });
      expect({ ...answer.errors![0], data: answer.data }).toEqual({ ...absent.errors![0], data: absent.data });
      expect(
        codeOf(await ask(who, VISIT, { input: { id, expectedVersion: 1, on: "2020-07-01", place: "HOME" } })),
      ).toBe("NOT_FOUND");
    }
    for (const role of Object.keys(ROLES).filter((r) => !["CommuneOfficer", "ResidentialHead", "Mentor"].includes(r))) {
      expect(codeOf(await ask(person(role as never, { all: true }), CASE, { id }))).toBe("FORBIDDEN");
    }
    expect((await ask(officer(here), CASE, { id })).data.caseFile.id).toBe(id);
  });

  test("is seen by its mentor from the first day to the last, and not on the day after", async () => {
    const { id } = await opened(bench, here);
    const helper = mentor(there); // lives elsewhere: only the assignment counts
    await bench.seat(helper);
    await ask(officer(here), ASSIGN, { input: { id, expectedVersion: 1, account: helper.id, from: "2020-11-20" } });
    const seen = (await ask(helper, CASE, { id })).data.caseFile;
    expect(seen).toMatchObject({ stage: "ACTIVE", person: { fullName: "Nguyễn Văn Thử (mẫu)" } });
    expect(
      (
        await ask(helper, VISIT, {
          input: { id, expectedVersion: seen.version, on: "2020-11-21", place: "HOME", note: "Đã gặp" },
        })
      ).data.recordVisit.version,
    ).toBe(3);
    expect(
      codeOf(await ask(helper, CLOSE, { input: { id, expectedVersion: 3, on: "2020-11-22", reason: "MOVED" } })),
    ).toBe("FORBIDDEN");
    const ended = await ask(officer(here), END, {
      input: { id, expectedVersion: 3, mentor: seen.mentors[0].id, on: "2020-11-23" },
    });
    expect(ended.errors).toBeUndefined();
    expect(codeOf(await ask(helper, CASE, { id }))).toBe("NOT_FOUND");
    expect(
      codeOf(await ask(helper, VISIT, { input: { id, expectedVersion: 3, on: "2020-11-22", place: "HOME" } })),
    ).toBe("NOT_FOUND");
    expect(
      (await ask(helper, "{ caseFiles(first: 10) { totalCount } caseTasks(first: 10) { totalCount } }")).data,
    ).toEqual({ caseFiles: { totalCount: 0 }, caseTasks: { totalCount: 0 } });
  });

  test("is seen by the head of a residential area only when assigned and inside the own area", async () => {
    const inArea = await opened(bench, here);
    const beside = await opened(bench, here, { areaId: here.areas[1].unitId });
    const board = head(here, 0);
    await bench.seat(board);
    for (const { id } of [inArea, beside])
      await ask(officer(here), ASSIGN, { input: { id, expectedVersion: 1, account: board.id, from: "2020-11-20" } });
    expect((await ask(board, CASE, { id: inArea.id })).data.caseFile.id).toBe(inArea.id);
    expect(codeOf(await ask(board, CASE, { id: beside.id }))).toBe("NOT_FOUND");
    expect((await ask(board, "{ caseFiles(first: 100) { edges { node { id } } } }")).data.caseFiles.edges).toEqual([
      { node: { id: inArea.id } },
    ]);
  });

  test("has at most five mentors, each once", async () => {
    const { id } = await opened(bench, here);
    const accounts = Array.from({ length: 6 }, () => newId());
    for (const account of accounts) await bench.seat(mentor(here, account));
    const assign = (account: string, expectedVersion: number) =>
      ask(officer(here), ASSIGN, { input: { id, expectedVersion, account, from: "2020-07-01" } });
    let version = 1;
    for (const account of accounts.slice(0, 5)) version = (await assign(account, version)).data.assignMentor.version;
    expect(version).toBe(6);
    expect((await assign(accounts[5]!, version)).errors![0]!.extensions.rule).toBe("mentor.five");
    expect((await assign(accounts[0]!, version)).errors![0]!.extensions.rule).toBe("mentor.once");
    for (const stale of [2, version - 1, version + 1])
      expect((await assign(newId(), stale)).errors![0]!.extensions.rule).toBe("version.stale");
  });

  test("keeps visits as they were recorded; a correction names what it corrects", async () => {
    const { id } = await opened(bench, here);
    const visit = (more: object, expectedVersion: number) =>
      ask(officer(here), VISIT, {
        input: { id, expectedVersion, on: "2020-10-20", place: "HOME", note: "Gặp lần một", ...more },
      });
    await visit({}, 1);
    const first = (await ask(officer(here), CASE, { id })).data.caseFile;
    expect(first).toMatchObject({ lastVisitOn: "2020-10-20", nextVisitDueOn: "2020-11-19", visitOverdue: true });
    await visit({ note: "Sửa lại", corrects: first.visits.edges[0].node.id }, first.version);
    const second = (await ask(officer(here), CASE, { id })).data.caseFile;
    expect(second.visits.edges.map((e: any) => e.node.note).sort()).toEqual(["Gặp lần một", "Sửa lại"]);
    expect((await visit({ on: "2020-06-09" }, second.version)).errors![0]!.extensions.fields![0]!.rule).toBe(
      "visit.after-opening",
    );
    expect(codeOf(await visit({ on: "2020-11-24" }, second.version))).toBe("BAD_USER_INPUT");
    expect(codeOf(await visit({ corrects: newId() }, second.version))).toBe("NOT_FOUND");
    await expect(bench.service.orm.em.fork().execute("update cases.visit set note = null")).rejects.toThrow(
      /permission denied/,
    );
    await expect(bench.service.orm.em.fork().execute("delete from cases.access_log")).rejects.toThrow(
      /permission denied/,
    );
  });

  test("a way made in vain is no contact: it has a reason, counts for nothing and moves no day", async () => {
    const { id } = await opened(bench, here);
    const visit = (more: object, expectedVersion: number) =>
      ask(officer(here), VISIT, { input: { id, expectedVersion, on: "2020-10-20", place: "HOME", ...more } });
    const read = async () => (await ask(officer(here), CASE, { id })).data.caseFile;
    const visits = async () =>
      Number(
        (
          await bench.owner.query(
            "select coalesce(sum((payload->>'delta')::int), 0) n from cases.event where payload->>'indicator' = 'I29'",
          )
        ).rows[0].n,
      );
    const before = await visits();
    expect((await visit({ metWith: "NOBODY" }, 1)).errors![0]!.extensions.fields![0]).toMatchObject({
      path: "noContactReason",
      rule: "visit.reason",
    });
    expect(
      (await visit({ metWith: "PERSON", noContactReason: "MOVED" }, 1)).errors![0]!.extensions.fields![0]!.rule,
    ).toBe("visit.no-reason");
    expect(
      (await visit({ metWith: "NOBODY", noContactReason: "OTHER" }, 1)).errors![0]!.extensions.fields![0],
    ).toMatchObject({ path: "note", rule: "visit.other-reason" });
    expect((await visit({ metWith: "NOBODY", noContactReason: "NOT_AT_HOME" }, 1)).errors).toBeUndefined();
    const inVain = await read();
    expect(inVain).toMatchObject({ lastVisitOn: null, nextVisitDueOn: "2020-07-10" });
    expect(await visits()).toBe(before);

    await visit({ metWith: "FAMILY" }, inVain.version);
    const met = await read();
    expect(met).toMatchObject({ lastVisitOn: "2020-10-20", nextVisitDueOn: "2020-11-19" });
    expect(await visits()).toBe(before + 1);
    // It was a mistake: nobody had been there. What the corrected visit counted for is taken back.
    const wrong = met.visits.edges
      .map((e: any) => e.node.id)
      .find((one: string) => !inVain.visits.edges.some((e: any) => e.node.id === one));
    await visit({ metWith: "NOBODY", noContactReason: "AWAY", corrects: wrong }, met.version);
    const corrected = await read();
    expect(corrected).toMatchObject({ lastVisitOn: null, nextVisitDueOn: "2020-07-10" });
    expect(await visits()).toBe(before);
    expect((await visit({ metWith: "PERSON", corrects: wrong }, corrected.version)).errors![0]!.extensions.rule).toBe(
      "visit.corrected",
    );
  });

  test("is helped only by who holds such a post on the day, as organisation tells it", async () => {
    const { id } = await opened(bench, here);
    const assign = (account: string, from = "2020-07-01") =>
      ask(officer(here), ASSIGN, { input: { id, expectedVersion: 1, account, from } });
    const finance = person("FinanceOfficer", { provinces: [bench.province] });
    const elsewhere = head(there, 0);
    const later = mentor(here);
    for (const one of [finance, elsewhere]) await bench.seat(one);
    for (const account of [finance.id, elsewhere.id, newId()])
      expect((await assign(account)).errors![0]!.extensions.fields![0]).toMatchObject({
        path: "account",
        rule: "mentor.post",
      });
    await bench.seat(later);
    expect((await assign(later.id, "2018-12-31")).errors![0]!.extensions.fields).toBeDefined();
    expect((await assign(later.id)).errors).toBeUndefined();
  });

  test("is graded at quarter ends; an older grade of the quarter stays", async () => {
    const { id } = await opened(bench, here);
    const grade = (quarter: number, level: string, expectedVersion: number) =>
      ask(officer(here), GRADE, {
        input: { id, expectedVersion, year: 2020, quarter, level, reason: "Chấp hành tốt" },
      });
    expect((await grade(4, "SOME", 1)).errors![0]!.extensions.rule).toBe("grade.quarter-not-ending");
    expect((await grade(1, "SOME", 1)).errors![0]!.extensions.fields![0]!.rule).toBe("grade.after-opening");
    const { version } = (await grade(3, "SOME", 1)).data.gradeCaseFile;
    await grade(3, "CLEAR", version);
    expect((await ask(officer(here), CASE, { id })).data.caseFile.grades).toEqual([
      { year: 2020, quarter: 3, level: "CLEAR", reason: "Chấp hành tốt", current: true },
      { year: 2020, quarter: 3, level: "SOME", reason: "Chấp hành tốt", current: false },
    ]);
  });

  test("ends when consent is withdrawn, and nothing is recorded afterwards", async () => {
    const { id } = await opened(bench, here);
    const helper = mentor(here);
    await bench.seat(helper);
    await ask(officer(here), ASSIGN, { input: { id, expectedVersion: 1, account: helper.id, from: "2020-07-01" } });
    expect(
      (
        await ask(officer(here), CLOSE, {
          input: { id, expectedVersion: 2, on: "2020-11-01", reason: "CONSENT_WITHDRAWN" },
        })
      ).errors![0]!.extensions.fields![0]!.rule,
    ).toBe("consent.withdraw");
    const { version } = (await ask(officer(here), WITHDRAW, { input: { id, expectedVersion: 2, on: "2020-11-01" } }))
      .data.withdrawConsent;
    expect((await ask(officer(here), CASE, { id })).data.caseFile).toMatchObject({
      stage: "CLOSED",
      closedReason: "CONSENT_WITHDRAWN",
      closedOn: "2020-11-01",
      nextVisitDueOn: null,
      visitOverdue: false,
    });
    expect(
      (await ask(officer(here), VISIT, { input: { id, expectedVersion: version, on: "2020-11-02", place: "HOME" } }))
        .errors![0]!.extensions,
    ).toMatchObject({ code: "CONFLICT", rule: "consent.withdrawn" });
    expect(codeOf(await ask(helper, CASE, { id }))).toBe("NOT_FOUND");
  });
});
