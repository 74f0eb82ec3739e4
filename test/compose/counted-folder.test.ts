import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { FolderCounter } from '../../compose/travel/machine/counted-folder';
import { MountedDisks } from '../../compose/travel/machine/mounted-disks';
import { folderWith } from '../support/project';

const NONE = new MountedDisks('');

test('Files are counted with their bytes, in all folders below', () => {
  const folder = folderWith({ a: '1234', 'b/c/d': 'x', 'b/e/': '' });
  expect(new FolderCounter().count(folder)).toEqual({ kind: 'counted', files: 2, bytes: 5, isPart: false });
});

test('No link is followed, and no pipe is waited for', () => {
  const folder = folderWith({ 'in/a': '1', 'out/secret': '12345', 'out/more': '1' });
  symlinkSync('../out', join(folder, 'in/folder'));
  symlinkSync('../out/secret', join(folder, 'in/file'));
  symlinkSync('.', join(folder, 'in/circle'));
  execFileSync('mkfifo', [join(folder, 'in/pipe')]);
  expect(new FolderCounter().count(join(folder, 'in'))).toEqual({ kind: 'counted', files: 1, bytes: 1, isPart: false });
});

test('All folders of a project together are counted up to a limit', () => {
  const folder = folderWith(Object.fromEntries(['a/1', 'a/2', 'a/3', 'b/1'].map((path) => [path, 'x'])));
  const counter = new FolderCounter(2, NONE);
  expect(counter.count(join(folder, 'a'))).toEqual({ kind: 'counted', files: 2, bytes: 2, isPart: true });
  expect(counter.count(join(folder, 'b'))).toEqual({ kind: 'counted', files: 0, bytes: 0, isPart: true });
});

test('A place for keys is not looked into, by its own name or by that of a link to it', () => {
  const folder = folderWith({ '.ssh/id': 'k' });
  symlinkSync('.ssh', join(folder, 'link'));
  expect(new FolderCounter().count(join(folder, '.ssh'))).toEqual({ kind: 'keys' });
  expect(new FolderCounter().count(join(folder, '.ssh/none'))).toEqual({ kind: 'keys' });
  expect(new FolderCounter().count(join(folder, 'link'))).toEqual({ kind: 'keys' });
});

test('A disk of another machine is not looked at, and no other disk inside a folder is entered', () => {
  const folder = folderWith({ 'a/x': '1', 'n/y': '1' });
  const mounted = (path: string, type: string): string => `36 35 98:0 / ${path} rw shared:1 - ${type} source rw`;
  const disks = (type: string): MountedDisks =>
    new MountedDisks([mounted('/', 'ext4'), mounted(join(folder, 'n'), type)].join('\n'));
  expect(new FolderCounter(99, disks('nfs4')).count(join(folder, 'n/sub'))).toEqual({ kind: 'remote' });
  expect(new FolderCounter(99, disks('fuse.sshfs')).count(join(folder, 'n'))).toEqual({ kind: 'remote' });
  expect(new FolderCounter(99, disks('ext4')).count(folder)).toEqual({
    kind: 'counted',
    files: 1,
    bytes: 1,
    isPart: true,
  });
  mkdirSync(join(folder, 'a b'));
  const spaced = new MountedDisks(mounted(join(folder, 'a\\040b'), 'cifs'));
  expect(new FolderCounter(99, spaced).count(join(folder, 'a b'))).toEqual({ kind: 'remote' });
});
