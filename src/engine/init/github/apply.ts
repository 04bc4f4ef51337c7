/** The workflow for main: a saved plan, and its apply once somebody has approved it. */
import type {NewRepository} from '../repository.ts';
import {ACTIONS} from './actions.ts';
import {type Language, program, setup, versionVariable} from './steps.ts';

const STORE = ': "${PLTFRMS_STORE:?set the variable PLTFRMS_STORE of the environment, such as sqlite:/srv/pltfrms/state.db}"';
const KEY = ': "${PLTFRMS_SECRET_KEY:?set the secret PLTFRMS_SECRET_KEY of the environment: the plan is authenticated with it}"';

export function applyWorkflow({stack, language}: NewRepository): string {
  return `# Plans each push to main, and applies that very plan after its approval. The settings that this needs on GitHub are in docs/ci.md of pltfrms.
name: pltfrms apply
on:
  push: { branches: [main] }
permissions: {}
# One run for a store at a time, and none is cancelled. Of the runs that wait, GitHub keeps the newest: its plan has the changes of all.
concurrency:
  group: pltfrms-apply-\${{ vars.PLTFRMS_STORE }}
  cancel-in-progress: false
defaults:
  run: { shell: bash }
${versionVariable(language)}jobs:
${plan(stack, language)}
${apply(stack, language)}`;
}

function plan(stack: string, language: Language): string {
  const pltfrms = program(language);
  return `  # The store is a file: the runner with this label mounts it, as a user that can read it and not write it.
  plan:
    runs-on: [self-hosted, pltfrms-read]
    environment: pltfrms-main
    timeout-minutes: 15
    permissions: { contents: read }
    outputs:
      changes: \${{ steps.plan.outputs.changes }}
      digest: \${{ steps.plan.outputs.digest }}
    steps:
${setup(language, true)}      - name: Verify the store
        env: { PLTFRMS_STORE: "\${{ vars.PLTFRMS_STORE }}" }
        run: |
          ${STORE}
          ${pltfrms} log verify
      - name: Plan
        id: plan
        env:
          PLTFRMS_STORE: \${{ vars.PLTFRMS_STORE }}
          PLTFRMS_ACTOR: \${{ github.actor }}
          PLTFRMS_SECRET_KEY: \${{ secrets.PLTFRMS_SECRET_KEY }}
        run: |
          ${STORE}
          ${KEY}
          status=0
          ${pltfrms} plan --out ${stack}.plan --markdown --detailed-exitcode > plan.md || status=$?
          cat plan.md >> "$GITHUB_STEP_SUMMARY"
          # 4: blocked, which show says too, or something is held, and the rest can be applied.
          if [ "$status" = 4 ]; then ${pltfrms} show ${stack}.plan > /dev/null && status=2; fi
          case $status in
            0) echo "changes=false" >> "$GITHUB_OUTPUT" ;;
            2) echo "changes=true" >> "$GITHUB_OUTPUT" ;;
            *) exit "$status" ;;
          esac
          digest=$(sha256sum < ${stack}.plan)
          echo "digest=\${digest%% *}" >> "$GITHUB_OUTPUT"
      - name: Keep the plan
        if: \${{ steps.plan.outputs.changes == 'true' }}
        uses: ${ACTIONS.uploadArtifact}
        with: { name: plan, path: ${stack}.plan, if-no-files-found: error, retention-days: 30 }
`;
}

function apply(stack: string, language: Language): string {
  return `  # Waits for the reviewers of this environment, who read the plan in the summary of the run.
  apply:
    needs: plan
    if: \${{ needs.plan.outputs.changes == 'true' }}
    runs-on: [self-hosted, pltfrms-write]
    environment: pltfrms-production
    timeout-minutes: 15
    permissions: { contents: read }
    steps:
${setup(language, true)}      - uses: ${ACTIONS.downloadArtifact}
        with: { name: plan }
      - name: Compare the plan with the one that was reviewed
        env: { DIGEST: "\${{ needs.plan.outputs.digest }}" }
        run: echo "$DIGEST  ${stack}.plan" | sha256sum --check --strict
      - name: Apply
        env:
          PLTFRMS_STORE: \${{ vars.PLTFRMS_STORE }}
          PLTFRMS_ACTOR: \${{ github.actor }}
          PLTFRMS_SECRET_KEY: \${{ secrets.PLTFRMS_SECRET_KEY }}
          # And the secrets that the config names, as in { secret: env:LEDGER_SECRET }:
          # LEDGER_SECRET: \${{ secrets.LEDGER_SECRET }}
        run: |
          ${STORE}
          ${KEY}
          ${program(language)} apply ${stack}.plan --yes
`;
}
