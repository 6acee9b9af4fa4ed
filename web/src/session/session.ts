interface Post {
  role: string;
  organisation: string;
  unitName: string;
  /** Id of the version of the unit in which the post is seated. */
  unitVersion?: string | null;
  endsOn: string | null;
}

/**
 * Said to everybody, signed in or not: whether this is a demo, whether a rehearsal on a copy, and the day the platform
 * stands on.
 */
export interface Setting {
  demo: boolean;
  rehearsal: boolean;
  businessDay: string;
}

/** Who is signed in, what they may do, and the day the platform stands on. */
export interface Session extends Setting {
  account: { id: string; login: string; name: string };
  language: "vi" | "en";
  posts: Post[];
  roles: string[];
  scopes: string[];
  /** Whether signing in takes a second step, and whether nothing can be done before it is set up. */
  secondFactor: { confirmed: boolean; compulsory: boolean };
}

let known: Session | null | undefined;
let setting: Setting | undefined;

/** The session as the gateway knows it, null when nobody is signed in. Asked once until it is forgotten. */
export async function loadSession(): Promise<Session | null> {
  if (known !== undefined) return known;
  const response = await fetch("/auth/session", { credentials: "same-origin", headers: { "x-client": "console" } });
  if (response.status !== 401 && !response.ok) throw new Error(`the gateway answered ${response.status}`);
  const answer = (await response.json()) as Session;
  setting = answer.businessDay ? answer : undefined;
  known = response.ok ? answer : null;
  return known;
}

/** The platform's setting as last told by the gateway. */
export const knownSetting = (): Setting | undefined => setting;

export const forgetSession = (): void => {
  known = undefined;
};

export type SignInAnswer = "signed-in" | "code-asked" | "code-refused" | "refused" | "too-many" | "offline";

const BY_RULE: Record<string, SignInAnswer> = {
  "second-factor.required": "code-asked",
  "second-factor.refused": "code-refused",
};

/**
 * Opens a session, with the code of the second step where one is asked for; the cookie is set by the gateway and never
 * readable here.
 */
export async function signIn(login: string, password: string, code?: string): Promise<SignInAnswer> {
  try {
    const response = await fetch("/auth/sign-in", {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "x-client": "console" },
      body: JSON.stringify({ login, password, ...(code && { code }) }),
    });
    const text = await response.text(); // an unread answer keeps its connection busy
    if (response.ok) {
      forgetSession();
      return "signed-in";
    }
    if (response.status === 401) {
      const rule =
        (JSON.parse(text) as { errors: { extensions: { rule?: string } }[] }).errors[0]?.extensions.rule ?? "";
      return BY_RULE[rule] ?? "refused";
    }
    return response.status === 429 ? "too-many" : response.status < 500 ? "refused" : "offline";
  } catch {
    return "offline";
  }
}

export async function signOut(): Promise<void> {
  await fetch("/auth/sign-out", {
    method: "POST",
    credentials: "same-origin",
    headers: { "x-client": "console" },
  }).catch(() => undefined);
  forgetSession();
}
