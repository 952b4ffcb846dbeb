/** Runs one program of the house and waits for it. Ctrl-C reaches it too, because it shares the terminal. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Answers the exit code and, where `quiet`, what was printed. */
export function runStep(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // npm is a script on Windows, and scripts start only through a shell there.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** A program that came with the packages, started by this same Node. */
export const runPackage = (script, args, options) =>
  runStep(process.execPath, [resolve(root, 'node_modules', script), ...args], options);
