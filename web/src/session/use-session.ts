import { createContext, useContext } from "react";
import type { Session } from "./session.ts";

export const SessionContext = createContext<Session | null>(null);

/** The session of the page; there is always one behind the sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session on this page");
  return session;
}

/** Whether the caller holds this scope. The server decides again; here it only chooses what to show. */
export const useMay = (scope: string): boolean => useSession().scopes.includes(scope);

/** The platform's business day, `yyyy-mm-dd`. */
export const useToday = (): string => useSession().businessDay;
