import { spawn } from 'node:child_process';

/** Forwards a free local port to a port of a service while `use` runs. */
export async function withPortForward<T>(
  namespace: string,
  service: string,
  port: number,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const child = spawn('kubectl', ['--namespace', namespace, 'port-forward', `service/${service}`, `:${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const local = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const match = /Forwarding from 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (match !== undefined) resolve(match);
      });
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.once('exit', () => reject(new Error(`kubectl port-forward ended: ${said}`)));
    });
    return await use(`http://127.0.0.1:${local}`);
  } finally {
    child.kill();
  }
}
