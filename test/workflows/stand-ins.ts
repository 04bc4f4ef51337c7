/** Programs in place of GitHub's command line and the npm registry. All else on the PATH is real. */
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {version} from '#engine/version.ts';
import {BIN} from '../e2e/cli.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Puts this repository where the registry's package would come. */
const NPM = `#!/usr/bin/env bash
set -euo pipefail
echo "npm $*" >> "$STAND_IN/npm.log"
install() {
  mkdir -p "$1/node_modules/.bin"
  ln -sfn ${ROOT} "$1/node_modules/pltfrms"
  printf '#!/usr/bin/env bash\\nexec node ${BIN} "$@"\\n' > "$1/node_modules/.bin/pltfrms"
  chmod +x "$1/node_modules/.bin/pltfrms"
}
case "$*" in
  "install --prefix "*" --ignore-scripts "*" pltfrms@${version}") install "$3" ;;
  "ci --ignore-scripts "*) install . ;;
  "rebuild --prefix "*" better-sqlite3") [ -d "$3/node_modules/pltfrms" ] ;;
  "rebuild better-sqlite3") [ -d node_modules/pltfrms ] ;;
  *) echo "npm was not expected to be asked for: $*" >&2; exit 1 ;;
esac
`;

const NPX = `#!/usr/bin/env bash
set -euo pipefail
[ "$1" = --no ] || { echo "npx without --no: $*" >&2; exit 1; }
case "$2" in
  pltfrms) shift 2; exec ./node_modules/.bin/pltfrms "$@" ;;
  tsc) exec node ${ROOT}node_modules/typescript/bin/tsc ;;
  *) echo "npx was not expected to be asked for: $*" >&2; exit 1 ;;
esac
`;

/** Comments of one pull request, a JSON file. What is asked with --jq is answered by jq. */
const GH = `#!/usr/bin/env bash
set -euo pipefail
[ "$GH_TOKEN" = token-of-the-job ] || { echo 'gh: no token' >&2; exit 4; }
comments=$STAND_IN/comments.json
case "$*" in
  "api --paginate repos/acme/config/issues/7/comments --jq "*) exec jq -r "$5" "$comments" ;;
  "api --method PATCH repos/acme/config/issues/comments/"*" --field body=@comment.md --silent")
    jq --argjson id "\${4##*/}" --rawfile body comment.md 'map(if .id == $id then .body = $body else . end)' "$comments" > "$comments.new" ;;
  "api --method POST repos/acme/config/issues/7/comments --field body=@comment.md --silent")
    jq --rawfile body comment.md '. + [{id: (100 + length), user: {login: "github-actions[bot]"}, body: $body}]' "$comments" > "$comments.new" ;;
  *) echo "gh was not expected to be asked for: $*" >&2; exit 1 ;;
esac
mv "$comments.new" "$comments"
`;

export function writeStandIns(folder: string): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries({npm: NPM, npx: NPX, gh: GH})) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
}
