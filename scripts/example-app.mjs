// The example app for cdktn: the files of the one for cdktf, with the name of the library replaced.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What is made when it is built or run, and what each has of its own. */
const NOT_COPIED =
  /(^|\/)(node_modules|dist|cdktf\.out)\/|^README\.md$|^package-lock\.json$|\.(db|tfstate|key)\b|^welcomed\.txt$/;

/** Texts by name, for one folder of the app. */
export function appForSuccessor(folder, {version}) {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .filter((name) => !NOT_COPIED.test(name));
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [name, name === 'package.json' ? packageOf(JSON.parse(text), version) : renamed(text)];
  });
}

/** Only where it is imported: files and folders of cdktn are still called cdktf. */
function renamed(text) {
  return text.replaceAll("'cdktf'", "'cdktn'").replaceAll("'pltfrms/cdktf'", "'pltfrms/cdktn'");
}

/** What is published for cdktf alone, such as bindings, is given cdktn in its place: two libraries can't be in one app. */
function packageOf({dependencies, ...rest}, version) {
  const {cdktf: _, ...others} = dependencies;
  const sorted = Object.entries({...others, cdktn: version}).sort(([a], [b]) => (a < b ? -1 : 1));
  const document = {...rest, dependencies: Object.fromEntries(sorted), overrides: {cdktf: `npm:cdktn@${version}`}};
  return `${JSON.stringify(document, null, 2)}\n`;
}
