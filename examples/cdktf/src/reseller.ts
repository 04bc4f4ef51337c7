/** An operator with two resellers, in one environment. */
import {LocalBackend, TerraformStack} from 'cdktf';
import type {Construct} from 'constructs';
import {PltfrmsProvider} from 'pltfrms/cdktf';
import {bakery} from './bakery.js';
import {clients} from './clients.js';
import {oncePerClient} from './hooks.js';
import {network} from './network.js';
import {operator} from './operator.js';
import {people} from './people.js';
import type {ResellerSettings} from './settings.js';
import {subscriptions} from './subscriptions.js';

export class Reseller extends TerraformStack {
  constructor(scope: Construct, environment: string, settings: ResellerSettings) {
    super(scope, environment);
    // Seen from cdktf.out/stacks/NAME, where terraform runs. A team has a remote backend here.
    const folder = settings.stateFolder;
    new LocalBackend(this, {path: `${folder}/${environment}.tfstate`});
    new PltfrmsProvider(this, 'pltfrms', {stack: `hostco@${environment}`, store: `sqlite:${folder}/${environment}.db`});

    const accounts = people(this);
    const {hostco, products} = subscriptions(this, settings);
    const {groups, roles, zone} = operator(this, {hostco, products, accounts, settings});
    network(this, {network: products.network, zone});
    const all = clients(this, {hostco, accounts, groups, roles, dns: products.dns});
    bakery(this, {client: all.bakery, products, settings});
    oncePerClient(this, {clients: all, hooks: settings.hooks});
  }
}
