/** What Terraform puts into its own log (TF_LOG): lines of JSON on stderr, in the form that it reads levels from. */
export type Level = 'debug' | 'info' | 'warn' | 'error';

export type Log = (level: Level, message: string, error?: unknown) => void;

export function logTo(stream: NodeJS.WritableStream, module: string): Log {
  return (level, message, error) => {
    const stack = error === undefined ? {} : {error: error instanceof Error ? (error.stack ?? error.message) : String(error)};
    const line = {'@level': level, '@message': message, '@module': module, '@timestamp': new Date().toISOString(), ...stack};
    stream.write(`${JSON.stringify(line)}\n`);
  };
}
