/** An organisation's admins and members as who has access to it. */
import {YAMLMap, YAMLSeq} from 'yaml';
import {putPlace} from './comments.ts';
import type {Grants} from './peribolos-reader.ts';
import {noteTwice, type Writing} from './writing.ts';
import {addEntry, orEmpty, textNode} from './yaml-text.ts';

/** Adds `access` to the file, if anybody is granted anything. */
export function writeAccess(grants: readonly Grants[], root: YAMLMap, writing: Writing): void {
  const access = new YAMLMap();
  for (const granted of grants) writeRole(granted, access, writing);
  if (access.items.length > 0) addEntry(root, 'access', access);
}

function writeRole({key, role, names}: Grants, access: YAMLMap, writing: Writing): void {
  const subjects = new YAMLSeq();
  for (const {text, node} of names) {
    const person = writing.names.person(text);
    const roles = writing.granted.get(person) ?? new Set<string>();
    writing.granted.set(person, roles);
    if (roles.has(role)) {
      noteTwice(writing, role, text);
      continue;
    }
    if (roles.size > 0) noteBoth(writing, text);
    roles.add(role);
    const subject = textNode(person);
    subjects.items.push(subject);
    putPlace(writing.places, node, {node: subject, beside: subject, parent: subjects, body: access});
  }
  writing.counts.grants += subjects.items.length;
  const beside = orEmpty(subjects).flow ? subjects : undefined;
  const place = {node: addEntry(access, role, subjects), parent: access, inside: subjects, body: access};
  putPlace(writing.places, key, {...place, beside});
}

function noteBoth({notes, organisation}: Writing, text: string): void {
  const summary = 'people who are admin and member of an organisation: they are owner and viewer; owner alone says the same';
  notes.say({code: 'import/admin-and-member', summary, example: `${organisation} ${text}`});
}
