/** The workflow for pull requests: checks for everybody's, a plan as a comment for those of the repository's own branches. */
import type {NewRepository} from '../repository.ts';
import {ACTIONS} from './actions.ts';
import {CHECKOUT, type Language, program, setup, versionVariable} from './steps.ts';

const OWN_BRANCH = 'github.event.pull_request.head.repo.full_name == github.repository';

export function pullRequestWorkflow({stack, language}: NewRepository): string {
  return `# Checks each pull request, and keeps a comment with its plan up to date. The settings that this needs on GitHub are in docs/ci.md of pltfrms.
name: pltfrms pull request
on: pull_request
permissions: {}
concurrency:
  group: pltfrms-pull-request-\${{ github.event.number }}
  cancel-in-progress: true
defaults:
  run: { shell: bash }
${versionVariable(language)}jobs:
${check(language)}
${codeScanning()}
${plan(language)}
${comment(stack)}`;
}

function check(language: Language): string {
  return `  # Runs for a stranger's change too: on a hosted runner, without secrets and without the store.
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { contents: read }
    outputs: { findings: "\${{ steps.findings.outputs.artifact-id }}" }
    steps:
${setup(language, false)}${language === 'typescript' ? checkTypeScript() : checkYaml()}      - name: Keep the findings
        id: findings
        if: \${{ !cancelled() && hashFiles('lint.sarif') != '' }}
        uses: ${ACTIONS.uploadArtifact}
        with: { name: lint, path: lint.sarif }
`;
}

function checkYaml(): string {
  return `      - run: pltfrms lint --no-code --out-format text --out-format sarif=lint.sarif
      - run: pltfrms validate --no-code
      - run: pltfrms fmt --check
`;
}

/** Compiling runs no config. The commands that read the config run it. */
function checkTypeScript(): string {
  return `      - run: npx --no tsc
      - run: npx --no pltfrms fmt --check
      # These run the config, so only that of an own branch.
      - if: \${{ ${OWN_BRANCH} }}
        run: npx --no pltfrms lint --out-format text --out-format sarif=lint.sarif
      - if: \${{ ${OWN_BRANCH} }}
        run: npx --no pltfrms validate
`;
}

function codeScanning(): string {
  return `  # Shows the findings at their lines. A private repository needs GitHub Code Security for it; without that, delete this job.
  code-scanning:
    needs: check
    if: \${{ !cancelled() && needs.check.outputs.findings && ${OWN_BRANCH} }}
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { actions: read, contents: read, security-events: write }
    steps:
${CHECKOUT}      - uses: ${ACTIONS.downloadArtifact}
        with: { name: lint, path: "\${{ runner.temp }}/lint" }
      - uses: ${ACTIONS.uploadSarif}
        with: { sarif_file: "\${{ runner.temp }}/lint/lint.sarif", category: pltfrms }
`;
}

function plan(language: Language): string {
  const isCode = language === 'typescript';
  return `  # The store is a file: the runner with this label mounts it, as a user that can read it and not write it.
  plan:
    needs: check
    if: \${{ ${OWN_BRANCH} }}
    runs-on: [self-hosted, pltfrms-read]
${isCode ? '    # The config is code and runs here: give this environment reviewers who read it first.\n' : ''}    environment: pltfrms-pull-request
    timeout-minutes: 15
    permissions: { contents: read }
    outputs: { plan: "\${{ steps.upload.outputs.artifact-id }}" }
    steps:
${setup(language, true)}      - name: Plan
        env: { PLTFRMS_STORE: "\${{ vars.PLTFRMS_STORE }}" }
        run: |
          : "\${PLTFRMS_STORE:?set the variable PLTFRMS_STORE of the environment, such as sqlite:/srv/pltfrms/state.db}"
          ${program(language)} plan ${isCode ? '' : '--no-code '}--markdown > plan.md
      - name: Keep the plan
        id: upload
        if: \${{ !cancelled() && hashFiles('plan.md') != '' }}
        uses: ${ACTIONS.uploadArtifact}
        with: { name: plan, path: plan.md }
`;
}

function comment(stack: string): string {
  return `  comment:
    needs: plan
    if: \${{ !cancelled() && needs.plan.outputs.plan }}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { pull-requests: write }
    steps:
      - uses: ${ACTIONS.downloadArtifact}
        with: { name: plan }
      - name: Write the comment, or update it
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.number }}
          MARKER: "<!-- pltfrms plan of ${stack} -->"
        run: |
          # A plan quotes what the pull request says: it goes from file to file and is never part of a script.
          { echo "$MARKER"; cat plan.md; } > comment.md
          comments="repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments"
          mine='.[] | select(.user.login == "github-actions[bot]" and (.body | startswith(env.MARKER))) | .id'
          found=$(gh api --paginate "$comments" --jq "$mine")
          id=\${found%%$'\\n'*}
          if [ -n "$id" ]; then
            gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field body=@comment.md --silent
          else
            gh api --method POST "$comments" --field body=@comment.md --silent
          fi
`;
}
