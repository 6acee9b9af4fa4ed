import type { Actor, FieldFault, Words } from "@hoa-nhap/kernel";
import type { Subgraph } from "../graph/subgraph.js";
import { Refusal } from "../refusal.js";

/** A file that models has made or keeps. */
export interface PaperFile {
  name: string;
  content: Buffer;
}
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * Models' internal doors to printed papers and their templates; each on behalf of the person who asks, and each may be
 * asked twice: a template is kept under its key.
 */
export class Models {
  constructor(private readonly subgraph: Subgraph) {}

  /** One document as a file; NOT_FOUND when this person sees none. */
  print(id: string, form: "docx" | "pdf", actor: Actor): Promise<PaperFile> {
    return this.file("print-document", { id, form }, actor);
  }

  /** The Word template in which an office prints a type. */
  template(unitId: string, type: string, actor: Actor): Promise<PaperFile> {
    return this.file("document-template", { unitId, type }, actor);
  }

  /** Keeps a Word file as an office's template; BAD_USER_INPUT with everything that is wrong with it. */
  async keepTemplate(
    template: {
      unitId: string;
      type: string;
      expectedRevision: number;
      fileName: string;
      content: Buffer;
      idempotencyKey: string;
    },
    actor: Actor,
  ): Promise<string> {
    const body = await this.ask(
      "keep-document-template",
      { ...template, content: template.content.toString("base64") },
      actor,
    );
    if (!isRecord(body) || typeof body["id"] !== "string") throw new Refusal("SUBGRAPH_UNAVAILABLE");
    return body["id"];
  }

  private async file(door: string, asked: Record<string, unknown>, actor: Actor): Promise<PaperFile> {
    const body = await this.ask(door, asked, actor);
    if (!isRecord(body) || typeof body["name"] !== "string" || typeof body["content"] !== "string")
      throw new Refusal("SUBGRAPH_UNAVAILABLE");
    return { name: body["name"], content: Buffer.from(body["content"], "base64") };
  }

  private async ask(door: string, asked: Record<string, unknown>, actor: Actor): Promise<unknown> {
    const answer = await this.subgraph.internal(door, asked, actor, { repeatable: true }).catch(() => null);
    const { words, rule, fields } = (isRecord(answer?.body) ? answer.body : {}) as {
      words?: Words;
      rule?: string;
      fields?: FieldFault[];
    };
    switch (answer?.status) {
      case 200:
        return answer.body;
      case 400:
        throw new Refusal("BAD_USER_INPUT", { words, fields });
      case 403:
        throw new Refusal("FORBIDDEN");
      case 404:
        throw new Refusal("NOT_FOUND");
      case 409:
        throw new Refusal("CONFLICT", { words, rule });
      default:
        throw new Refusal("SUBGRAPH_UNAVAILABLE", { headers: { "retry-after": "2" } });
    }
  }
}
