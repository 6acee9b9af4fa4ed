import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real mail server on loopback that keeps what it is given. It can go down and come up again on its port. */
export interface TestPost {
  url: string;
  letters: ParsedMail[];
  /** Envelope recipients, one list a letter. */
  recipients: string[][];
  open(): Promise<void>;
  close(): Promise<void>;
}

export async function openPost(host = "127.0.0.1"): Promise<TestPost> {
  const letters: ParsedMail[] = [];
  const recipients: string[][] = [];
  const make = (): SMTPServer => new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, session, done) => void simpleParser(stream).then((letter) => {
      letters.push(letter);
      recipients.push(session.envelope.rcptTo.map(({ address }) => address));
      done();
    }, done),
  });
  let server: SMTPServer | null = null;
  let port = 0;
  const post: TestPost = {
    url: "", letters, recipients,
    open: () => new Promise((resolve) => {
      server = make();
      const opened = server.listen(port, host, () => {
        port = (opened.address() as AddressInfo).port;
        post.url = `smtp://${host}:${port}`;
        resolve();
      });
    }),
    close: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
  };
  await post.open();
  return post;
}
