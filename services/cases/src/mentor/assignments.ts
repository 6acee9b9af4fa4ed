import type { EntityManager } from "@mikro-orm/postgresql";
import type { CaseFile } from "../case-file/case-file.entity.js";
import { Mentor } from "./mentor.entity.js";

/** Assignments known in one change: read once per file, and none for a file opened in it. */
export class Assignments {
  private readonly known = new Map<string, Promise<Mentor[]>>();

  constructor(private readonly em: EntityManager) {}

  startOf(file: CaseFile): void {
    this.known.set(file.id, Promise.resolve([]));
  }

  async presentOf(file: CaseFile): Promise<Mentor[]> {
    let all = this.known.get(file.id);
    if (!all) this.known.set(file.id, (all = this.em.find(Mentor, { caseFileId: file.id })));
    return (await all).filter((mentor) => mentor.toOn === null);
  }

  async add(mentor: Mentor): Promise<void> {
    this.em.persist(mentor);
    (await this.known.get(mentor.caseFileId))?.push(mentor);
  }
}
