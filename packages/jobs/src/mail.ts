import { createTransport } from "nodemailer";

/** Where mail goes out and whose it is: both settings, or there is none. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  smtpUrl: string;
  from: string;
}
export interface Letter {
  /** The same for every attempt at the same letter, so that a double is recognisable. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
}
export interface Mailer {
  send(letter: Letter): Promise<void>;
  close(): void;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const ADDRESS = /^[a-z0-9._%+-]{1,64}@(?=.{4,190}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/**
 * A mail address as it is compared and kept; null when it is none. Nothing but a bare address passes: no name, no list,
 * no line break.
 */
export function mailAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return !/[\r\n]/.test(text) && ADDRESS.test(address) ? address : null;
}

/** Reads the two settings; null when mail is off. Refuses what can never work. */
export function mailSettings({ SMTP_URL, MAIL_FROM }: Record<string, string | undefined>): MailSettings | null {
  if (!SMTP_URL || !MAIL_FROM) return null;
  if (!URL.canParse(SMTP_URL) || !/^smtps?:$/.test(new URL(SMTP_URL).protocol))
    throw new Error("SMTP_URL must be like smtps://user:password@host:465 (docs/runbook.md)");
  const from = mailAddress(MAIL_FROM);
  if (!from) throw new Error("MAIL_FROM must be one bare mail address (docs/runbook.md)");
  return { smtpUrl: SMTP_URL, from };
}

/** Sends letters one by one. Beyond this machine only over TLS with a certificate that holds. */
export function openMailer({ smtpUrl, from }: MailSettings): Mailer {
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  const near = LOOPBACK.has(url.hostname);
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !near,
    ignoreTLS: !secure && near,
    ...(url.username && { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    send: async ({ messageId, to, subject, text }) => {
      await transport.sendMail({
        from: { name: "Hòa Nhập", address: from },
        to,
        subject: subject.replace(/\s+/g, " "),
        text,
        messageId,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => transport.close(),
  };
}
