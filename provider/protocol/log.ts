/** What Terraform puts into its own log (TF_LOG): lines of JSON on stderr, in the form that it reads levels from. */
export type LogError = (message: string, error: unknown) => void;

export function logTo(stream: NodeJS.WritableStream, module: string): LogError {
  return (message, error) => {
    const line = {
      '@level': 'error',
      '@message': message,
      '@module': module,
      '@timestamp': new Date().toISOString(),
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
    stream.write(`${JSON.stringify(line)}\n`);
  };
}
