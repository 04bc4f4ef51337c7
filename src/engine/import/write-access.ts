/** An organisation's admins and members as who has access to it. */
import {YAMLMap, YAMLSeq} from 'yaml';
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
    const row = JSON.stringify([role, person]);
    if (writing.granted.has(row)) {
      noteTwice(writing, role, text);
      continue;
    }
    writing.granted.add(row);
    const subject = textNode(person);
    subjects.items.push(subject);
    writing.places.set(node, {node: subject, beside: subject, parent: subjects, body: access});
  }
  writing.counts.grants += subjects.items.length;
  const beside = orEmpty(subjects).flow ? subjects : undefined;
  const place = {node: addEntry(access, role, subjects), parent: access, inside: subjects, body: access};
  writing.places.set(key, {...place, beside});
}
