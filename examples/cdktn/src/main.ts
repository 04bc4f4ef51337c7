/** The app: one stack for each environment, each with a store and a state of its own. */
import {App} from 'cdktn';
import {Reseller} from './reseller.js';

const app = new App();
const build = process.env['CI_COMMIT'] ?? 'local';
const hooks = process.env['HOOKS'] === 'terraform_data' ? 'terraform_data' : 'null_resource';
// Beside the app, unless STATE_FOLDER says another.
const stateFolder = process.env['STATE_FOLDER'] ?? '../../..';
new Reseller(app, 'live', {build, hooks, stateFolder, mailPolicy: 'quarantine'});
new Reseller(app, 'lab', {build, hooks, stateFolder, mailPolicy: 'none', isSmall: true});
app.synth();
