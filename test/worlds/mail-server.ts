import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MailServer } from '../../scripts/notices/mail/mail-server.ts';

/** What befalls one connection: before the words, among them, after them, or an answer that is none or too many. */
export type MailFault =
  | 'drops before the greeting'
  | 'is silent at the greeting'
  | 'is busy at the greeting'
  | 'refuses the sender for now'
  | 'refuses the address for now'
  | 'refuses the address for good'
  | 'drops at DATA'
  | 'refuses the letter for now'
  | 'refuses the letter for good'
  | 'drops in the midst of the words'
  | 'takes the letter and drops'
  | 'takes the letter and is silent'
  | 'takes the letter and cuts its answer'
  | 'answers DATA twice'
  | 'answers the letter twice'
  | 'answers the greeting twice';

export const MAIL_FAULTS: readonly MailFault[] = [
  'drops before the greeting',
  'is silent at the greeting',
  'is busy at the greeting',
  'refuses the sender for now',
  'refuses the address for now',
  'refuses the address for good',
  'drops at DATA',
  'refuses the letter for now',
  'refuses the letter for good',
  'drops in the midst of the words',
  'takes the letter and drops',
  'takes the letter and is silent',
  'takes the letter and cuts its answer',
  'answers DATA twice',
  'answers the letter twice',
  'answers the greeting twice',
];

/** A letter that the server has taken, whatever it answered. */
export interface TakenLetter {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}

/** A real SMTP server behind a door at which connections come to harm. */
export interface MailWorld {
  readonly server: MailServer;
  /** In the order in which they came. */
  readonly taken: TakenLetter[];
  /** Asked at each connection; null lets it be. */
  befall: () => MailFault | null;
  close(): Promise<void>;
}

/** Starts both on ports of this machine. @param account user and password that must sign in; absent for none */
export async function startMailWorld(account?: {
  readonly user: string;
  readonly password: string;
}): Promise<MailWorld> {
  const taken: TakenLetter[] = [];
  const faults = new Map<number, MailFault | null>();
  // The door's port towards the server tells which connection it is.
  const faultOf = (port: number): MailFault | null => faults.get(port) ?? null;
  const smtp = new SMTPServer({
    ...{ disabledCommands: account === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'], allowInsecureAuth: true },
    ...{ authOptional: account === undefined, logger: false, disableReverseLookup: true, closeTimeout: 100 },
    onAuth(auth, _, done) {
      if (auth.username === account?.user && auth.password === account?.password)
        return done(null, { user: 'letters' });
      done(new Error('Invalid user or password'));
    },
    onMailFrom(_, { remotePort }, done) {
      done(faultOf(remotePort) === 'refuses the sender for now' ? refusal(451, '4.7.1 Try again later') : null);
    },
    onRcptTo({ address }, { remotePort }, done) {
      const fault = faultOf(remotePort);
      if (fault === 'refuses the address for now') return done(refusal(450, `4.2.1 ${address} is greylisted`));
      done(fault === 'refuses the address for good' ? refusal(550, `5.1.1 No ${address} here`) : null);
    },
    onData(stream, { envelope, remotePort }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const fault = faultOf(remotePort);
        if (fault === 'refuses the letter for now') return done(refusal(452, '4.3.1 No room'));
        if (fault === 'refuses the letter for good') return done(refusal(554, '5.7.1 Not like this'));
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        taken.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          message: Buffer.concat(chunks).toString(),
        });
        done(null, `2.0.0 Ok: queued as ${taken.length}`);
      });
    },
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', () => ready()));
  const inner = portOf(smtp.server as Server);
  const world: MailWorld = {
    server: {
      host: '127.0.0.1',
      port: 0,
      tls: 'local',
      user: account?.user ?? null,
      password: account?.password ?? null,
    },
    taken,
    befall: () => null,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((done) => door.close(() => done()));
      await new Promise<void>((done) => smtp.close(() => done()));
    },
  };
  const open = new Set<Socket>();
  const door = createServer((client) => {
    open.add(client);
    client.on('error', () => undefined).on('close', () => open.delete(client));
    const fault = world.befall();
    if (fault === 'drops before the greeting') return client.destroy();
    if (fault === 'is silent at the greeting') return undefined;
    if (fault === 'is busy at the greeting') return client.end('421 4.3.2 Too many connections\r\n');
    const behind = new Door(client, inner, fault, (port) => void faults.set(port, fault));
    return behind;
  });
  await new Promise<void>((ready) => door.listen(0, '127.0.0.1', () => ready()));
  Object.assign(world.server, { port: portOf(door) });
  return world;
}

/** Lets through what both sides say, and does harm at its moment. */
class Door {
  #words = false;
  #ended = false;

  constructor(client: Socket, port: number, fault: MailFault | null, onPort: (port: number) => void) {
    // As both ends are on this machine, the port is known before anything is said.
    const server = new (client.constructor as new () => Socket)();
    server.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('close', () => server.destroy());
    server.connect(port, '127.0.0.1', () => onPort(server.localPort!));
    client.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      if (fault === 'drops at DATA' && /^DATA\r\n/m.test(text)) {
        client.destroy();
        server.destroy();
        return;
      }
      if (this.#words && fault === 'drops in the midst of the words') {
        server.write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => {
          client.destroy();
          server.destroy();
        });
        return;
      }
      if (this.#words && /\r\n\.\r\n$/.test(text)) this.#ended = true;
      server.write(chunk);
    });
    let greeted = false;
    server.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      const twice = (when: boolean): void => {
        client.write(chunk);
        if (when) client.write(chunk);
      };
      if (!greeted) {
        greeted = true;
        return twice(fault === 'answers the greeting twice');
      }
      if (/^354/m.test(text)) {
        this.#words = true;
        return twice(fault === 'answers DATA twice');
      }
      if (this.#ended) {
        if (fault === 'takes the letter and drops') return void client.destroy();
        if (fault === 'takes the letter and is silent') return undefined;
        if (fault === 'takes the letter and cuts its answer') return void client.end(chunk.subarray(0, 2));
        return twice(fault === 'answers the letter twice');
      }
      client.write(chunk);
      return undefined;
    });
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}
