/** Argon2id beside the screen: it takes half a second and 64 MiB, which go when the worker ends. */
import { expose } from 'comlink';
import { argon2id } from './argon2.ts';

expose(argon2id);
