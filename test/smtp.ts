import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real mail server on loopback that keeps what it is given. It can go down and come up again on its port. */
export interface TestPost {
  url: string;
  letters: ParsedMail[];
  /** Envelope recipients, one list a letter. */
  recipients: string[][];
  /** While true nobody has a mailbox here, and the answer says who was asked for. */
  refuses: boolean;
  refused: number;
  open(): Promise<void>;
  close(): Promise<void>;
}

export async function openPost(host = "127.0.0.1"): Promise<TestPost> {
  const letters: ParsedMail[] = [];
  const recipients: string[][] = [];
  const make = (): SMTPServer =>
    new SMTPServer({
      disabledCommands: ["STARTTLS", "AUTH"],
      onRcptTo: ({ address }, _session, done) => {
        if (!post.refuses) return done();
        post.refused += 1;
        done(Object.assign(new Error(`no mailbox ${address}`), { responseCode: 450 }));
      },
      onData: (stream, session, done) =>
        void simpleParser(stream).then((letter) => {
          letters.push(letter);
          recipients.push(session.envelope.rcptTo.map(({ address }) => address));
          done();
        }, done),
    });
  let server: SMTPServer | null = null;
  let port = 0;
  const post: TestPost = {
    url: "",
    letters,
    recipients,
    refuses: false,
    refused: 0,
    open: () =>
      new Promise((resolve) => {
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
