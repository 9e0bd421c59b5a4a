import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './make-certificate.ts';

export interface RecordedRequest {
  /** `connect`: a tunnel was asked for; `plain`: an http:// address; `secure`: a request inside a tunnel. */
  readonly kind: 'connect' | 'plain' | 'secure';
  readonly method: string;
  readonly host: string;
  /** Empty for `connect`. */
  readonly path: string;
  /** What was sent, once all of it has come. */
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export type AnswerRequest = (host: string, path: string) => Answer | undefined | Promise<Answer | undefined>;

export interface Site {
  readonly proxyPort: number;
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

/**
 * A proxy on loopback that is the whole internet: whatever host a browser asks for ends here, under its real name
 * and over HTTPS, and every tunnel and request is written down. Nothing is passed on.
 */
export async function serveSite(answer: AnswerRequest): Promise<Site> {
  const requests: RecordedRequest[] = [];
  const secure = createHttps(await makeCertificate(), (request, response) => {
    const host = hostOf(request);
    record('secure', request, host, request.url ?? '');
    void respond(response, answer, host, request.url ?? '/');
  });
  const proxy = createProxy((request, response) => {
    const url = new URL(request.url ?? '/', 'http://unknown.invalid');
    record('plain', request, url.host, url.pathname + url.search);
    response.writeHead(404).end();
  });
  proxy.on('connect', (request, socket, head) => {
    record('connect', request, request.url ?? '', '');
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  secure.on('upgrade', (request, socket) => {
    record('secure', request, hostOf(request), request.url ?? '');
    socket.destroy();
  });
  secure.on('tlsClientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    proxyPort: (proxy.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        secure.closeAllConnections();
        proxy.closeAllConnections();
        proxy.close(() => resolve());
      }),
  };

  function record(kind: RecordedRequest['kind'], request: IncomingMessage, host: string, path: string) {
    const recorded = { kind, method: request.method ?? '', host, path, body: '' };
    requests.push(recorded);
    request.setEncoding('utf8').on('data', (part: string) => {
      recorded.body += part;
    });
  }
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '');
}

async function respond(response: ServerResponse, answer: AnswerRequest, host: string, path: string) {
  const { status = 200, headers, body } = (await answer(host, path)) ?? notFound;
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
}

const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'No such page here.',
};
