/** What Terraform puts into its own log (TF_LOG): lines of JSON on stderr, in the form that it reads levels from. */
export type LogError = (message: string, error: unknown) => void;

export function logTo(stream: NodeJS.WritableStream, module: string): LogError {
  return (message, error) =>
    write(stream, module, 'error', message, {error: error instanceof Error ? (error.stack ?? error.message) : String(error)});
}

/** Returns a function that writes a line that is shown with TF_LOG=debug. */
export function debugTo(stream: NodeJS.WritableStream, module: string): (message: string, fields: object) => void {
  return (message, fields) => write(stream, module, 'debug', message, fields);
}

function write(stream: NodeJS.WritableStream, module: string, level: string, message: string, fields: object): void {
  // Terraform reads a timestamp with six digits; a line with another one it shows as it is.
  const line = {
    '@level': level,
    '@message': message,
    '@module': module,
    '@timestamp': new Date().toISOString().replace('Z', '000Z'),
    ...fields,
  };
  stream.write(`${JSON.stringify(line)}\n`);
}
