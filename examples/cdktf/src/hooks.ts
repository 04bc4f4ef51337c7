/** What runs once for each client, and again when a client is made anew: a line in a file stands for a letter of welcome. */
import {NullProvider} from '@cdktf/provider-null/lib/provider/index.js';
import {Resource as NullResource} from '@cdktf/provider-null/lib/resource/index.js';
import {DataResource} from 'cdktf';
import type {Construct} from 'constructs';
import type {ResellerClient} from 'pltfrms/cdktf';
import type {ResellerSettings} from './settings.js';

interface Clients {
  readonly clients: {readonly [name: string]: ResellerClient};
  readonly hooks: ResellerSettings['hooks'];
}

export function oncePerClient(scope: Construct, {clients, hooks}: Clients) {
  if (hooks === 'null_resource') new NullProvider(scope, 'null');
  for (const [name, {organisation}] of Object.entries(clients)) {
    const triggers = {organisation: organisation.uid};
    const provisioners = [
      {
        type: 'local-exec' as const,
        command: 'echo "welcome, $CLIENT" >> ../../../welcomed.txt',
        environment: {CLIENT: organisation.id},
      },
    ];
    if (hooks === 'null_resource') new NullResource(scope, `welcome-${name}`, {triggers, provisioners});
    else new DataResource(scope, `welcome-${name}`, {triggersReplace: triggers, provisioners});
  }
}
